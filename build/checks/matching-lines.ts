/**
 * The lines of a text that match.
 * @param pattern without the `g` flag
 * @returns one line each: `path:line: the matching words`
 */
export function matchingLines(path: string, text: string, pattern: RegExp): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const match = pattern.exec(line);
    return match === null ? [] : [`${path}:${index + 1}: ${match[0]}`];
  });
}

/** A source text without its comments; what stands in a string and looks like one goes too, which no check minds. */
export function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

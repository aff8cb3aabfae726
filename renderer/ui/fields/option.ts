/** `find` is found like the label and not shown: pinyin initials, other names. */
export type Option<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  readonly find?: string;
};

/** An option for each of these words, in their order. */
export function optionsOf<Value extends string>(words: Readonly<Record<Value, string>>): readonly Option<Value>[] {
  return Object.entries<string>(words).map(([value, label]) => ({ value: value as Value, label }));
}

/**
 * The option that a digit stands for: the one it names, where options are numbers; else 1 is the first. Null for other
 * keys and for digits beyond the list.
 */
export function optionOfDigit<Value extends string>(
  options: readonly Option<Value>[],
  key: string,
): Option<Value> | null {
  if (!/^[1-9]$/.test(key)) return null;
  return options.find(({ label }) => label === key) ?? options[Number(key) - 1] ?? null;
}

/** Words match anywhere in the label, in order, so that 永顺灵溪 finds 永顺县灵溪镇; so do those of `find`. */
export function matchesOption({ label, note = '', find = '' }: Option, typed: string): boolean {
  return isWithin(`${label}${note}`, typed) || (find !== '' && isWithin(find, typed));
}

function isWithin(text: string, typed: string): boolean {
  let from = 0;
  for (const character of typed.replace(/\s+/g, '').toLowerCase()) {
    const at = text.toLowerCase().indexOf(character, from);
    if (at === -1) return false;
    from = at + character.length;
  }
  return true;
}

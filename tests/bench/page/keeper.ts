/** Whoever keeps the bench's desk; nobody. */
export const KEEPER = { no: '0301', name: '测量员', passphrase: 'made-up-words-2026' } as const;

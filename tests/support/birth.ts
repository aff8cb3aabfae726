/** The answers of a usual birth: in a hospital, the parents married and both there, settled with the mother, who comes herself. */
export const BIRTH = {
  birthplace: 'hospital',
  parents: 'both',
  marital: 'married',
  settleWith: 'mother',
  agent: 'self',
} as const;

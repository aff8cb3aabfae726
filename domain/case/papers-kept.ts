import type { PieceState } from './case-state.ts';

/**
 * Originals of the applicant's that were taken in; one that was only seen went back at once, its copy stayed. One that
 * was rejected and not given back is still here.
 */
export function originalsKept(material: PieceState | undefined): number {
  if (material?.rejected) return material.rejected.kept?.originals ?? 0;
  return material?.received?.as === 'kept' ? material.received.originals : 0;
}

/** Copies that were taken in, or made here; of a rejected paper those that were not given back. */
export function copiesKept(material: PieceState | undefined): number {
  if (material?.rejected) return material.rejected.kept?.copies ?? 0;
  return material?.received?.copies ?? 0;
}

export function tookOriginal(material: PieceState | undefined): boolean {
  return originalsKept(material) > 0;
}

/** Paper was taken in for the line, and the applicant has it back. */
export function isGivenBack(material: PieceState | undefined): boolean {
  return material?.custodian?.holder.at === 'applicant' && originalsKept(material) + copiesKept(material) > 0;
}

import { type RegionPack, regionPackSchema } from '../../../domain/catalogue/regions.ts';
import type { ValidatePack } from '../../store/packs/validate-pack.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';

/** Reads the county's townships and villages. */
export const readRegions: ValidatePack<RegionPack> = (text) => {
  const parsed = regionPackSchema.safeParse(JSON.parse(text));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, problem: SETTINGS_TEXT.regionsWrong };
};

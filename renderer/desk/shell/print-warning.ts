import { hasPicture } from '../../../domain/identity/pictures.ts';
import { hasPrivateUse } from '../../../domain/identity/plain-text.ts';
import { SHELL_TEXT } from '../text/shell.ts';

/**
 * Said at every field in which something was typed that a sheet cannot bear (P13): a picture (emoji), or a character that
 * only the font of one PC knows. A reason may keep it.
 */
export function printWarning(typed: string): string | null {
  if (hasPicture(typed)) return SHELL_TEXT.picture;
  return hasPrivateUse(typed) ? SHELL_TEXT.privateUse : null;
}

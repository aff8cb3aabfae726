import { hasPicture } from '../../../domain/identity/pictures.ts';
import { SHELL_TEXT } from '../text/shell.ts';

/** Said at every field in which a picture (emoji) was typed: a reason may keep it, a sheet cannot bear it (P13). */
export const pictureWarning = (typed: string): string | null => (hasPicture(typed) ? SHELL_TEXT.picture : null);

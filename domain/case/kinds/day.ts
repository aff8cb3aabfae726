import { z } from 'zod';
import { isDateString } from '../../calendar/date-string.ts';

/** A business day in an entry. One that is no real day makes the entry not understood, so that nothing later trips on it. */
export const day = z.string().refine((text): boolean => isDateString(text));

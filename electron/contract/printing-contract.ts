import { z } from 'zod';
import { channel, nothing, orFailure } from './channel.ts';

const pdf = z.instanceof(Uint8Array);

/** A laid-out paper: static HTML without scripts, its own style sheet, the foot of every page. */
export const layout = z.object({
  html: z.string().max(8_000_000),
  styles: z.string().max(500_000),
  /** The number in clear, printed at the foot of every page beside “第 x 页 / 共 y 页”. */
  number: z.string(),
  landscape: z.boolean(),
});
export type Layout = z.infer<typeof layout>;

export const printer = z.object({ name: z.string(), label: z.string(), isDefault: z.boolean() });
export type Printer = z.infer<typeof printer>;

/** What `printing.begin` answered; 0 for a printing that nothing is recorded of. */
const begun = z.int().nonnegative();

export const printingContract = {
  /**
   * Somebody pressed print: asked before anything else, so that what comes out is recorded in his name, however many calls
   * come when another has signed in.
   */
  'printing.begin': channel(nothing, z.object({ begun })),
  'printing.render': channel(z.object({ layout }), orFailure({ pdf, pages: z.int().positive() })),
  'printing.printers': channel(nothing, z.array(printer)),
  /** Hands the PDF to the system's printer; the temporary file is deleted afterwards. Codes: no-printer, printer-failed, printer-silent. */
  'printing.print': channel(
    z.object({ pdf, printer: z.string(), copies: z.int().min(1).max(99), begun }),
    orFailure({}),
  ),
  /** Writes the PDF into the folder of the preferences; `name` is a paper type and number, never a person's name. */
  'printing.save': channel(
    z.object({ pdf, name: z.string().regex(/^[\p{L}\p{N}_-]{1,80}$/u), begun }),
    orFailure({ path: z.string() }),
  ),
} as const;

import { z } from 'zod';
import { channel, nothing, orFailure } from './channel.ts';
import { storeName } from './journal-contract.ts';

/** What this PC remembers about itself; no business facts. Damaged preferences fall back to `DEFAULT_PREFERENCES`. */
export const preferences = z.object({
  /** Null until the first run was answered. */
  store: storeName.nullable(),
  largeType: z.boolean(),
  printer: z.string(),
  /** Folder for PDFs; '' is the user's documents folder. The window may read it, and a person choose it. */
  pdfFolder: z.string(),
  /** Minutes without a touch after which the real desk locks itself. */
  idleMinutes: z.int().min(1).max(120),
  /** 工号 of who signed in last; '' nobody yet. */
  lastOperator: z.string().max(32),
  /** How papers are photographed here: a camera stands where it stands. */
  camera: z.object({
    /** The system's name for the camera; '' is the first one. */
    device: z.string(),
    /** Quarter turns clockwise until the picture is upright. */
    turn: z.literal([0, 1, 2, 3]),
    look: z.enum(['colour', 'clear', 'mono']),
  }),
});
export type Preferences = z.infer<typeof preferences>;

export const DEFAULT_PREFERENCES: Preferences = {
  store: null,
  largeType: false,
  printer: '',
  pdfFolder: '',
  idleMinutes: 10,
  lastOperator: '',
  camera: { device: '', turn: 0, look: 'colour' },
};

/** What the window itself may change. */
export type PreferenceChange = Partial<Omit<Preferences, 'pdfFolder'>>;

export const appContract = {
  'app.info': channel(
    nothing,
    z.object({
      version: z.string(),
      electron: z.string(),
      preferences,
      preferencesProblem: z.string(),
      dataFolder: z.string(),
    }),
  ),
  'app.setPreferences': channel(preferences.omit({ pdfFolder: true }).partial(), orFailure({ preferences })),
  /** Asks for the folder for PDFs with the system's dialog, the only way to name one; null when the person gave up. */
  'app.choosePdfFolder': channel(nothing, z.union([z.null(), orFailure({ preferences })])),
  /**
   * Puts text on the clipboard; after `seconds`, and when the desk is locked or closed, it is taken off again unless
   * somebody else's is there. Codes: refused.
   */
  'app.copy': channel(z.object({ text: z.string().min(1).max(200_000) }), orFailure({ seconds: z.int().positive() })),
  /** The packs that came with the program, as text; parsing and judging them is the window's work. */
  'seeds.read': channel(
    z.object({ name: z.enum(['catalogue', 'calendar', 'regions']) }),
    orFailure({ text: z.string() }),
  ),
  /** Asks for a catalogue file with the system's dialog; null when the person gave up. */
  'seeds.import': channel(nothing, z.union([z.null(), orFailure({ fileName: z.string(), text: z.string() })])),
} as const;

import { z } from 'zod';
import { countyRulesSchema } from '../calendar/county-rules.ts';
import { defineKind } from '../case/kinds/define-kind.ts';
import { ROLES } from './role.ts';

/** `station.configured`: the whole profile, as it holds from now on. */
export const stationConfigured = defineKind({
  kind: 'station.configured',
  v: 1,
  schema: z.object({
    code: z.string().regex(/^\d{4}$/),
    name: z.string().min(1).max(40),
    hall: z.string().min(1).max(40),
    county: z.object({ code: z.string().regex(/^\d{6}$/), name: z.string() }),
    channel: z.enum(['hall', 'township', 'village']),
    phone: z.string().max(30),
    address: z.string().max(80),
    closingTime: z.string().regex(/^\d{2}:\d{2}$/),
    /** Working days that a tolerated paper usually gets; absent: the desk's own usual. */
    gapDays: z.int().min(1).max(60).optional(),
    operators: z
      .array(
        z.object({
          no: z.string().min(1).max(32),
          name: z.string().min(1).max(50),
          /** The authority for which he sits in the hall, by id; absent: he works for the window. */
          unit: z.string().max(40).optional(),
          /** What he is here; absent in profiles from before there were roles. */
          roles: z.array(z.enum(ROLES)).min(1).optional(),
        }),
      )
      .min(1),
  }),
  writes: (data) => [{ register: 'profile', fact: data }],
});

/** `shift.opened`, `shift.closed`: an operator's day at the window; closing it is signing the day log off. */
export const shiftOpened = defineKind({
  kind: 'shift.opened',
  v: 1,
  schema: z.object({ operator: z.string(), date: z.iso.date() }),
  writes: ({ operator, date }) => [{ register: `shift/${operator}/opened`, fact: { date } }],
});
export const shiftClosed = defineKind({
  kind: 'shift.closed',
  v: 1,
  schema: z.object({ operator: z.string(), date: z.iso.date(), remarks: z.string().max(500) }),
  writes: ({ operator, date, remarks }) => [
    { register: `shift/${operator}/closed`, fact: { date }, detail: { remarks } },
  ],
});

/**
 * `consultation.noted` (咨询登记): somebody asked, without a case. Whoever is asked first owns the question until it is
 * answered or handed on by name (首问负责制), so it says one of the two. Who asked may stay empty.
 */
export const consultationNoted = defineKind({
  kind: 'consultation.noted',
  v: 1,
  schema: z.object({
    asker: z.string().max(50),
    phone: z.string().max(30),
    /** Bundle id, '' for anything else. */
    bundle: z.string().max(40),
    /** What it was about, as the book names it. */
    matter: z.string().min(1).max(80),
    question: z.string().max(200),
    answer: z.string().max(400),
    /** Unit, desk or person that took the question over; '' where it was answered here. */
    handedTo: z.string().max(80),
  }),
  writes: (data, header) => [{ register: `consultation/${header.ledger}:${header.seq}`, fact: data }],
});
export type ConsultationNoted = z.infer<typeof consultationNoted.schema>;
/** `phrase.kept`, `phrase.dropped`: a sentence for use again. `owner` '' is everybody's at the station. */
export const phraseKept = defineKind({
  kind: 'phrase.kept',
  v: 1,
  schema: z.object({
    id: z.string().min(1).max(400),
    use: z.string().regex(/^[a-z-]{1,40}$/),
    text: z.string().min(1).max(300),
    owner: z.string().max(32),
  }),
  writes: ({ id, use, text, owner }) => [{ register: `phrase/${id}`, fact: { use, text, owner } }],
});
export const phraseDropped = defineKind({
  kind: 'phrase.dropped',
  v: 1,
  schema: z.object({ id: z.string().min(1).max(400) }),
  writes: ({ id }) => [{ register: `phrase/${id}`, fact: null }],
});

const hallDesk = z.object({ code: z.string().regex(/^\d{4}$/), name: z.string().min(1).max(40) });
export type HallDesk = Readonly<z.infer<typeof hallDesk>>;

/**
 * `hall.listed`: the other desks of the hall this one stands in. Their entries are not on this PC, so 大厅日报 names them
 * as not covered.
 */
export const hallListed = defineKind({
  kind: 'hall.listed',
  v: 1,
  schema: z.object({ desks: z.array(hallDesk).max(200) }),
  writes: ({ desks }) => [{ register: 'hall-desks', fact: desks }],
});

/**
 * `papers.worded`: heading, footer, word of the 文号, copies and label of the seal of one kind of paper, as the county
 * wants them from now on; '' or none is the program's own.
 */
export const papersWorded = defineKind({
  kind: 'papers.worded',
  v: 1,
  schema: z.object({
    type: z.string().min(1).max(40),
    heading: z.string().max(40),
    footer: z.string().max(80),
    docWord: z
      .string()
      .max(12)
      .regex(/^[^〔〕[\]()（）]*$/),
    copies: z.array(z.string().min(1).max(12)).max(9),
    seal: z.string().max(20),
  }),
  writes: ({ type, ...words }) => [{ register: `paper-words/${type}`, fact: words }],
});

/** `rules.set`: what the county rules about clocks and reminders, the whole set as it holds from now on. */
export const countyRulesSet = defineKind({
  kind: 'rules.set',
  v: 1,
  schema: countyRulesSchema,
  writes: (rules) => [{ register: 'county-rules', fact: rules }],
});

/**
 * `account.changed`: what was done to an operator's way into the record, by whom (the entry's operator). `wrong-tries`:
 * before he signed in, `count` wrong passphrases were typed under his number.
 */
export const accountChanged = defineKind({
  kind: 'account.changed',
  v: 1,
  schema: z.object({
    no: z.string().min(1).max(32),
    change: z.enum(['founded', 'own-passphrase', 'given-passphrase', 'recovered', 'sheet-renewed', 'wrong-tries']),
    count: z.int().nonnegative(),
  }),
  writes: ({ no, change, count }) => [{ register: `account/${no}`, fact: { change, count } }],
});
export type AccountChange = z.infer<typeof accountChanged.schema>['change'];

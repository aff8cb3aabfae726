import { checkLine } from '../../../domain/identity/free-text.ts';
import { checkPhone } from '../../../domain/identity/phone.ts';
import { narrow } from '../../../domain/identity/plain-text.ts';
import { hasKeeper, rolesOf } from '../../../domain/station/roles.ts';
import type { StationProfile } from '../../../domain/station/station-state.ts';
import { SETTINGS_TEXT } from '../text/settings.ts';
import { dutyOf, rolesOfDuty } from './duty.ts';
import { type OperatorDraft, type OperatorProblems, type OwnRow, operatorProblems } from './operator-draft.ts';
import { refusalOf } from './refusal-of.ts';

const TEXT = SETTINGS_TEXT.station;
const MOST = { name: 40, hall: 40, phone: 30, address: 80, county: 20 } as const;

/** The profile while it is being typed: everything as typed. */
export type StationDraft = {
  readonly countyCode: string;
  readonly county: string;
  readonly code: string;
  readonly name: string;
  readonly hall: string;
  readonly channel: StationProfile['channel'];
  readonly phone: string;
  readonly address: string;
  readonly closingTime: string;
  /** '' is the desk's own usual. */
  readonly gapDays: string;
  readonly operators: readonly OperatorDraft[];
};

export type StationField = Exclude<keyof StationDraft, 'operators' | 'channel'>;

export type StationProblems = {
  readonly fields: Readonly<Partial<Record<StationField, string>>>;
  readonly operators: readonly OperatorProblems[];
  readonly count: number;
};

export const EMPTY_STATION: StationDraft = {
  countyCode: '433127',
  county: '永顺县',
  code: '',
  name: '',
  hall: '',
  channel: 'hall',
  phone: '',
  address: '',
  closingTime: '17:30',
  gapDays: '',
  // Whoever sets the desk up keeps it.
  operators: [{ no: '', name: '', unit: '', duty: 'supervisor+administrator' }],
};

export function draftOf(profile: StationProfile): StationDraft {
  const { county, gapDays, operators, ...rest } = profile;
  return {
    ...rest,
    operators: operators.map(({ no, name, unit = '' }) => ({ no, name, unit, duty: dutyOf(rolesOf(profile, no)) })),
    gapDays: gapDays === undefined ? '' : String(gapDays),
    countyCode: county.code,
    county: county.name,
  };
}

/** The profile that the draft describes; rows left wholly empty are no operators. */
export function profileOf(draft: StationDraft): StationProfile {
  const text = (field: StationField) => draft[field].trim();
  const figures = (field: StationField) => narrow(draft[field]);
  return {
    code: figures('code'),
    name: text('name'),
    hall: text('hall'),
    county: { code: figures('countyCode'), name: text('county') },
    channel: draft.channel,
    phone: text('phone'),
    address: text('address'),
    closingTime: figures('closingTime'),
    ...(figures('gapDays') === '' ? {} : { gapDays: Number(figures('gapDays')) }),
    operators: draft.operators
      .map(({ no, name, unit, duty }) => ({
        no: narrow(no),
        name: name.trim(),
        ...(unit === '' ? {} : { unit }),
        roles: unit === '' ? [...rolesOfDuty(duty)] : ['unit' as const],
      }))
      .filter(({ no, name }) => no !== '' || name !== ''),
  };
}

/** What a field of the draft says, for who is to choose between it and another. */
export function wordsOf(draft: StationDraft, field: keyof StationDraft): readonly [label: string, value: string] {
  if (field === 'operators')
    return [SETTINGS_TEXT.sections.operators, draft.operators.map(({ no, name }) => `${name}（${no}）`).join('、')];
  return [TEXT[field], field === 'channel' ? TEXT.channels[draft.channel] : draft[field]];
}

/** What keeps the draft from being saved, each as a sentence at its field; `own` is the row of who types it. */
export function problemsOf(draft: StationDraft, own?: OwnRow): StationProblems {
  const profile = profileOf(draft);
  const checks: Readonly<Record<StationField, string | null>> = {
    countyCode: /^[1-8]\d{5}$/.test(profile.county.code) ? null : TEXT.countyCodeWrong,
    county: profile.county.name === '' ? TEXT.countyMissing : unprintable(profile.county.name, MOST.county),
    code: /^\d{4}$/.test(profile.code) ? null : TEXT.codeWrong,
    name: required(profile.name, MOST.name),
    hall: required(profile.hall, MOST.hall),
    phone: unprintable(profile.phone, MOST.phone) ?? phonesProblem(profile.phone),
    address: unprintable(profile.address, MOST.address),
    closingTime: /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(profile.closingTime) ? null : TEXT.closingWrong,
    gapDays: /^(?:|[1-9]|[1-5]\d|60)$/.test(narrow(draft.gapDays)) ? null : TEXT.gapDaysWrong,
  };
  const fields = Object.fromEntries(
    Object.entries(checks).filter(([, text]) => text !== null),
  ) as StationProblems['fields'];
  const operators = operatorProblems(draft.operators, hasKeeper(profile.operators), own);
  const wrongRows = operators.reduce((sum, row) => sum + Object.keys(row).length, 0);
  return { fields, operators, count: Object.keys(fields).length + wrongRows };
}

/** A hall may name several, one after the other. */
function phonesProblem(text: string): string | null {
  const phones = text.split(/[、，,；;/]/).filter((phone) => phone.trim() !== '');
  return phones.map((phone) => refusalOf(checkPhone(phone))).find((problem) => problem !== null) ?? null;
}

function required(text: string, most: number): string | null {
  return text === '' ? TEXT.missing : unprintable(text, most);
}

/** All of it stands at the head of every paper. */
function unprintable(text: string, most: number): string | null {
  return refusalOf(checkLine(text, most));
}

import { registers as names } from '../register.ts';
import type { Resolution, Resolved } from '../resolve.ts';
import type { PauseState, StepState } from '../step-state.ts';
import { factOf, isPresent, namesUnder, type Registers, stated, statedUnless, statedWhere } from './read-registers.ts';

/** One step by its registers. What must exclude each other (accepted and declined …) shares one register. */
export function foldStep(registers: Registers, step: string, order: Pick<Resolved['order'], 'knew'>): StepState {
  const held = (name: string) => registers.get(name);
  const acceptance = held(names.acceptance(step));
  const handOff = held(names.handOff(step));
  const conclusion = held(names.conclusion(step));
  const delivery = held(names.delivery(step));
  const ending = foldEnding(held(names.ending(step)));
  return {
    id: step,
    acceptance: statedUnless(acceptance, 'accepted', false),
    declined: statedWhere(acceptance, 'accepted', false),
    ending,
    handOff: statedUnless(handOff, 'refused', true),
    refusal: statedWhere(handOff, 'refused', true),
    signature: signatureOf(registers, step),
    pauses: foldPauses(registers, step),
    extension: stated(held(names.extension(step))),
    fee: foldFee(registers, step),
    conclusion: ending ? null : statedUnless(conclusion, 'result', 'revoked'),
    revoked: statedWhere(conclusion, 'result', 'revoked'),
    arrival: statedUnless(held(names.arrival(step)), 'form', 'revoked'),
    delivery: statedWhere(delivery, 'delivered', true),
    undelivered: statedWhere(delivery, 'delivered', false),
    confirmation: stated(held(names.confirmation(step))),
    tracking: trackingOf(delivery, held(names.tracking(step)), order),
    announcements: namesUnder(registers, `announcement/${step}`)
      .map((name) => stated<Omit<StepState['announcements'][number], 'at' | 'operator' | 'sources'>>(held(name)))
      .filter(isPresent),
    officialNumber: factOf<string>(held(names.officialNumber(step))) ?? '',
  };
}

/** Its register also says that the item was decided, or is open again: neither is an end without a decision. */
function foldEnding(held: Resolution | undefined): StepState['ending'] {
  const said = stated<NonNullable<StepState['ending']>>(held);
  return said?.how === 'withdrawn' || said?.how === 'terminated' ? said : null;
}

/** The carrier's number belongs to the parcel it was given for: what came back and is sent again gets another one. */
function trackingOf(
  delivery: Resolution | undefined,
  tracking: Resolution | undefined,
  { knew }: Pick<Resolved['order'], 'knew'>,
): string {
  const [sent, said] = [delivery?.statements.at(-1), tracking?.statements.at(-1)];
  return said && (!sent || knew(said.ref, sent.ref)) ? (factOf<string>(tracking) ?? '') : '';
}

/** A signature belongs to the slip it was given for: after a refusal the next slip is signed for anew. */
function signatureOf(registers: Registers, step: string): StepState['signature'] {
  const handOff = factOf<{ readonly slip: string; readonly refused?: boolean }>(registers.get(names.handOff(step)));
  if (handOff?.refused) return null;
  const signature = stated<{ readonly slip: string } & NonNullable<StepState['signature']>>(
    registers.get(names.signature(step)),
  );
  return signature && handOff && signature.slip !== handOff.slip ? null : signature;
}

function foldPauses(registers: Registers, step: string): readonly PauseState[] {
  return namesUnder(registers, `pause/${step}`)
    .map((name) => {
      const id = name.split('/')[2] ?? '';
      const begun = stated<Omit<PauseState, 'id' | 'to' | 'at' | 'operator' | 'sources'>>(registers.get(name));
      const end = factOf<{ readonly to: string }>(registers.get(names.pauseEnd(step, id)));
      return begun && { ...begun, id, to: end?.to ?? null };
    })
    .filter(isPresent)
    .toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

function foldFee(registers: Registers, step: string): StepState['fee'] {
  const noticed = stated<Omit<NonNullable<StepState['fee']>, 'payment' | 'at' | 'operator' | 'sources'>>(
    registers.get(names.fee(step)),
  );
  return noticed && { ...noticed, payment: stated(registers.get(names.payment(step))) };
}

import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { moveFocus, STOP } from '../../ui/fields/move-focus.ts';
import { isComposing } from '../../ui/keys/key-press.ts';
import { INTAKE } from '../text/intake.ts';
import styles from './intake.module.css';
import type { StepOffer } from './model/choice.ts';
import { Section } from './section.tsx';

type ItemsSectionProps = {
  readonly offers: readonly StepOffer[];
  readonly clear: boolean;
  /** Asks first, where papers would go. */
  readonly onToggle: (step: string) => void;
  readonly notice: ReactNode;
  readonly folded: boolean;
  readonly onUnfold: () => void;
  /** Enter: settled, fold and go on. */
  readonly onDone: () => void;
};

/** The items the answers bring; those that may be left out by digit or Space. */
export function ItemsSection({ offers, clear, onToggle, notice, folded, onUnfold, onDone }: ItemsSectionProps) {
  const names = offers.filter((offer) => offer.taken).map(({ name }) => name);
  const taken = names.length;
  const summaryOf = () => {
    if (offers.length === 0) return '';
    return clear ? INTAKE.itemsChosen(taken, offers.length, folded ? names : []) : INTAKE.itemsSoFar(offers.length);
  };
  const nothing = clear && offers.length === 0;
  return (
    <Section
      number={2}
      name="items"
      done={clear && taken > 0}
      summary={summaryOf()}
      folded={folded && !nothing}
      onUnfold={onUnfold}
    >
      {nothing ? <p className={styles.nothing}>{INTAKE.nothingToDo}</p> : null}
      {offers.length > 0 ? <OfferList offers={offers} onToggle={onToggle} onDone={onDone} /> : null}
      {notice}
    </Section>
  );
}

function OfferList({ offers, onToggle, onDone }: Pick<ItemsSectionProps, 'offers' | 'onToggle' | 'onDone'>) {
  const [at, setAt] = useState(0);
  const toggle = (offer: StepOffer | undefined) => offer?.optional && onToggle(offer.id);
  const handle = (key: string, onEnter: () => void): boolean => {
    if (key === 'Enter') onEnter();
    else if (key === 'ArrowDown') setAt(Math.min(offers.length - 1, at + 1));
    else if (key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (key === ' ') toggle(offers[at]);
    else if (/^[1-9]$/.test(key)) toggle(offers[Number(key) - 1]);
    else return false;
    return true;
  };
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey) return;
    const back = event.currentTarget;
    if (handle(event.key, event.shiftKey ? () => moveFocus(back, -1) : onDone)) event.preventDefault();
  };
  return (
    <>
      <div
        className={styles.offers}
        tabIndex={0}
        role="listbox"
        aria-label={INTAKE.sections.items}
        aria-multiselectable="true"
        onKeyDown={onKey}
        {...{ [STOP]: '' }}
      >
        {offers.map((offer, index) => (
          <Offer key={offer.id} offer={offer} index={index} current={index === at} onClick={() => toggle(offer)} />
        ))}
      </div>
      <p className={styles.hint}>{INTAKE.itemsHint}</p>
    </>
  );
}

type OfferProps = {
  readonly offer: StepOffer;
  readonly index: number;
  readonly current: boolean;
  readonly onClick: () => void;
};

function Offer({ offer, index, current, onClick }: OfferProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list
    <div
      role="option"
      aria-selected={offer.taken}
      className={styles.offer}
      data-current={current || undefined}
      data-offer={offer.id}
      onClick={onClick}
    >
      <span className={styles.digit}>{index < 9 ? index + 1 : ''}</span>
      <span>{offer.taken ? '☑' : '☐'}</span>
      <span className={styles.offerName}>{offer.name}</span>
      <span className={styles.soft}>{offer.unit}</span>
      <span className={styles.soft}>{INTAKE.promised(offer.promisedDays, offer.dayKind)}</span>
      <span className={styles.soft}>{offer.optional ? INTAKE.optional : INTAKE.mandatory}</span>
    </div>
  );
}

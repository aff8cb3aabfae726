import { Fragment, type ReactElement } from 'react';
import { tailOf } from '../../domain/numbers/format-number.ts';

/** Case and paper numbers wherever they stand in a text. */
const NUMBERS = /(\d{29,30})/;

/** County and desk; in a narrow column a number goes on after them. */
const PLACE_DIGITS = -19;

/** Text in which our own numbers show their last digits bold: those are read out on the phone. No character is added. */
export function Digits({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(NUMBERS);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: static markup, parts never move
        NUMBERS.test(part) ? <Numbered key={at} digits={part} /> : <Fragment key={at}>{part}</Fragment>,
      )}
    </>
  );
}

function Numbered({ digits }: { readonly digits: string }): ReactElement {
  const tail = tailOf(digits);
  return (
    <span className="digits">
      {digits.slice(0, PLACE_DIGITS)}
      <wbr />
      {digits.slice(PLACE_DIGITS, -tail.length)}
      <b>{tail}</b>
    </span>
  );
}

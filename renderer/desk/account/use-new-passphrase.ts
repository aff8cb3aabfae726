import { useState } from 'react';
import { passphraseProblem } from '../../../domain/account/passphrase-rules.ts';
import { ACCOUNT_TEXT } from '../text/account.ts';

const TEXT = ACCOUNT_TEXT.fresh;

/** A passphrase being chosen: typed twice, judged once it was tried. */
export type NewPassphrase = {
  readonly next: string;
  readonly again: string;
  readonly setNext: (text: string) => void;
  readonly setAgain: (text: string) => void;
  readonly problems: { readonly next: string; readonly again: string };
  /** The passphrase when it will do; else its problems show from now on. */
  readonly take: () => string | null;
};

export function useNewPassphrase(operatorNo: string): NewPassphrase {
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const weak = passphraseProblem(next, operatorNo);
  const problems = {
    next: tried && weak ? TEXT.weak(weak) : '',
    again: tried && !weak && next !== again ? TEXT.differs : '',
  };
  const take = () => {
    setTried(true);
    return weak === null && next === again ? next : null;
  };
  return { next, again, setNext, setAgain, problems, take };
}

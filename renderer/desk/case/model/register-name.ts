import { pieceId } from '../../../../domain/case/pieces.ts';
import { CASE_TEXT, REGISTER_TEXT } from '../../text/case.ts';
import type { CaseNames } from './names.ts';

const { plain, ofLine, ofGap, ofStep, ofPaper, ofNotice } = REGISTER_TEXT;

/** What a register is about, in the words of the screen (`domain/case/register.ts` names them). */
export function registerName(register: string, names: CaseNames): string {
  const [family = '', id = '', aspect = '', piece] = register.split('/');
  switch (family) {
    case 'field':
      return REGISTER_TEXT.field(names.field(id));
    case 'material':
      return about(ofLine, aspect, names.line(pieceId({ line: id, piece })));
    case 'gap':
      return about(ofGap, aspect, names.line(id));
    case 'step':
      return about(ofStep, aspect, names.step(id));
    case 'announcement':
    case 'pause':
    case 'pause-end':
      return about(ofStep, family, names.step(id));
    case 'official':
      return REGISTER_TEXT.official(id === '' ? CASE_TEXT.wholeBundle : names.step(id));
    case 'paper':
      return about(ofPaper, aspect, names.paper(id));
    case 'notice':
      return about(ofNotice, aspect, '');
    default:
      return about(plain, family, '');
  }
}

type Words = Readonly<Record<string, string | ((name: string) => string)>>;

function about(words: Words, aspect: string, name: string): string {
  const said = words[aspect] ?? REGISTER_TEXT.other;
  return typeof said === 'string' ? said : said(name);
}

import { useState } from 'react';
import { maskParty } from '../../../domain/identity/mask-party.ts';
import type { FieldProps } from '../../ui/fields/field-props.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { ACCESS_TEXT } from '../text/access.ts';

type ProposedFieldProps = FieldProps & {
  /** Hides what the case proposes; a name, where absent. */
  readonly mask?: (text: string) => string;
  /** The person was shown in full on this page. */
  readonly open?: boolean;
};

const maskOfName = (name: string): string => maskParty(name, '');

/**
 * A field that the case fills with somebody's name, address or phone: the proposal holds and stands there masked; what
 * the clerk types over it is seen as typed.
 */
export function ProposedField({ mask = maskOfName, open = false, ...field }: ProposedFieldProps) {
  const [proposed] = useState(field.value);
  const masked = mask(proposed);
  const isHidden = !open && proposed !== '' && field.value === proposed && masked !== proposed;
  return (
    <TextField
      {...field}
      value={isHidden ? masked : field.value}
      hint={isHidden ? ACCESS_TEXT.asInCase : field.hint}
      onChange={(text) => field.onChange(isHidden ? typedOver(masked, text, proposed) : text)}
    />
  );
}

/** What the field holds once something was typed into the masked text: never a part of the mask itself. */
function typedOver(masked: string, text: string, proposed: string): string {
  if (text === masked) return proposed;
  return text === masked.slice(0, -1) || text === masked.slice(1) ? '' : text.replace(masked, '');
}

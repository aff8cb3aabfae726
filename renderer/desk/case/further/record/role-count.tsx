import { useState } from 'react';
import { CountField } from '../../../../ui/fields/count-field.tsx';

type RoleCountProps = {
  readonly label: string;
  readonly name: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
};

/** How many there are of a role. A field that is empty for a moment changes nothing; left so, it shows what holds. */
export function RoleCount({ label, name, count, onCount }: RoleCountProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    if (/^[1-9]\d?$/.test(text)) onCount(Number(text));
  };
  return (
    <CountField
      label={label}
      name={name}
      value={typed ?? String(count)}
      onChange={change}
      onLeave={() => setTyped(null)}
    />
  );
}

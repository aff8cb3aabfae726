import { useCallback, useState } from 'react';

/**
 * State that belongs to one of several (a person in a list) and begins anew with another, while the page stays. What is
 * still set for an earlier one, behind an await, no longer holds.
 */
export function useStatePer<Value>(key: string, fresh: () => Value): readonly [Value, (value: Value) => void] {
  const [kept, keep] = useState(() => ({ key, value: fresh() }));
  const set = useCallback((value: Value) => keep({ key, value }), [key]);
  return [kept.key === key ? kept.value : fresh(), set];
}

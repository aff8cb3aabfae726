export type StepNode = { readonly id: string; readonly after: readonly string[] };

/** K12: every step that a step waits for, directly or not. Names that are no step are passed over. */
export function ancestors(steps: readonly StepNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const found = new Map<string, ReadonlySet<string>>();
  const visit = (id: string, path: ReadonlySet<string>): ReadonlySet<string> => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const all = new Set<string>();
    for (const before of byId.get(id)?.after ?? []) {
      if (!byId.has(before) || path.has(before)) continue;
      all.add(before);
      for (const further of visit(before, new Set([...path, before]))) all.add(further);
    }
    if (path.size === 1) found.set(id, all);
    return all;
  };
  for (const { id } of steps) visit(id, new Set([id]));
  return found;
}

/**
 * K13: the graph over the chosen steps alone. What waited for a dropped step waits for what that step waited for;
 * what another path already says is left out.
 */
export function reduceAfter(
  steps: readonly StepNode[],
  chosen: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const above = ancestors(steps);
  const reduced = new Map<string, readonly string[]>();
  for (const { id } of steps.filter((step) => chosen.has(step.id))) {
    const waits = [...(above.get(id) ?? [])].filter((before) => chosen.has(before));
    const implied = (before: string) =>
      waits.some((other) => other !== before && above.get(other)?.has(before) === true);
    const order = steps.map((step) => step.id).filter((before) => waits.includes(before) && !implied(before));
    reduced.set(id, order);
  }
  return reduced;
}

/** Steps side by side: each rank waits only for earlier ranks. Steps of a cycle come in no rank. */
export function ranks<T extends StepNode>(steps: readonly T[]): readonly (readonly T[])[] {
  const all = new Set(steps.map(({ id }) => id));
  const done = new Set<string>();
  const result: T[][] = [];
  for (let left = [...steps]; left.length > 0; ) {
    const rank = left.filter((step) => step.after.every((before) => done.has(before) || !all.has(before)));
    if (rank.length === 0) break;
    for (const { id } of rank) done.add(id);
    left = left.filter(({ id }) => !done.has(id));
    result.push(rank);
  }
  return result;
}

/** K14: steps not concluded of which everything they wait for is. */
export function readySteps<T extends StepNode>(steps: readonly T[], concluded: ReadonlySet<string>): readonly T[] {
  const all = new Set(steps.map(({ id }) => id));
  return steps.filter(
    ({ id, after }) => !concluded.has(id) && after.every((before) => concluded.has(before) || !all.has(before)),
  );
}

/** Steps that wait for themselves, in their order; empty for a sound graph. */
export function cyclicSteps(steps: readonly StepNode[]): readonly string[] {
  const ranked = new Set(ranks(steps).flatMap((rank) => rank.map(({ id }) => id)));
  return steps.filter(({ id }) => !ranked.has(id)).map(({ id }) => id);
}

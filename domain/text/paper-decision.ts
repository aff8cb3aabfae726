/** Sentences of 行政决定送达单. */
export const DECISION = {
  opening: (bundle: string) =>
    `你（单位）申请办理的“${bundle}”，其中下列事项经审查，决定不予办理，现将决定、理由和救济途径送达如下。`,
  item: '事项',
  unit: '作出机关',
  result: '决定',
  number: '决定书编号',
  decidedOn: '作出日期',
  reasonTitle: '理由',
  stoppedTitle: '受影响的事项',
  stopped: (names: readonly string[]) => `以下事项须待本事项的结果，不再办理：${names.join('、')}。`,
  notes: ['本单随决定书一并送达，收到人签字并写明时间；决定书另有载明的，以决定书为准。'] as const,
} as const;

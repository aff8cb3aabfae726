/** Words about what is typed and not saved. */
export const TYPING_TEXT = {
  unsaved: '还没有保存',
  /** After what has not been done with it. */
  untilClosed: (mark: string) => `${mark}，退出程序就没有了`,
  /** Beside a name. */
  unsavedHere: '未保存',
  throwAway: '放弃这次填写的',
  restore: '找回刚才放弃的',
  chooseFirst: '先定用哪一个',
  clash: (fields: readonly (readonly [label: string, saved: string])[]) =>
    `您填写以后，这里另外保存过：${fields.map(([label, saved]) => `${label}现在是${saved === '' ? '空的' : `“${saved}”`}`).join('，')}。用哪一个？`,
  hold: '用我填写的',
  yieldToSaved: '用已保存的',
} as const;

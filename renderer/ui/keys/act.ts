/** One thing a person can do on this page: by its key, or by its button. */
export type Act = {
  /** Unique on the page; two acts with one id never run at once. */
  readonly id: string;
  /** `Ctrl+Enter`, `F7`, `Alt+M`, `Enter`, `Space`; '' for none. Buttons print it (`printedKey`). */
  readonly key: string;
  readonly label: string;
  readonly run: () => void | Promise<void>;
  /** Why it cannot be done yet, in the words of the hall; null or absent when it can. */
  readonly blocked?: string | null;
};

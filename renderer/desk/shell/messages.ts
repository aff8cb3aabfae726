import { create } from 'zustand';

/** The one sentence that the desk has to say about the last act. */
export type Message = {
  readonly level: 'done' | 'info' | 'warning' | 'error';
  readonly text: string;
  /** For the telephone. */
  readonly code?: string;
};

const useStore = create<{ readonly message: Message | null }>()(() => ({ message: null }));

export function useMessage(): Message | null {
  return useStore((state) => state.message);
}

/** Puts the sentence into the page's one message place; it stays until the next act or page. */
export function say(message: Message): void {
  useStore.setState({ message });
}

export function sayNothing(): void {
  useStore.setState({ message: null });
}

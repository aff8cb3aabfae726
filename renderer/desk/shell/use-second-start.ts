import { useEffect } from 'react';
import { SHELL_TEXT } from '../text/shell.ts';
import { bridge } from './bridge.ts';
import { say } from './messages.ts';

/** Whoever starts the program a second time is told why nothing new appears. */
export function useSecondStart(): void {
  useEffect(() => bridge().onSecondStart(() => say({ level: 'info', text: SHELL_TEXT.alreadyOpen })), []);
}

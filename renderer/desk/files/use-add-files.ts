import { useState } from 'react';
import type { CaseState } from '../../../domain/case/case-state.ts';
import { fileTitle } from '../../../domain/case/decide/attach-file.ts';
import type { FileAttached } from '../../../domain/case/kinds/files.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useSession } from '../session.ts';
import { say, sayNothing } from '../shell/messages.ts';
import { FILES_TEXT } from '../text/files.ts';
import { SHELL_TEXT } from '../text/shell.ts';
import { addPages } from './add-pages.ts';
import { nextOtherTitle } from './file-rows.ts';
import { readPicked } from './read-picked.ts';

export type AddFiles = {
  /** The line that files are being added to; null when none is. */
  readonly adding: string | null;
  /** Reads, binds, stores, enters; what came of it is said in the message place. */
  readonly add: (line: string, files: readonly File[], source: FileAttached['source']) => Promise<void>;
};

export function useAddFiles(state: CaseState): AddFiles {
  const store = useStore();
  const { perform } = useSession();
  const [adding, setAdding] = useState<string | null>(null);
  const add: AddFiles['add'] = async (line, files, source) => {
    if (files.length === 0 || adding !== null) return;
    sayNothing();
    setAdding(line);
    try {
      const title = line === '' ? nextOtherTitle(state) : '';
      const picked = await readPicked(files);
      const added = picked.ok ? await addPages(store, perform, { state, line, title, source }, picked.sources) : picked;
      if (!added.ok) {
        const text = files.length === 1 ? added.text : FILES_TEXT.noneAdded(files.length, added.text);
        say({ level: 'error', text, code: added.code });
      } else if (added.behind) say({ level: 'warning', text: SHELL_TEXT.savedBehind });
      else say({ level: 'done', text: FILES_TEXT.bound(fileTitle(state, { line, title }), added.pages) });
    } catch {
      say({ level: 'error', text: FILES_TEXT.unexpected, code: 'files.unexpected' });
    } finally {
      setAdding(null);
    }
  };
  return { adding, add };
}

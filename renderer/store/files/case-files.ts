import type { Refusal } from '../../../domain/acts/decision.ts';
import { caseSubject } from '../../../domain/ledger/entry.ts';
import type { FileShelf } from '../../../electron/contract/attachment-contract.ts';
import type { Parts } from '../parts.ts';
import type { SealingKey } from '../sealing/sealer.ts';
import { loadStreams } from '../streams/load-streams.ts';
import { STORE_TEXT } from '../text/store-text.ts';

/** The sealed files of cases on one shelf. */
export type CaseFiles = {
  /**
   * Seals and stores; durable when it is answered. Storing the same content again gives the same name and stores
   * nothing twice. The case must have been entered: its own key seals.
   */
  readonly put: (caseId: string, plain: Uint8Array) => Promise<{ readonly ok: true; readonly name: string } | Refusal>;
  /** The content that was stored under this name, whole and unchanged, or why not: `file.missing`, `file.damaged` … */
  readonly read: (caseId: string, name: string) => Promise<FileRead>;
};

export type FileRead = { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> } | Refusal;

export type FileParts = Pick<Parts, 'db' | 'bridge' | 'sealer' | 'store' | 'shelf' | 'memory'>;

export function caseFiles(parts: FileParts, shelf: FileShelf): CaseFiles {
  const { bridge, sealer, store } = parts;
  return {
    put: async (caseId, plain) => {
      const key = await keyOf(parts, caseId);
      if (key === null) return fileRefusal('no-case');
      const name = sealer.nameOf(key, shelf, plain);
      const sealed = sealer.seal(named(key, name), 'file', plain);
      const answer = await bridge
        .call('file.put', { store, shelf, name, of: caseSubject(caseId), sealed })
        .catch(() => null);
      return answer?.ok ? { ok: true, name } : fileRefusal(answer?.code ?? 'unanswered');
    },
    read: async (caseId, name) => {
      const key = await keyOf(parts, caseId);
      if (key === null) return fileRefusal('no-case');
      const answer = await bridge.call('file.get', { store, shelf, name }).catch(() => null);
      if (!answer?.ok) return fileRefusal(readCode(answer?.code));
      const opened = sealer.open(named(key, name), 'file', answer.sealed);
      return opened.ok ? { ok: true, bytes: opened.value } : fileRefusal('damaged');
    },
  };
}

/** As many as one call may name. */
const AT_ONCE = 1_000;

/** Deletes documents of cases whose keys go; says whether all are gone. */
export async function forgetFiles(
  { bridge, store }: Pick<Parts, 'bridge' | 'store'>,
  names: readonly string[],
): Promise<boolean> {
  let isDone = true;
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE);
    const answer = await bridge.call('file.forget', { store, names: some }).catch(() => null);
    isDone &&= answer?.ok ?? false;
  }
  return isDone;
}

export function fileRefusal(code: string): Refusal {
  const texts: Readonly<Record<string, string>> = STORE_TEXT.files;
  return { ok: false, code: `file.${code}`, text: texts[code] ?? STORE_TEXT.files.io };
}

/** The name is bound into what is sealed: a file that was put in the place of another does not open there. */
function named(key: SealingKey, name: string): SealingKey {
  return { ...key, scope: `${key.scope}/${name}` };
}

/** Null for a case that was never entered, or whose key was destroyed. */
async function keyOf(parts: FileParts, caseId: string): Promise<SealingKey | null> {
  const subject = caseSubject(caseId);
  const loaded = await loadStreams(parts, [subject]).catch(() => null);
  return loaded?.streams.get(subject)?.key?.ready ?? null;
}

function readCode(code: string | undefined): string {
  return code === 'missing' || code === 'damaged' ? code : 'unreadable';
}

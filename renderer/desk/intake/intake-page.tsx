import { useState } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { useSession } from '../session.ts';
import { INTAKE } from '../text/intake.ts';
import { BundleChooser } from './bundle-chooser.tsx';
import { IntakeSheet } from './intake-sheet.tsx';
import { EMPTY_DRAFT, type IntakeDraft } from './model/intake-draft.ts';
import { useIntake } from './use-intake.ts';
import { useKeptDraft } from './use-kept-draft.ts';

type IntakePageProps = { readonly draft?: string | undefined; readonly bundle?: string | undefined };

/** 新办件: a new intake, or a draft taken up again. */
export function IntakePage({ draft: id, bundle }: IntakePageProps) {
  const { catalogue } = useSession();
  const store = useStore();
  const [fresh] = useState(() => store.newId());
  if (catalogue === null) return <EmptyPage title={INTAKE.noCatalogue} text={INTAKE.noCatalogueText} />;
  if (id === undefined) {
    return <IntakeDesk pack={catalogue} id={fresh} author="" initial={{ ...EMPTY_DRAFT, bundle: bundle ?? null }} />;
  }
  return <KeptDraft pack={catalogue} id={id} />;
}

type KeptDraftProps = { readonly pack: CataloguePack; readonly id: string };

function KeptDraft({ pack, id }: KeptDraftProps) {
  const kept = useKeptDraft(id);
  if (kept === 'loading') return null;
  if (kept === null) return <EmptyPage title={INTAKE.draftGone} text={INTAKE.draftGoneText} />;
  return <IntakeDesk pack={pack} id={id} author={kept.author} initial={kept.content} />;
}

type IntakeDeskProps = {
  readonly pack: CataloguePack;
  readonly id: string;
  readonly author: string;
  readonly initial: IntakeDraft;
};

function IntakeDesk({ pack, id, author, initial }: IntakeDeskProps) {
  const [start] = useState(initial);
  const intake = useIntake(pack, start);
  const { station } = useSession();
  const name = station.operators.find(({ no }) => no === author)?.name ?? author;
  if (intake.choice === null) {
    const isGone = intake.draft.bundle !== null;
    return (
      <BundleChooser
        pack={pack}
        note={isGone ? INTAKE.bundleGone : ''}
        onChoose={(bundle) => intake.change({ kind: 'bundle-chosen', bundle })}
      />
    );
  }
  return <IntakeSheet pack={pack} draftId={id} author={name} intake={intake} choice={intake.choice} />;
}

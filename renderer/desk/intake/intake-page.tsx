import { useState } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useDrafts } from '../../store/hooks/use-desk.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { useSession } from '../session.ts';
import { INTAKE } from '../text/intake.ts';
import { BundleChooser } from './bundle-chooser.tsx';
import { IntakeSheet } from './intake-sheet.tsx';
import { EMPTY_DRAFT, type IntakeDraft, intakeDraftSchema } from './model/intake-draft.ts';
import { useIntake } from './use-intake.ts';

type IntakePageProps = { readonly draft?: string | undefined; readonly bundle?: string | undefined };

/** 新办件: a new intake, or a draft taken up again. */
export function IntakePage({ draft: id, bundle }: IntakePageProps) {
  const { catalogue } = useSession();
  const drafts = useDrafts();
  const store = useStore();
  const [fresh] = useState(() => store.newId());
  if (catalogue === null) return <EmptyPage title={INTAKE.noCatalogue} text={INTAKE.noCatalogueText} />;
  if (id === undefined) {
    return <IntakeDesk pack={catalogue} id={fresh} author="" initial={{ ...EMPTY_DRAFT, bundle: bundle ?? null }} />;
  }
  if (drafts === 'loading') return null;
  const kept = drafts.find((draft) => draft.id === id);
  const content = intakeDraftSchema.safeParse(kept?.content);
  if (kept === undefined || !content.success) {
    return <EmptyPage title={INTAKE.draftGone} text={INTAKE.draftGoneText} />;
  }
  return <IntakeDesk pack={catalogue} id={id} author={kept.author} initial={content.data} />;
}

type IntakeDeskProps = {
  readonly pack: CataloguePack;
  readonly id: string;
  readonly author: string;
  readonly initial: IntakeDraft;
};

/** The draft is read once; from then on the screen holds the newest of it. */
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

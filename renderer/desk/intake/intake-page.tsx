import { useEffect, useState } from 'react';
import type { CataloguePack } from '../../../domain/catalogue/schema-pack.ts';
import { useStore } from '../../store/hooks/store-context.tsx';
import { useCase } from '../../store/hooks/use-cases.ts';
import { useDrafts } from '../../store/hooks/use-desk.ts';
import { EmptyPage } from '../../ui/layout/empty-page.tsx';
import { goInstead } from '../navigation.ts';
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
  const store = useStore();
  const [fresh] = useState(() => store.newId());
  if (catalogue === null) return <EmptyPage title={INTAKE.noCatalogue} text={INTAKE.noCatalogueText} />;
  if (id === undefined) {
    return <IntakeDesk pack={catalogue} id={fresh} author="" initial={{ ...EMPTY_DRAFT, bundle: bundle ?? null }} />;
  }
  return <KeptDraft pack={catalogue} id={id} />;
}

type KeptDraftProps = { readonly pack: CataloguePack; readonly id: string };

type OpenedDraft = { readonly author: string; readonly content: IntakeDraft };

/** A draft carries the id of the case it becomes: one that the power cut left behind after its act opens the case. */
function KeptDraft({ pack, id }: KeptDraftProps) {
  const drafts = useDrafts();
  const taken = useCase(id);
  const store = useStore();
  // Once open, the screen holds the newest of it: later versions of the record are its own.
  const [opened, setOpened] = useState<OpenedDraft | null>(null);
  const isTaken = opened === null && taken !== 'loading' && taken !== undefined;
  useEffect(() => {
    if (!isTaken) return;
    void store.drafts.remove(id);
    goInstead({ page: 'case', id });
  }, [isTaken, store, id]);
  if (opened !== null) return <IntakeDesk pack={pack} id={id} author={opened.author} initial={opened.content} />;
  if (drafts === 'loading' || taken === 'loading' || isTaken) return null;
  const kept = drafts.find((draft) => draft.id === id);
  const content = intakeDraftSchema.safeParse(kept?.content);
  if (kept === undefined || !content.success) {
    return <EmptyPage title={INTAKE.draftGone} text={INTAKE.draftGoneText} />;
  }
  setOpened({ author: kept.author, content: content.data });
  return null;
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

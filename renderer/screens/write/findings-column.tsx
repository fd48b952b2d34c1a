import { useEffect, useMemo, useState } from 'react';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { ReaderLine } from '../../parts/reader-line.tsx';
import { go } from '../../route.ts';
import { createSteadyList, useSteadyActs } from '../../steady.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useDataText, useText } from '../../use-text.ts';
import { KeepDialog } from '../clear/keep-dialog.tsx';
import { RulesLine } from '../clear/rules-line.tsx';
import { LaterRuleDialog } from '../rules/later-rule-dialog.tsx';
import { wantPurge } from '../settings/purge/wanted-purge.ts';
import { type CardActs, FindingCards, findingDomId } from './finding-cards.tsx';
import { RecognitionMeter } from './recognition-meter.tsx';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import { SheetsButton } from './sheets/sheets-button.tsx';
import type { Desk } from './use-desk.ts';
import { type Placed, usePlaceWords } from './use-place-words.ts';
import styles from './write.module.css';

/** The finding that was asked for in the text: to see its card while writing on, or to go to it. A new object asks again. */
export interface AskedFinding {
  readonly findingId: string;
  readonly way: 'see' | 'go';
}

interface FindingsColumnProps {
  readonly desk: Desk;
  readonly asked: AskedFinding | null;
  readonly onGo: (finding: Finding) => void;
  /** One of the changes that a finding suggests, by its place among them. */
  readonly onFix: (findingId: string, place: number) => void;
}

/** Findings as cards, the worst first. Arrow keys walk, Enter puts the caret there, Tab reaches the buttons. */
export function FindingsColumn({ desk, asked, onGo, onFix }: FindingsColumnProps): React.JSX.Element {
  const text = useText();
  const [shown, setShown] = useState<ShownDialog | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const words = document.getElementById(findingDomId(asked.findingId));
    if (asked.way === 'go') words?.closest<HTMLElement>('[role="row"]')?.focus();
    words?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const { report, open, kept } = desk;
  const { quote } = usePlaceWords(placedIn(desk));
  const show = (as: ShownDialog['as'], findingId: string) => {
    const finding = open.find(({ id }) => id === findingId);
    if (finding !== undefined) setShown({ finding, as });
  };
  const acts = useSteadyActs<CardActs>({
    go(findingId) {
      const finding = open.find(({ id }) => id === findingId);
      if (finding !== undefined) onGo(finding);
    },
    fix: onFix,
    keep: (findingId) => show('keep', findingId),
    tellRule: (findingId) => show('rule', findingId),
    purge(findingId) {
      const finding = open.find(({ id }) => id === findingId);
      if (finding === undefined) return;
      wantPurge(quote(finding).trim().slice(0, limitPurgeCharacters));
      // What is open here would be saved over what was purged: so it is saved and left first.
      void desk.session.flush().then(() => go('settings', 'purge'));
    },
  });
  const calm = useCalmCards(useCards(open));
  return (
    <div className={styles.findings}>
      <h2 className={styles.label}>{text('write.findings')}</h2>
      {desk.areChecksBroken ? (
        <p className={styles.broken} role="alert">
          {text('write.checksBroken')}
        </p>
      ) : null}
      <ReaderLine reading={desk.reading} />
      {report === null ? <p className={styles.quiet}>{text('write.checking')}</p> : null}
      {report !== null && open.length === 0 ? <p className={styles.quiet}>{text('write.nothingFound')}</p> : null}
      {report === null ? null : <RecognitionMeter report={report} />}
      <div onPointerEnter={calm.enter} onPointerLeave={calm.leave}>
        <FindingCards open={calm.cards} askedId={asked?.findingId ?? null} acts={acts} />
      </div>
      {kept.length === 0 ? null : <KeptFindings desk={desk} />}
      {report === null ? null : <RulesLine report={report} />}
      <SheetsButton desk={desk} />
      <ColumnDialog desk={desk} shown={shown} onClose={() => setShown(null)} />
    </div>
  );
}

interface ShownDialog {
  readonly finding: Finding;
  readonly as: 'keep' | 'rule';
}

interface ColumnDialogProps {
  readonly desk: Desk;
  readonly shown: ShownDialog | null;
  readonly onClose: () => void;
}

function ColumnDialog({ desk, shown, onClose }: ColumnDialogProps): React.ReactNode {
  if (shown === null) return null;
  const { finding, as } = shown;
  if (as === 'rule') return <LaterRuleDialog finding={finding} overrides={desk.overrides} onClose={onClose} />;
  const Keep = isReaderRule(finding.rule) ? SetAsideDialog : KeepDialog;
  return <Keep draftId={desk.draft.id} finding={finding} onClose={onClose} beforeSend={() => desk.session.flush()} />;
}

/** As many as a purge takes. */
const limitPurgeCharacters = 500;

/** The marks in the text follow each keystroke; the cards, of which there may be fifty, the pauses. */
const typingRestMs = 250;

/** Findings as their cards show them: one that has only moved in the text is the same card. */
function useCards(open: readonly Finding[]): readonly Finding[] {
  const [steady] = useState(() =>
    createSteadyList<Finding>(({ place, fixes, ...shown }) =>
      JSON.stringify([shown, place.kind === 'block' ? place.blockId : place, fixes.map(({ label }) => label)]),
    ),
  );
  return useDebounced(
    useMemo(() => steady(open), [steady, open]),
    typingRestMs,
  );
}

/** While the pointer is on the list, what the second reader finds only then stands at its end: no card moves away under the pointer. */
function useCalmCards(cards: readonly Finding[]) {
  const [pointedIds, setPointedIds] = useState<ReadonlySet<string> | null>(null);
  const shown = useMemo(() => {
    if (pointedIds === null) return cards;
    const isLate = ({ id, rule }: Finding) => isReaderRule(rule) && !pointedIds.has(id);
    return [...cards.filter((card) => !isLate(card)), ...cards.filter(isLate)];
  }, [cards, pointedIds]);
  return {
    cards: shown,
    enter: () => setPointedIds(new Set(cards.map(({ id }) => id))),
    leave: () => setPointedIds(null),
  };
}

/** What somebody decided to let stand; it can be taken back on the Clear screen. */
function KeptFindings({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  return (
    <details className={styles.kept}>
      <summary>{text('write.kept', { count: desk.kept.length })}</summary>
      <ul>
        {desk.kept.map((finding) => (
          <li key={finding.id}>
            <strong>{dataText(finding.title)}</strong>{' '}
            {desk.overrides.find(({ findingId }) => findingId === finding.id)?.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}

function placedIn({ writing, threads, surroundings }: Desk): Placed {
  return { blocks: writing.content.blocks, threads, pictures: surroundings.forChecks?.images ?? [] };
}

import { memo, useEffect, useMemo, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import type { Block } from '../../../shared/model/draft.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Thread } from '../../../shared/model/thread.ts';
import { Button } from '../../parts/button.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { ReaderLine } from '../../parts/reader-line.tsx';
import { go } from '../../route.ts';
import { createSteadyList, useSteadyActs } from '../../steady.ts';
import { useDebounced } from '../../use-debounced.ts';
import { useDataText, useText } from '../../use-text.ts';
import { KeepDialog } from '../clear/keep-dialog.tsx';
import { RulesLine } from '../clear/rules-line.tsx';
import { LaterRuleDialog } from '../rules/later-rule-dialog.tsx';
import { wantPurge } from '../settings/purge/wanted-purge.ts';
import { RecognitionMeter } from './recognition-meter.tsx';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import { SheetsButton } from './sheets/sheets-button.tsx';
import type { Desk } from './use-desk.ts';
import { usePlaceWords } from './use-place-words.ts';
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

/** The DOM id of what a card says, so that the text it is about can be described by it. */
export function findingDomId(findingId: string): string {
  return `finding-${findingId.replace(/[^A-Za-z0-9_-]/g, '_')}`;
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
  const { quote } = usePlaceWords(desk.writing.content.blocks, desk.threads);
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

/** What the buttons of a card do, by the finding's id: the finding itself may have moved in the text since the card was drawn. */
interface CardActs extends Record<string, (...args: never[]) => unknown> {
  readonly go: (findingId: string) => void;
  readonly fix: (findingId: string, place: number) => void;
  readonly keep: (findingId: string) => void;
  readonly tellRule: (findingId: string) => void;
  /** Goes to the settings, where the words of the finding can be removed from everything. */
  readonly purge: (findingId: string) => void;
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

interface FindingCardsProps {
  readonly open: readonly Finding[];
  readonly askedId: string | null;
  readonly acts: CardActs;
}

/** Not drawn again while somebody types, as long as the findings say the same. */
const FindingCards = memo(function FindingCards({ open, askedId, acts }: FindingCardsProps): React.JSX.Element {
  const text = useText();
  return (
    <GridList
      aria-label={text('write.findings')}
      className={styles.cards ?? ''}
      items={open}
      dependencies={[askedId, acts]}
      keyboardNavigationBehavior="tab"
      onAction={(key) => acts.go(String(key))}
    >
      {(finding) => <FindingRow finding={finding} isAsked={askedId === finding.id} acts={acts} />}
    </GridList>
  );
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly isAsked: boolean;
  readonly acts: CardActs;
}

const noBlocks: readonly Block[] = [];
const noThreads: readonly Thread[] = [];

function FindingRow({ finding, isAsked, acts }: FindingRowProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const { where } = usePlaceWords(noBlocks, noThreads);
  const { id, fixes } = finding;
  // A finding in a block is underlined there: only the others need to say where they are.
  const place = finding.place.kind === 'block' ? undefined : where(finding);
  return (
    <GridListItem
      id={id}
      textValue={dataText(finding.title)}
      className={styles.cardRow ?? ''}
      data-asked={isAsked || undefined}
    >
      <FindingCard finding={finding} domId={findingDomId(id)} where={place}>
        {fixes.map((fix, index) => (
          <Button key={`${fix.label.key} ${String(index)}`} size="small" onPress={() => acts.fix(id, index)}>
            {dataText(fix.label)}
          </Button>
        ))}
        {finding.severity === 'note' ? null : (
          <Button size="small" onPress={() => acts.keep(id)}>
            {text(isReaderRule(finding.rule) ? 'reader.setAside' : 'gate.keep')}
          </Button>
        )}
        <Button size="small" variant="quiet" onPress={() => acts.tellRule(id)}>
          {text('rules.about')}
        </Button>
        {finding.category === 'privacy' && finding.place.kind !== 'draft' ? (
          <Button size="small" variant="quiet" onPress={() => acts.purge(id)}>
            {text('write.purge')}
          </Button>
        ) : null}
      </FindingCard>
    </GridListItem>
  );
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

import { useEffect, useRef, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { Finding, Fix } from '../../../shared/model/finding.ts';
import { Button } from '../../parts/button.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { useDataText, useText } from '../../use-text.ts';
import { KeepDialog } from '../clear/keep-dialog.tsx';
import { RulesLine } from '../clear/rules-line.tsx';
import type { Desk } from './use-desk.ts';
import { usePlaceWords } from './use-place-words.ts';
import styles from './write.module.css';

interface FindingsColumnProps {
  readonly desk: Desk;
  /** The finding that was asked for in the text; a new number asks again. */
  readonly asked: { readonly findingId: string; readonly number: number } | null;
  readonly onGo: (finding: Finding) => void;
  readonly onFix: (fix: Fix) => void;
}

/** The DOM id of what a card says, so that the text it is about can be described by it. */
export function findingDomId(findingId: string): string {
  return `finding-${findingId.replace(/[^A-Za-z0-9_-]/g, '_')}`;
}

/** Findings as cards, the worst first. Arrow keys walk, Enter puts the caret there, Tab reaches the buttons. */
export function FindingsColumn({ desk, asked, onGo, onFix }: FindingsColumnProps): React.JSX.Element {
  const text = useText();
  const [keeping, setKeeping] = useState<Finding | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === null) return;
    const words = document.getElementById(findingDomId(asked.findingId));
    words?.closest<HTMLElement>('[role="row"]')?.focus();
    words?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const { report, open, kept } = desk;
  return (
    <div ref={holder} className={styles.findings}>
      <h2 className={styles.label}>{text('write.findings')}</h2>
      {desk.areChecksBroken ? (
        <p className={styles.broken} role="alert">
          {text('write.checksBroken')}
        </p>
      ) : null}
      {report === null ? <p className={styles.quiet}>{text('write.checking')}</p> : null}
      {report !== null && open.length === 0 ? <p className={styles.quiet}>{text('write.nothingFound')}</p> : null}
      <GridList
        aria-label={text('write.findings')}
        className={styles.cards ?? ''}
        items={open}
        dependencies={[desk.isCurrent]}
        keyboardNavigationBehavior="tab"
        onAction={(key) => {
          const finding = open.find(({ id }) => id === key);
          if (finding !== undefined) onGo(finding);
        }}
      >
        {(finding) => (
          <FindingRow finding={finding} desk={desk} onFix={onFix} onKeep={() => setKeeping(finding)} onGo={onGo} />
        )}
      </GridList>
      {kept.length === 0 ? null : <KeptFindings desk={desk} />}
      {report === null ? null : <RulesLine report={report} />}
      {keeping === null ? null : (
        <KeepDialog
          draftId={desk.draft.id}
          finding={keeping}
          onClose={() => setKeeping(null)}
          beforeSend={() => desk.session.flush()}
        />
      )}
    </div>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly desk: Desk;
  readonly onFix: (fix: Fix) => void;
  readonly onKeep: () => void;
  readonly onGo: (finding: Finding) => void;
}

function FindingRow({ finding, desk, onFix, onKeep, onGo }: FindingRowProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const { where } = usePlaceWords(desk.writing.content.blocks, desk.threads);
  const place = finding.place.kind === 'block' ? undefined : where(finding);
  return (
    <GridListItem id={finding.id} textValue={dataText(finding.title)} className={styles.cardRow ?? ''}>
      <FindingCard finding={finding} domId={findingDomId(finding.id)} where={place}>
        {finding.fixes.map((fix, index) => (
          <Button
            key={`${fix.label.key} ${String(index)}`}
            size="small"
            isDisabled={!desk.isCurrent}
            onPress={() => onFix(fix)}
          >
            {dataText(fix.label)}
          </Button>
        ))}
        {finding.place.kind === 'draft' ? null : (
          <Button size="small" variant="quiet" onPress={() => onGo(finding)}>
            {text('write.goThere')}
          </Button>
        )}
        {finding.severity === 'note' ? null : (
          <Button size="small" onPress={onKeep}>
            {text('gate.keep')}
          </Button>
        )}
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

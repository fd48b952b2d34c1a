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

/** The finding that was asked for in the text: to see its card while writing on, or to go to it. A new object asks again. */
export interface AskedFinding {
  readonly findingId: string;
  readonly way: 'see' | 'go';
}

interface FindingsColumnProps {
  readonly desk: Desk;
  readonly asked: AskedFinding | null;
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
    if (asked.way === 'go') words?.closest<HTMLElement>('[role="row"]')?.focus();
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
        dependencies={[desk.isCurrent, asked]}
        keyboardNavigationBehavior="tab"
        onAction={(key) => {
          const finding = open.find(({ id }) => id === key);
          if (finding !== undefined) onGo(finding);
        }}
      >
        {(finding) => (
          <FindingRow
            finding={finding}
            desk={desk}
            isAsked={asked?.findingId === finding.id}
            onFix={onFix}
            onKeep={() => setKeeping(finding)}
          />
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
  readonly isAsked: boolean;
  readonly desk: Desk;
  readonly onFix: (fix: Fix) => void;
  readonly onKeep: () => void;
}

function FindingRow({ finding, desk, isAsked, onFix, onKeep }: FindingRowProps): React.JSX.Element {
  const text = useText();
  const dataText = useDataText();
  const { where } = usePlaceWords(desk.writing.content.blocks, desk.threads);
  const place = finding.place.kind === 'block' ? undefined : where(finding);
  return (
    <GridListItem
      id={finding.id}
      textValue={dataText(finding.title)}
      className={styles.cardRow ?? ''}
      data-asked={isAsked || undefined}
    >
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

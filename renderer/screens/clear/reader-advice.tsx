import { useState } from 'react';
import { isReaderRule } from '../../../shared/checks/reader/reader-rules.ts';
import type { Draft } from '../../../shared/model/draft.ts';
import type { CheckReport, Finding, Gate } from '../../../shared/model/finding.ts';
import type { SecondReading } from '../../checks/use-second-reader.ts';
import { Button } from '../../parts/button.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { openAndKept } from '../../parts/gate-words.ts';
import { ReaderLine } from '../../parts/reader-line.tsx';
import { Detail } from '../../parts/section.tsx';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { LaterRuleDialog } from '../rules/later-rule-dialog.tsx';
import { openPlace } from '../write/open-block.ts';
import { SetAsideDialog } from '../write/set-aside-dialog.tsx';
import { usePlaceWords } from '../write/use-place-words.ts';
import styles from './clear.module.css';
import { KeptList } from './kept-list.tsx';

interface ReaderAdviceProps {
  readonly draft: Draft;
  readonly gate: Gate;
  readonly reading: SecondReading;
  /** What both layers say. */
  readonly report: CheckReport;
}

interface Shown {
  readonly finding: Finding;
  readonly as: 'rule' | 'aside';
}

/** What the second reader says of the draft. It is advice: no finding of it closes the gate, though a policy may want it to have read. */
export function ReaderAdvice({ draft, gate, reading, report }: ReaderAdviceProps): React.JSX.Element {
  const text = useText();
  const overrides = useCommand('reader.listSetAside', { draftId: draft.id }).data ?? [];
  const [shown, setShown] = useState<Shown | null>(null);
  const { where, quote } = usePlaceWords({ blocks: draft.blocks });
  const findings = report.findings.filter(({ rule }) => isReaderRule(rule));
  const { open, kept } = openAndKept(findings, overrides);
  const close = () => setShown(null);
  return (
    <section className={styles.section} aria-label={text('reader.gateTitle')}>
      <h2>{text('reader.gateTitle')}</h2>
      <Detail>{text(gate.reader === null ? 'reader.gateHint' : 'gate.reader.advice')}</Detail>
      <ReaderLine reading={reading} />
      {reading.state === 'read' && open.length === 0 ? <p>{text('reader.nothing')}</p> : null}
      {open.map((finding) => (
        <FindingCard key={finding.id} finding={finding} where={where(finding)} quote={quote(finding)}>
          <Button size="small" onPress={() => openPlace(draft.id, finding.place)}>
            {text('gate.openInWrite')}
          </Button>
          <Button size="small" onPress={() => setShown({ finding, as: 'aside' })}>
            {text('reader.setAside')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setShown({ finding, as: 'rule' })}>
            {text('rules.about')}
          </Button>
        </FindingCard>
      ))}
      <KeptList kept={kept} overrides={overrides} title={text('reader.asideCount', { count: overrides.length })} />
      {shown?.as === 'rule' ? <LaterRuleDialog finding={shown.finding} overrides={overrides} onClose={close} /> : null}
      {shown?.as === 'aside' ? <SetAsideDialog draftId={draft.id} finding={shown.finding} onClose={close} /> : null}
    </section>
  );
}

import { useState } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { Finding, Gate, Severity } from '../../../shared/model/finding.ts';
import { useAction } from '../../actions/use-action.ts';
import { reportOfBoth, useSecondReader } from '../../checks/use-second-reader.ts';
import { ScreenFrame } from '../../frame/screen-frame.tsx';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import { bySeverity, openAndKept } from '../../parts/gate-words.ts';
import { go } from '../../route.ts';
import { useCommand } from '../../use-command.ts';
import { useText } from '../../use-text.ts';
import { LaterRuleDialog } from '../rules/later-rule-dialog.tsx';
import { isOutsideBlocks, openPlace } from '../write/open-block.ts';
import { usePlaceWords } from '../write/use-place-words.ts';
import { ApprovePanel } from './approve-panel.tsx';
import styles from './clear.module.css';
import { KeepDialog } from './keep-dialog.tsx';
import { KeptList } from './kept-list.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { ReaderAdvice } from './reader-advice.tsx';
import { RulesLine } from './rules-line.tsx';

interface GateDeskProps {
  readonly draft: Draft;
  readonly gate: Gate;
}

const sections = ['block', 'warn', 'note'] as const;

/** What blocks, what warns, what is only noted; who decided to keep what; and the decision. */
export function GateDesk({ draft, gate }: GateDeskProps): React.JSX.Element {
  const text = useText();
  const [keeping, setKeeping] = useState<Finding | null>(null);
  const [told, setTold] = useState<Finding | null>(null);
  useAction('clear.write', () => go('write', draft.id));
  const reading = useSecondReader(draft, 0);
  const report = reportOfBoth(gate.report, reading, draft.language);
  const { open, kept } = openAndKept(bySeverity(gate.report.findings), gate.overrides);
  return (
    <ScreenFrame
      title={draft.title}
      crumb={<span>{text('gate.crumb')}</span>}
      actions={
        <>
          <Button onPress={() => go('write', draft.id)}>{text('gate.toWrite')}</Button>
          <Button onPress={() => go('thread', draft.id)}>{text('shell.thread')}</Button>
        </>
      }
      foot={text('gate.foot', { blocks: gate.openBlocks, warns: gate.openWarnings, notes: gate.notes })}
    >
      <Columns
        side={<ApprovePanel {...{ draft, gate, reading }} />}
        sideWidth="wide"
        sideLabel={text('gate.decision')}
        surface="desk"
      >
        <div className={styles.page}>
          {sections.map((severity) => (
            <FindingSection
              key={severity}
              severity={severity}
              findings={open.filter((finding) => finding.severity === severity)}
              draft={draft}
              onKeep={setKeeping}
              onTell={setTold}
            />
          ))}
          <KeptList
            kept={kept}
            overrides={gate.overrides}
            title={text('gate.kept', { count: gate.overrides.length })}
          />
          <ReaderAdvice {...{ draft, gate, reading, report }} />
          <RulesLine report={report} />
        </div>
      </Columns>
      <PrintSheet draft={draft} gate={gate} />
      {told === null ? null : (
        <LaterRuleDialog finding={told} overrides={gate.overrides} onClose={() => setTold(null)} />
      )}
      {keeping === null ? null : <KeepDialog draftId={draft.id} finding={keeping} onClose={() => setKeeping(null)} />}
    </ScreenFrame>
  );
}

interface FindingSectionProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly draft: Draft;
  readonly onKeep: (finding: Finding) => void;
  readonly onTell: (finding: Finding) => void;
}

function FindingSection({ severity, findings, draft, onKeep, onTell }: FindingSectionProps): React.JSX.Element {
  const text = useText();
  const threads = useCommand('thread.compose', { draftId: draft.id });
  const pictures = useCommand('image.list', { draftId: draft.id });
  const { where, quote } = usePlaceWords({
    blocks: draft.blocks,
    threads: threads.data ?? [],
    pictures: pictures.data ?? [],
  });
  const count = findings.length;
  return (
    <section className={styles.section}>
      {count === 0 ? (
        <h2>{text(`gate.none.${severity}`)}</h2>
      ) : (
        <h2 data-severity={severity}>{text(`gate.section.${severity}`, { count })}</h2>
      )}
      {findings.map((finding) => (
        <FindingCard key={finding.id} finding={finding} where={where(finding)} quote={quote(finding)}>
          <Button size="small" onPress={() => openPlace(draft.id, finding.place)}>
            {text(isOutsideBlocks(finding.place) ? 'gate.openInThread' : 'gate.openInWrite')}
          </Button>
          {severity === 'note' ? null : (
            <Button size="small" onPress={() => onKeep(finding)}>
              {text('gate.keep')}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={() => onTell(finding)}>
            {text('rules.about')}
          </Button>
        </FindingCard>
      ))}
    </section>
  );
}

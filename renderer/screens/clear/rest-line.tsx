import { useEffect } from 'react';
import type { Gate } from '../../../shared/model/finding.ts';
import { openAndKept } from '../../parts/gate-words.ts';
import { useCommand } from '../../use-command.ts';
import { useNow } from '../../use-now.ts';
import { useMoment, useText } from '../../use-text.ts';
import styles from './clear.module.css';

/** From when the text may go, where a finding on its tone was let stand. The gate is asked anew when that time has come. */
export function RestLine({ gate }: { readonly gate: Gate }): React.JSX.Element | null {
  const text = useText();
  const moment = useMoment();
  const { refetch } = useCommand('gate.get', { draftId: gate.draftId });
  const until = restsUntil(gate);
  const now = useNow();
  const isOver = until !== null && until <= now;
  useEffect(() => {
    if (isOver) void refetch();
  }, [isOver, refetch]);
  if (until === null) return null;
  return <p className={styles.quiet}>{text('gate.restsUntil', { moment: moment(new Date(until).toISOString()) })}</p>;
}

function restsUntil({ report, overrides }: Gate): number | null {
  const { open } = openAndKept(report.findings, overrides);
  const until = open.find(({ message }) => message.key === 'checks.GOV-08.tone')?.message.values.until;
  return typeof until === 'number' ? until : null;
}

import { useEffect, useMemo, useState } from 'react';
import { type Unread, withoutSecondReader, withSecondReader } from '../../shared/checks/reader/both-layers.ts';
import type { DraftContent } from '../../shared/model/draft.ts';
import type { CheckReport, Finding } from '../../shared/model/finding.ts';
import { call } from '../call.ts';
import { createSteadyList } from '../steady.ts';
import { useCommand } from '../use-command.ts';
import { stillThere } from './moved-findings.ts';

type ReadText = Pick<DraftContent, 'language' | 'blocks'>;

/** How far the second reader is, and what it says. `waiting` until the text has been still for a while. */
export interface SecondReading {
  readonly state: 'waiting' | 'reading' | 'read' | Unread;
  /** How many passages nobody has read yet. */
  readonly left: number;
  readonly findings: readonly Finding[];
}

interface Answer extends SecondReading {
  /** The text that was read. */
  readonly blocks: DraftContent['blocks'];
}

const none: readonly Finding[] = [];

/** Has a text read a second time once it has been still for `restMs`. What was said of words that have changed since is dropped. */
export function useSecondReader({ language, blocks }: ReadText, restMs: number): SecondReading {
  const isOn = useCommand('settings.get', {}).data?.isReaderOn ?? null;
  const [answer, setAnswer] = useState<Answer>({ state: 'waiting', left: 0, findings: none, blocks });
  const [steady] = useState(() => createSteadyList<Finding>((finding) => JSON.stringify(finding)));
  useEffect(() => {
    if (isOn === null) return undefined;
    let isStale = false;
    const tell = (told: SecondReading) => {
      if (!isStale) setAnswer({ ...told, findings: steady(told.findings), blocks });
      return !isStale;
    };
    const timer = setTimeout(() => void readToTheEnd({ language, blocks }, tell), restMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [language, blocks, isOn, restMs, steady]);
  return useMemo(() => {
    const isBehind = answer.blocks !== blocks && (answer.state === 'reading' || answer.state === 'read');
    return {
      state: isBehind ? 'waiting' : answer.state,
      left: isBehind ? 0 : answer.left,
      findings: stillThere(answer.findings, answer.blocks, blocks),
    };
  }, [answer, blocks]);
}

/** Asks until nothing is left. `tell` says whether anybody still wants to know. */
async function readToTheEnd(text: ReadText, tell: (told: SecondReading) => boolean): Promise<void> {
  const input = { language: text.language, blocks: [...text.blocks] };
  const failed = { state: 'failed' as const, findings: none, left: 0 };
  for (;;) {
    const { state, findings, left } = await call('reader.read', input).catch(() => failed);
    const isWanted = tell({ state: state === 'read' && left > 0 ? 'reading' : state, findings, left });
    if (!isWanted || left === 0) return;
  }
}

/** What both layers say; where nobody read a second time, the list of what is not checked says why. */
export function reportOfBoth(report: CheckReport, reading: SecondReading, language: string): CheckReport {
  const { state } = reading;
  if (state === 'off' || state === 'language' || state === 'failed')
    return withoutSecondReader(report, language, state);
  return withSecondReader(report, reading);
}

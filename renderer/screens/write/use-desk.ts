import { useMemo } from 'react';
import type { Draft } from '../../../shared/model/draft.ts';
import type { CheckReport, Finding, Override } from '../../../shared/model/finding.ts';
import type { Thread } from '../../../shared/model/thread.ts';
import { useChecks } from '../../checks/use-checks.ts';
import { reportOfBoth, type SecondReading, useSecondReader } from '../../checks/use-second-reader.ts';
import { bySeverity, openAndKept } from '../../parts/gate-words.ts';
import { useCommand } from '../../use-command.ts';
import type { DraftSession, Writing } from './autosave.ts';
import { useDraftSession, useWriting } from './draft-sessions.ts';
import { type DraftSurroundings, useSurroundings } from './use-surroundings.ts';

/** Everything that the parts of the Write screen show of one draft. */
export interface Desk {
  readonly draft: Draft;
  readonly session: DraftSession;
  readonly writing: Writing;
  readonly surroundings: DraftSurroundings;
  /** What the rules and the second reader say; null until the rules have answered. */
  readonly report: CheckReport | null;
  /** How far the second reader is. */
  readonly reading: SecondReading;
  readonly threads: readonly Thread[];
  /** Open findings, the worst first. */
  readonly open: readonly Finding[];
  readonly kept: readonly Finding[];
  readonly overrides: readonly Override[];
  /** False while the text on the screen is newer than what was checked: fixes wait. */
  readonly isCurrent: boolean;
  readonly areChecksBroken: boolean;
}

/** Long enough that nobody is read to in the middle of a word. */
const readerRestMs = 600;

const noOverrides: readonly Override[] = [];
const noThreads: readonly Thread[] = [];

export function useDesk(draft: Draft): Desk {
  const session = useDraftSession(draft);
  const writing = useWriting(session);
  const { content } = writing;
  const surroundings = useSurroundings(draft, content.blocks);
  const checked = useMemo(
    () => ({
      ...{ language: content.language, blocks: content.blocks, authorIds: content.authorIds },
      ...{ title: content.title, audience: content.audience, reviewAt: draft.reviewAt },
    }),
    [content.title, content.language, content.blocks, content.authorIds, content.audience, draft.reviewAt],
  );
  const checks = useChecks(checked, surroundings.forChecks);
  const gate = useCommand('gate.get', { draftId: draft.id });
  const gateOverrides = gate.data?.draftId === draft.id ? gate.data.overrides : noOverrides;
  const reading = useSecondReader(content, readerRestMs);
  const aside = useCommand('reader.listSetAside', { draftId: draft.id }).data ?? noOverrides;
  const overrides = useMemo(() => [...gateOverrides, ...aside], [gateOverrides, aside]);
  const ofRules = checks.answer?.report ?? null;
  const report = useMemo(
    () => (ofRules === null ? null : reportOfBoth(ofRules, reading, content.language)),
    [ofRules, reading, content.language],
  );
  const split = useMemo(() => openAndKept(bySeverity(report?.findings ?? []), overrides), [report, overrides]);
  return {
    draft,
    session,
    writing,
    surroundings,
    report,
    reading,
    threads: checks.answer?.threads ?? noThreads,
    ...split,
    overrides,
    isCurrent: checks.checked === checked,
    areChecksBroken: checks.isBroken,
  };
}

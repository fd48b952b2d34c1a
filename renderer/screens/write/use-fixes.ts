import { useEffect, useRef } from 'react';
import { applyFix } from '../../../shared/checks/apply-fix.ts';
import type { Desk } from './use-desk.ts';

interface WantedFix {
  readonly findingId: string;
  readonly place: number;
}

/**
 * Makes a suggested change. While the text is newer than what was checked, its places are out of date: then the change waits for
 * the next answer of the checks, and is made if the finding is still there.
 */
export function useFixes({ isCurrent, open, session }: Desk): (findingId: string, place: number) => void {
  const waiting = useRef<WantedFix | null>(null);
  const make = ({ findingId, place }: WantedFix) => {
    const fix = open.find(({ id }) => id === findingId)?.fixes[place];
    if (fix !== undefined) session.change((content) => ({ ...content, blocks: [...applyFix(content.blocks, fix)] }));
  };
  useEffect(() => {
    if (!isCurrent || waiting.current === null) return;
    const wanted = waiting.current;
    waiting.current = null;
    make(wanted);
  });
  return (findingId, place) => {
    if (isCurrent) make({ findingId, place });
    else waiting.current = { findingId, place };
  };
}

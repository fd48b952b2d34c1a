import type { EvidenceRole, Source } from '../../../shared/model/source.ts';
import { Chip } from '../../parts/section.tsx';
import { useText } from '../../use-text.ts';
import { roleNames, statusNames } from './source-words.ts';

interface SourceStandingProps {
  readonly source: Pick<Source, 'status' | 'level' | 'isComplete'>;
  /** What it is to the claim; null when it is not tied to it. */
  readonly role: EvidenceRole | null;
}

/** In one chip what a source is worth here: `Supports, level 2`; `Retracted, origin of the myth`. */
export function SourceStanding({ source, role }: SourceStandingProps): React.JSX.Element {
  const text = useText();
  const isSound = source.status === 'current';
  const words = [
    isSound ? null : text(statusNames[source.status]),
    role === null ? null : text(roleNames[role]),
    source.level === null ? null : text('evidence.level', { level: source.level }),
    source.isComplete ? null : text('evidence.incomplete'),
  ].filter((word) => word !== null);
  return <Chip tone={toneOf(source, role)}>{words.length === 0 ? text('evidence.notTied') : words.join(', ')}</Chip>;
}

function toneOf(source: SourceStandingProps['source'], role: EvidenceRole | null): 'block' | 'warn' | 'good' | 'plain' {
  if (source.status === 'retracted') return 'block';
  if (source.status !== 'current' || !source.isComplete) return 'warn';
  return role === 'supports' ? 'good' : 'plain';
}

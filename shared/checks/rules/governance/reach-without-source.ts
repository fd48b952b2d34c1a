import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckSighting } from '../../check-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule, Example } from '../../rule.ts';

/** TRI-06. A decision that rests on reach needs to know who counted, and when. */
export const reachWithoutSource: DraftRule = {
  id: 'TRI-06',
  category: 'governance',
  severity: 'note',
  scope: 'draft',
  needsLanguage: false,
  needsLibrary: true,
  confidence: 'pattern',
  guideline: ownAdvice('A figure of reach says who counted, and when'),
  find: findLoose,
  examples: {
    flag: [seen({ reachSource: '' }), seen({ seenAt: null }), seen({ reachSource: '', seenAt: null })],
    pass: [seen({}), seen({ reach: null, reachSource: '' }), { text: 'A claim that nobody has seen yet.' }],
  },
};

function seen(changes: Partial<CheckSighting>): Example {
  const sighting: CheckSighting = {
    ...{ channel: 'X', link: null, seenAt: '2026-05-02T00:00:00.000Z', reach: 41_000, reachSource: 'views' },
    ...changes,
  };
  return {
    text: `Seen by ${sighting.reach ?? 'an unknown number of'} people, ${sighting.reachSource || 'nobody says who counted'}, ${sighting.seenAt ?? 'no day'}.`,
    input: { claim: { wording: 'Garlic prevents flu', decision: 'respond', sightings: [sighting] } },
  };
}

function findLoose({ input }: AnnotatedDraft): readonly DraftHit[] {
  const loose = (input.claim?.sightings ?? []).filter(
    ({ reach, reachSource, seenAt }) => reach !== null && (reachSource.trim() === '' || seenAt === null),
  );
  const [first] = loose;
  if (first === undefined) return [];
  const values = { reach: first.reach ?? 0, channel: first.channel };
  return [{ place: { kind: 'draft' }, values, words: `${first.reach} ${first.channel}` }];
}

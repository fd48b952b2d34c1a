import type { AnnotatedDraft } from '../../annotate.ts';
import { evidenceNeed, isSupported } from '../../evidence-need.ts';
import { posts, texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import { postSources } from '../../post-sources.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const asksForEvidence = new Set(['fact', 'explanation', 'fallacy']);

/** EVI-01. A figure or a word of study blocks; a causal word or a comparison alone is a weaker sign and warns. */
export const statementWithoutCitation: DraftRule = {
  id: 'EVI-01',
  category: 'evidence',
  severity: 'block',
  scope: 'block',
  readsMore: true,
  needsLanguage: true,
  confidence: 'pattern',
  guideline: iem('Dr. Sapna Kudchadkar: “Don’t forget to cite the source”'),
  find: findStatements,
  examples: {
    flag: texts(
      'Studies show masks cut spread by half.',
      'Two doses of the vaccine are 97% effective against measles.',
      'The vaccine does not cause autism.',
      'Unvaccinated children are more likely to catch measles than vaccinated ones.',
      'A trial of 44,000 adults found no difference.',
    ).concat(
      posts('Two doses prevent about 97 in 100 cases of measles [3].', 'Sources\n[1] who.int/measles'),
      posts('Three trials found fewer falls (2).', 'Next week: our talk on falls.'),
    ),
    pass: texts(
      'Studies show masks cut spread by half [@bundgaard2021].',
      'Talk to your pharmacist.',
      'The vaccine does not cause autism. A Danish study followed 657,461 children [@hviid2019].',
      'Does the vaccine cause autism?',
      'The claim says that the vaccine causes autism.',
      'We do not know yet how long it protects against infection.',
      'It makes sense to worry about your child.',
      'We handed out 180 leaflets and talked to 126 parents.',
    ).concat(
      posts('Two doses prevent about 97 in 100 cases of measles. cdc.gov/measles'),
      posts('A trial of 44,000 adults found no difference [1].', 'Sources\n[1] Polack, N Engl J Med 2020'),
      posts('About 1 in 1,000 children get encephalitis.²', '1. who.int/measles\n2. PMID 12345678'),
    ),
  },
};

function findStatements(draft: AnnotatedDraft): readonly DraftHit[] {
  const { lists } = draft.input.isBare === true ? postSources(draft) : nowhere;
  return draft.blocks
    .filter(({ block }) => !lists.has(block.id))
    .flatMap((block) =>
      block.sentences.flatMap((placed, index): readonly DraftHit[] => {
        if (!asksForEvidence.has(placed.sentence.role)) return [];
        const need = evidenceNeed(placed.sentence);
        if (need === null || isSupported(draft, block, index)) return [];
        const whole = { start: 0, end: placed.sentence.text.length };
        if (isExempt(statementWithoutCitation, placed, whole)) return [];
        const place = { kind: 'block' as const, blockId: block.block.id, start: placed.start, end: placed.end };
        return [{ place, words: placed.sentence.words, why: need.why, ...weigh(draft, need.strength, lists.size > 0) }];
      }),
    );
}

const nowhere = { lists: new Set<string>() };

/** In a bare thread whose sources stand at its end only the pointer is missing; a causal word alone says too little to warn of there. */
function weigh(
  draft: AnnotatedDraft,
  strength: 'certain' | 'likely',
  hasList: boolean,
): Pick<DraftHit, 'severity' | 'message'> {
  if (strength === 'certain')
    return hasList ? { severity: 'note', message: 'unpointed' } : { severity: 'block', message: 'message' };
  return { severity: draft.input.isBare === true ? 'note' : 'warn', message: 'likely' };
}

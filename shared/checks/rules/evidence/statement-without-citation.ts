import type { AnnotatedDraft } from '../../annotate.ts';
import { evidenceNeed, isSupported } from '../../evidence-need.ts';
import { texts } from '../../example-input.ts';
import { isExempt } from '../../findings.ts';
import { iem } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const asksForEvidence = new Set(['fact', 'explanation', 'fallacy']);

/** EVI-01. A figure or a word of study blocks; a causal word or a comparison alone is a weaker sign and warns. */
export const statementWithoutCitation: DraftRule = {
  id: 'EVI-01',
  category: 'evidence',
  severity: 'block',
  scope: 'block',
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
    ),
    pass: texts(
      'Studies show masks cut spread by half [@bundgaard2021].',
      'Talk to your pharmacist.',
      'The vaccine does not cause autism. A Danish study followed 657,461 children [@hviid2019].',
      'Does the vaccine cause autism?',
      'The claim says that the vaccine causes autism.',
      'We do not know yet how long it protects against infection.',
      'It makes sense to worry about your child.',
    ),
  },
};

function findStatements(draft: AnnotatedDraft): readonly DraftHit[] {
  return draft.blocks.flatMap((block) =>
    block.sentences.flatMap((placed, index): readonly DraftHit[] => {
      if (!asksForEvidence.has(placed.sentence.role)) return [];
      const need = evidenceNeed(placed.sentence);
      if (need === null || isSupported(draft, block, index)) return [];
      const whole = { start: 0, end: placed.sentence.text.length };
      if (isExempt(statementWithoutCitation, placed, whole)) return [];
      const place = { kind: 'block' as const, blockId: block.block.id, start: placed.start, end: placed.end };
      const severity = need.strength === 'certain' ? ('block' as const) : ('warn' as const);
      const message = need.strength === 'certain' ? 'message' : 'likely';
      return [{ place, severity, message, words: placed.sentence.words, why: need.why }];
    }),
  );
}

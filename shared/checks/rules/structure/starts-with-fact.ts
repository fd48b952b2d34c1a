import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { handbook } from '../../guidelines.ts';
import { wordsOf } from '../../identify.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const answering = new Set(['fact', 'warning', 'myth', 'fallacy', 'explanation', 'action']);

/** STR-01. Only drafts that tell a myth are asked to lead with the fact: an answer to a plain question has another shape. */
export const startsWithFact: DraftRule = {
  id: 'STR-01',
  category: 'structure',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: handbook('Step 1: lead with the fact'),
  find: findStart,
  examples: {
    flag: texts(
      'myth: Vaccines cause autism.\nfact: They do not.',
      'warning: A false claim is going round.\nmyth: Vaccines cause autism.\nfact: They do not.',
      'fact: MYTH: vaccines cause autism.\nmyth: Vaccines cause autism.',
      'fact: Do vaccines cause autism?\nmyth: Vaccines cause autism.',
    ),
    pass: texts(
      'fact: Large studies of over a million children found no link.\nmyth: Vaccines cause autism.',
      'explanation: The swelling is the immune response.\nfact: It settles in two days.',
      'disclosure: I work for a hospital.\nfact: Measles is serious.\nmyth: Measles is harmless.',
    ),
  },
};

function findStart({ input }: AnnotatedDraft): readonly DraftHit[] {
  const spoken = input.blocks.filter((block) => answering.has(block.role) && block.text.trim() !== '');
  const first = spoken[0];
  if (first === undefined || !spoken.some((block) => block.role === 'myth')) return [];
  const message = faultOf(first.role, first.text.trim());
  if (message === null) return [];
  const place = { kind: 'block' as const, blockId: first.id, start: 0, end: first.text.length };
  return [{ place, message, words: wordsOf(first.text) }];
}

/** An explanation states what is so as well. A fact block that asks a question or says `Myth:` is a fact in name only. */
function faultOf(role: string, text: string): string | null {
  if (role !== 'fact' && role !== 'explanation') return role === 'myth' ? 'myth' : 'message';
  if (/^[#*_\s]*(?:myth|claim|rumou?r)\s*[:–-]/i.test(text)) return 'myth';
  return /^[^.!?\n]{0,300}\?/.test(text) ? 'question' : null;
}

import type { Block } from '../../../model/draft.ts';
import type { Fix } from '../../../model/finding.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import type { CheckInput } from '../../check-input.ts';
import { emergencyContacts, emergencyTopics } from '../../disclaimer-words.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';
import { type EmergencyLines, emergencyLines } from '../../words/emergency-lines.ts';

/** ADV-07. Somebody who reads on such a subject may be in the middle of it, and a number of another country does not help. */
export const emergencyContactMissing: DraftRule = {
  id: 'ADV-07',
  category: 'disclaimers',
  severity: 'warn',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
  guideline: ownAdvice('A text on an emergency names the number to call'),
  find: findNoContact,
  examples: {
    flag: [
      ...texts(
        'Drinking bleach burns the throat and the stomach. It does not treat any virus.',
        'fact: Suicide can be prevented. Talking about it does not plant the idea.\nmyth: Talk causes suicide.',
        'An overdose of paracetamol harms the liver even when the person feels well at first.',
      ),
      { text: 'Drinking bleach burns the throat. Call 911.', input: { language: 'en-GB' } },
      { text: 'Suicide can be prevented. Samaritans: 116 123.', input: { language: 'en-AU' } },
    ],
    pass: [
      ...texts(
        'Drinking bleach burns the throat. Poison Control is on 1-800-222-1222 (US).',
        'Signs of a stroke: face, arm, speech. Call 112 at once.',
        'Suicide can be prevented. Samaritans answer on 116 123.',
        'Statins lower the risk of a stroke.',
      ),
      { text: 'Drinking bleach burns the throat. Call NHS 111.', input: { language: 'en-GB' } },
      { text: 'Suicide can be prevented. Call 988 in the US, 116 123 in the UK.', input: { language: 'en-GB' } },
      { text: 'An overdose harms the liver. Go to the nearest hospital.', input: { language: 'en-US' } },
    ],
  },
};

function findNoContact({ input }: AnnotatedDraft): readonly DraftHit[] {
  const told = input.blocks.filter(({ role }) => role !== 'sources' && role !== 'disclosure');
  const topic = topicOf(told);
  if (topic === null) return [];
  const country = countryOf(input);
  const lines = country === null ? undefined : emergencyLines[country];
  const message = whatIsMissing(told, lines);
  if (message === null) return [];
  const { block, start, text } = topic;
  const place = { kind: 'block' as const, blockId: block.id, start, end: start + text.length };
  const values = { text, country: country ?? '' };
  const fixes = lines === undefined ? [] : [lineFix(told, block, wordsFor(text, lines))];
  return [{ place, words: text, values, message, fixes }];
}

interface Topic {
  readonly block: Block;
  readonly start: number;
  readonly text: string;
}

/** The first words on an emergency, of which most drafts have none. */
function topicOf(told: readonly Block[]): Topic | null {
  for (const block of told) {
    const found = block.role === 'myth' ? null : emergencyTopics.exec(block.text);
    if (found !== null) return { block, start: found.index, text: found[0] };
  }
  return null;
}

/** Of the policy in force, else of the language: `en-GB`. */
function countryOf({ policy, language }: CheckInput): string | null {
  return policy?.country ?? /-([A-Z]{2})\b/.exec(language)?.[1] ?? null;
}

const otherNumbers = [...new Set(Object.values(emergencyLines).flatMap((lines) => Object.values(lines) as string[]))];

/** A place or a word for a line is enough; a number has to be one of the country, where that is known. */
function whatIsMissing(told: readonly Block[], lines: EmergencyLines | undefined): 'message' | 'otherCountry' | null {
  const contacts = told.flatMap(({ text }) =>
    [...text.matchAll(new RegExp(emergencyContacts, 'gi'))].map(([words]) => words),
  );
  if (contacts.length === 0) return 'message';
  if (lines === undefined) return null;
  const own: readonly string[] = Object.values(lines) as string[];
  const numbers = contacts.filter((words) => /\d/.test(words));
  const isOwn = numbers.some((words) => own.includes(words)) || numbers.some((words) => !otherNumbers.includes(words));
  const isOnlyWords = numbers.length === 0;
  return isOwn || isOnlyWords ? null : 'otherCountry';
}

function wordsFor(topic: string, lines: EmergencyLines): string {
  if (/suicid|self-harm/i.test(topic)) return `In a crisis call ${lines.crisis ?? lines.emergency}.`;
  if (lines.poison !== undefined && !/anaphyla|signs?/i.test(topic)) {
    return `After a poisoning call ${lines.poison}, in danger ${lines.emergency}.`;
  }
  return `In an emergency call ${lines.emergency}.`;
}

/** Behind what is to be done, where the draft says that; else behind the words on the emergency. */
function lineFix(told: readonly Block[], named: Block, words: string): Fix {
  const { id, text } = told.find(({ role, text: own }) => role === 'action' && own.trim() !== '') ?? named;
  const end = text.length;
  const label = { key: 'checks.ADV-07.fix', values: { text: words } };
  return { kind: 'suggest', label, edits: [{ blockId: id, start: end, end, text: ` ${words}` }] };
}

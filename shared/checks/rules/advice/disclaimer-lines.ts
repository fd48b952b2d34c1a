import { thresholdUnder } from '../../../policy/thresholds.ts';
import type { AnnotatedDraft } from '../../annotate.ts';
import { texts } from '../../example-input.ts';
import { ownAdvice, wma } from '../../guidelines.ts';
import type { DraftHit, DraftRule } from '../../rule.ts';

const shared = {
  category: 'disclaimers',
  scope: 'draft',
  needsLanguage: true,
  confidence: 'pattern',
} as const;

/** ADV-04, as far as the words tell: an office that speaks of its own opinion. Whether a personal account needs the line, its owner knows. */
export const contradictoryOpinion: DraftRule = {
  ...shared,
  id: 'ADV-04',
  severity: 'warn',
  guideline: wma('Areas of special attention: appropriate disclaimers (“opinions are my own”)'),
  find: findContradiction,
  examples: {
    flag: texts(
      'This is the official account of the health department. Opinions are my own.',
      'disclosure: We are the Ministry of Health.\ndisclaimer: Views my own.',
      'Our department answers questions here. All opinions are mine.',
    ),
    pass: texts(
      'Views are my own.',
      'I work for a hospital; opinions are my own.',
      'This is the official account of the health department. General information only.',
    ),
  },
};

const ownOpinion =
  /\b(?:opinions?|views?|posts|tweets)(?: (?:expressed|here))?(?: are| is)?(?: all| entirely| solely)? (?:my own|mine)\b/i;
const office =
  /\b(?:official account|(?:our|the|this) (?:department|ministry|agency|authority|health board|trust|council)|(?:we are|on behalf of) the (?:ministry|department|health)|department of (?:public )?health|ministry of health|public health (?:agency|department|unit))\b/i;

function findContradiction({ input }: AnnotatedDraft): readonly DraftHit[] {
  const official = input.blocks.some(({ role, text }) => role !== 'myth' && office.test(text));
  const isOfficial = official || (input.accounts ?? []).some(({ kind }) => kind === 'official');
  if (!isOfficial) return [];
  return input.blocks.flatMap(({ id, role, text }): readonly DraftHit[] => {
    const found = role === 'myth' || /\b(?:i work for|my employer)\b/i.test(text) ? null : ownOpinion.exec(text);
    if (found === null) return [];
    const place = { kind: 'block' as const, blockId: id, start: found.index, end: found.index + found[0].length };
    return [{ place, words: found[0], values: { text: found[0] } }];
  });
}

/** ADV-08. A name alone is not enough: a reader wants to know what the person is. */
export const authorUnnamed: DraftRule = {
  ...shared,
  id: 'ADV-08',
  severity: 'warn',
  needsLibrary: true,
  guideline: ownAdvice('A health text says who speaks, and in which role'),
  missing: ({ input }) => (input.threads.length === 0 ? 'noThread' : null),
  find: findUnnamed,
  examples: {
    flag: [
      signed('fact: Measles is serious.'),
      signed('fact: Sleep helps.\ndisclosure: No interests to declare.'),
      signed('action: Ask.'),
    ],
    pass: [
      signed('fact: Measles is serious.\ndisclosure: Asha Rao, paediatrician. No interests.'),
      signed('fact: Measles is serious.\ndisclosure: I am a family doctor without interests.'),
      { text: 'disclosure: Northfield Hospital, contact: press office.', input: { threads: thread() } },
    ],
  },
};

function thread() {
  return [
    {
      platform: 'x' as const,
      posts: [{ text: 'A post.', length: 7, limit: 280, blockIds: ['example-1'] }],
      warnings: [],
    },
  ];
}

function signed(text: string) {
  const author = { name: 'Asha Rao', isClinician: true, statementConfirmedAt: null, interests: [] };
  return { text, input: { authors: [author], threads: thread() } };
}

const roleWords =
  /\b(?:i am|i['’]m|we are|as) (?:an? |the |your )?(?:\w+ ){0,3}(?:doctor|physician|nurse|pharmacist|midwife|paediatrician|pediatrician|surgeon|gp|specialist|scientist|epidemiologist|dentist|department|hospital|ministry|association|clinic)\b|\b(?:hospital|ministry|department|association|clinic|university|society|institute)\b/i;

function findUnnamed({ input }: AnnotatedDraft): readonly DraftHit[] {
  const names = input.authors.map(({ name }) => name.toLowerCase()).filter((name) => name !== '');
  const isTold = input.blocks.some(
    ({ role, text }) =>
      role !== 'myth' && (roleWords.test(text) || names.some((name) => text.toLowerCase().includes(name))),
  );
  const isOnAccount = (input.accounts ?? []).some(({ bio }) => bio.trim() !== '');
  return isTold || isOnAccount ? [] : [{ place: { kind: 'draft' }, words: names.join(' ') }];
}

/** ADV-12, a note. A long legal text between the lines keeps readers from the message. */
export const longDisclaimer: DraftRule = {
  ...shared,
  id: 'ADV-12',
  severity: 'note',
  needsLanguage: false,
  guideline: ownAdvice('A disclaimer takes one line'),
  find: findLong,
  examples: {
    flag: texts(
      'fact: Garlic is a food.\ndisclaimer: The contents of this thread are provided for general information only, do not constitute medical advice, and create no relationship between reader and author. The author accepts no liability.',
      'fact: Sleep helps most people feel better.\ndisclaimer: Nothing in this post is to be taken as diagnosis, treatment or advice of any kind whatsoever, and no liability is accepted by anybody involved in it.',
      'explanation: Fever is a normal reaction.\ndisclaimer: By reading this text you agree that it is not advice, that no claims arise from it, and that its authors, their employers and their heirs are held harmless for everything.',
    ),
    pass: texts(
      'fact: Garlic is a food, and eating it does not keep the flu away. Vaccines do better.\ndisclaimer: General information, not medical advice.',
      'disclaimer: General information only.',
      'fact: Garlic is a food.\ndisclaimer: Not medical advice.',
    ),
  },
};

/** A short line is no burden, however short the message is. */
function findLong({ input }: AnnotatedDraft): readonly DraftHit[] {
  const most = thresholdUnder(input.policy, 'disclaimer_characters');
  const spoken = input.blocks.filter(({ role }) => role !== 'sources');
  const all = spoken.reduce((sum, { text }) => sum + text.trim().length, 0);
  return spoken.flatMap(({ id, role, text }): readonly DraftHit[] => {
    if (role !== 'disclaimer' || text.trim().length <= most || text.trim().length <= all / 4) return [];
    return [{ place: { kind: 'block', blockId: id, start: 0, end: text.length }, words: text }];
  });
}

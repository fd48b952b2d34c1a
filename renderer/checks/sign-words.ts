import type { MessageKey } from '../../shared/messages/en.ts';
import type { FindingCategory } from '../../shared/model/finding.ts';

/** Says a sentence of the message catalogue by its key; an unknown key comes back as it is. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What the interface calls the kinds of findings. */
type CategoryWords = Readonly<Record<FindingCategory, MessageKey>>;

/**
 * The signs that counted for the second reader (shared/checks/reader/features.ts, signs.ts) as people read them, each once. Signs without words of their own
 * are left out, and so are words that stand in a longer phrase of the list.
 */
export function signsInWords(names: readonly string[], say: Say, categories: CategoryWords): readonly string[] {
  const phrases = names.filter((name) => name.startsWith('word')).map(phraseOf);
  const isWithin = (name: string) =>
    name.startsWith('word') && phrases.some((other) => other !== phraseOf(name) && holds(other, phraseOf(name)));
  const told = names.filter((name) => !isWithin(name)).map((name) => signInWords(name, say, categories));
  return [...new Set(told.filter((words) => words !== null))];
}

function holds(phrase: string, part: string): boolean {
  return ` ${phrase} `.includes(` ${part} `);
}

function signInWords(name: string, say: Say, categories: CategoryWords): string | null {
  const space = name.indexOf(' ');
  const kind = name.slice(0, space);
  const rest = name.slice(space + 1);
  if (kind === 'sign') return instantSign(rest, say, categories);
  if (rest === '#n') return say('reader.sign.figure');
  if (rest === '#big') return say('reader.sign.bigFigure');
  if (kind === 'start') return say('reader.sign.begins', { words: phraseOf(name) });
  if (kind === 'end') return say('reader.sign.ends', { words: phraseOf(name) });
  return kind === 'word' || kind === 'words' ? say('reader.sign.said', { words: phraseOf(name) }) : null;
}

/** `words #n _ year` is “… … year”. */
function phraseOf(name: string): string {
  return name
    .slice(name.indexOf(' ') + 1)
    .split(' ')
    .map((word) => (word === '_' || word === '#n' || word === '#big' ? '…' : word))
    .join(' ');
}

const plainSigns: ReadonlyMap<string, string> = new Map([
  ['negated', 'negated'],
  ['mostly negated', 'mostlyNegated'],
  ['quoted', 'quoted'],
  ['source', 'source'],
  ['asked', 'asked'],
  ['amounts none', 'noAmounts'],
]);

/** What the instant layer saw (shared/checks/reader/signs.ts). */
function instantSign(sign: string, say: Say, categories: CategoryWords): string | null {
  const known = plainSigns.get(sign);
  if (known !== undefined) return say(`reader.sign.${known}`);
  const [first = '', second = ''] = sign.split(' ');
  const words = signsByKind[first]?.(sign.split(' ').slice(1), say);
  if (words !== undefined) return words;
  const key = Object.entries(categories).find(([category]) => category === second)?.[1];
  return key === undefined ? null : say('reader.sign.category', { category: say(key) });
}

/** How a sign is said, by its first word. */
const signsByKind: Readonly<Record<string, (rest: readonly string[], say: Say) => string | null>> = {
  rule: ([rule = ''], say) => withName('title', `checks.${rule}.title`, say),
  story: ([kind = ''], say) => withName('kind', `checks.feature.${kind}`, say),
  sentences: ([count], say) => say('reader.sign.sentences', { count: Number(count) }),
  amount: ([kind = ''], say) => amountKinds([kind], say),
  amounts: (kinds, say) => say('reader.sign.amounts', { kinds: amountKinds(kinds, say) ?? '' }),
};

/** Without words for what it names, a sign would only puzzle. */
function withName(kind: 'title' | 'kind', key: string, say: Say): string | null {
  const name = say(key);
  if (name === key) return null;
  return kind === 'title' ? say('reader.sign.rule', { title: name }) : say('reader.sign.story', { kind: name });
}

/** Null where none of the kinds has a name. */
function amountKinds(kinds: readonly string[], say: Say): string | null {
  const names = kinds.map((kind) => `reader.sign.amount.${kind}`).filter((key) => say(key) !== key);
  return names.length === 0 ? null : names.map((key) => say(key)).join(', ');
}

import { words } from '../checks/lexicon.ts';
import type { Token } from '../text/tokens.ts';

/** The authors of a text as its sentences call them, lower case: the one whose interests are looked at, and those who wrote it too. */
export interface AuthorNames {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** `Dr Ana Rao, MD` is called Rao; where another author bears the same name, Ana. */
export function authorNames(author: string, coAuthors: readonly string[] = []): AuthorNames {
  const own = partsOf(author);
  const others = coAuthors.map(partsOf);
  const shared = others.some(({ last }) => last === own.last);
  const called = ({ first, last }: NameParts) => (shared && last === own.last ? first : last);
  const mine = called(own);
  return { own: [mine].filter(isName), others: others.map(called).filter((name) => isName(name) && name !== mine) };
}

/** Whose name a token is, its possessive and the last part of a double name too. */
export function authorOf(token: Token | undefined, { own, others }: AuthorNames): 'own' | 'other' | null {
  if (token === undefined) return null;
  const word = bareName(token.word);
  if (own.includes(word)) return 'own';
  return others.includes(word) ? 'other' : null;
}

interface NameParts {
  readonly first: string;
  readonly last: string;
}

const titles = new Set(words('dr prof professor mr mrs ms miss sir dame herr frau docteur doctor doctora dra sr sra'));
const degrees = new Set(
  words(
    'md do mbbs mbchb phd dphil mph msc ma ba bsc rn np pa pharmd dds dmd frcp frcgp frcs mrcp mrcgp facp faap jr sr ii iii',
  ),
);

function partsOf(name: string): NameParts {
  const [called = ''] = name.split(',');
  const parts = called
    .split(/\s+/)
    .map((part) => part.toLowerCase().replace(/\.$/, ''))
    .filter((part) => part !== '' && !titles.has(part));
  while (parts.length > 1 && degrees.has(parts.at(-1) ?? '')) parts.pop();
  return { first: bareName(parts[0] ?? ''), last: bareName(parts.at(-1) ?? '') };
}

function bareName(word: string): string {
  return word.replace(/['’]s?$/, '').replace(/^.*-(?=\p{L})/u, '');
}

function isName(name: string): boolean {
  return name !== '';
}

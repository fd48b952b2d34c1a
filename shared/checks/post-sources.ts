import type { AnnotatedBlock, AnnotatedDraft } from './annotate.ts';
import { perObject } from './memory.ts';

/** What the posts of a bare text say of their sources: by block id whether a source can be looked up there, and which numbers are resolved. */
export interface PostSources {
  /** Blocks that hold a link, a DOI, a PMID or the like: whoever reads the post can look it up. */
  readonly linked: ReadonlySet<string>;
  /** The numbers that a list of sources gives something to look up for. */
  readonly resolved: ReadonlySet<number>;
  /** Blocks that are a list of sources and nothing else, or begin as one. */
  readonly lists: ReadonlySet<string>;
}

/** Read once for each draft. A library's drafts cite by key, so nobody asks it of them. */
export const postSources = perObject<AnnotatedDraft, PostSources>((draft) => {
  const lists = draft.blocks.filter(isList);
  return {
    linked: new Set(draft.blocks.filter(({ block }) => hasPointer(block.text)).map(({ block }) => block.id)),
    resolved: new Set(draft.blocks.flatMap(resolvedNumbers)),
    lists: new Set(lists.map(({ block }) => block.id)),
  };
});

const pointer =
  /\bhttps?:\/\/\S|\bwww\.\S|\b10\.\d{4,9}\/\S|\bPMID:?\s?\d|\bPMC\d{5,8}\b|\bNCT\d{8}\b|\bISBN[\s:-]{0,3}\d|(?<![\w@.-])[a-z\d][a-z\d-]{0,40}(?:\.[a-z\d-]{2,40}){0,3}\.(?:gov|org|int|edu|net|com|info|health|eu|uk|ie|ca|au|nz|za|in|ng|ke|de|fr|es|se|no|dk|nl)(?![\w@-])/i;

/** Whether a text holds something to look a source up by: a link (with or without `https://`), a DOI, a PMID, a trial's number. */
export function hasPointer(text: string): boolean {
  return pointer.test(text);
}

const entryMark =
  /(?:^|\n|[;,.]? )(?:\[(\d{1,2})\]|\((\d{1,2})\)|(\d{1,2})[.):](?=\s)|([¹²³⁴-⁹⁰]{1,2}))[ \t:.]{0,3}(?=\S)/g;
const heading =
  /^\W{0,6}(?:sources?|references?|refs?|citations?|read more|evidence|fuentes|referencias|bibliograf[ií]a)\b/im;

/** A list of sources has a heading, the role of one, or begins with a number and something to look up. */
function isList({ block }: AnnotatedBlock): boolean {
  if (block.role === 'sources') return true;
  if (heading.test(block.text)) return true;
  return (
    /^\s*(?:\d{1,2}\/\d{1,2}\s+)?(?:\[\d{1,2}\]|\(\d{1,2}\)|\d{1,2}[.)]|[¹²³⁴-⁹])/.test(block.text) &&
    hasPointer(block.text)
  );
}

/** The numbers before entries that name a work: by something to look up, a year, or authors. Outside of a list an entry begins a line. */
function resolvedNumbers(block: AnnotatedBlock): readonly number[] {
  const { text } = block.block;
  const isFree = isList(block);
  const marks = [...text.matchAll(entryMark)].filter((mark) => isFree || mark.index === 0 || text[mark.index] === '\n');
  return marks.flatMap((mark, index) => {
    const entry = text.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? text.length);
    const isWork = hasPointer(entry) || /\b(?:19|20)\d\d\b|\bet al\b/.test(entry);
    return isWork ? [numberOf(mark[1] ?? mark[2] ?? mark[3] ?? mark[4] ?? '')] : [];
  });
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function numberOf(text: string): number {
  const digits = Array.from(text, (sign) => (superscripts.includes(sign) ? String(superscripts.indexOf(sign)) : sign));
  return Number(digits.join(''));
}

const citedMark =
  /\[(\d{1,2}(?:\s?[-–,;]\s?\d{1,2}){0,6})\]|\((\d{1,2}(?:\s?[-–,;]\s?\d{1,2}){0,6})\)|(?<=[\p{L}\d.,;:%!?"”’)])([¹²³⁴-⁹⁰]{1,2})/gu;

/** The numbers that a sentence points at: `[1]`, `[1,2]`, `(2)`, a superscript. */
export function citedNumbers(text: string): readonly number[] {
  return [...text.matchAll(citedMark)].flatMap((mark) =>
    (mark[1] ?? mark[2] ?? mark[3] ?? '').split(/[^\d¹²³⁴-⁹⁰]+/).map(numberOf),
  );
}

import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { exampleAuthor, exampleInterest } from '../../../shared/checks/rules/interests/people-of-draft.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';
import { cardsOf } from '../../../shared/exports/card.ts';
import type { ExportThread } from '../../../shared/exports/export-input.ts';
import { type Block, blockRoles } from '../../../shared/model/draft.ts';
import { type ExportFormat, exportFormats, hasPosts, platformOfFormat } from '../../../shared/model/export.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import { type InterestCategory, interestCategories } from '../../../shared/model/person.ts';
import { numberings, type PlatformId, platformIds, type Thread } from '../../../shared/model/thread.ts';
import { composeVariant, placeVariant } from '../../../shared/thread/compose-variant.ts';
import { visibleLength } from '../../../shared/thread/folds.ts';
import { exampleInput as exampleExport, writeContent, writers } from '../exports/example-input.ts';

const plain = [
  'Measles spreads through the air.',
  'One person can infect twelve others, and the virus stays in a room for two hours.',
  'Ask your nurse.',
  'The trial had 3,200 people in nine countries, and it ran for 68 weeks.',
  'About 15 in 100 felt sick in the first month; few of them stopped.',
  'Bring the list of your medicines, since some of them do not go together and somebody has to look.',
  'That is a small risk.',
  'Weight is not the only thing that counts for a healthy heart.',
];
const naming = [
  'Ozempic lowers blood sugar in most adults.',
  'In that trial people on Ozempic lost about 15 in 100 of their weight, more than those who were given a placebo.',
  'Talk with your doctor about whether Ozempic is the right medicine for you, what it costs and how long you would have to take it.',
];

interface Written {
  readonly blocks: readonly Block[];
  /** The sentence that the app wrote, as it stands in the draft. */
  readonly disclosure: string;
  readonly category: InterestCategory;
  /** The sentence that names the product. */
  readonly naming: string;
}

/** A space and `12/34` or the like. */
const longestNumber = 8;
// A disclaimer is kept whole rather than what stands in it.
const spokenRoles = blockRoles.filter(
  (role) => !['sources', 'myth', 'fallacy', 'disclosure', 'disclaimer'].includes(role),
);

/** A draft that names the product once, in any place, with the disclosure that the app offers for it. */
const written: fc.Arbitrary<Written> = fc
  .record({
    texts: fc.array(fc.array(fc.constantFrom(...plain), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 5,
    }),
    roles: fc.array(fc.constantFrom(...spokenRoles), { minLength: 5, maxLength: 5 }),
    name: fc.constantFrom(...naming),
    block: fc.nat(),
    at: fc.nat(),
    category: fc.constantFrom(...interestCategories),
    length: fc.constantFrom(0, 1),
  })
  .map(({ texts, roles, name, block, at, category, length }) => {
    const where = block % texts.length;
    const blocks = texts.map((sentences, index): Block => {
      const place = at % (sentences.length + 1);
      const all = index === where ? [...sentences.slice(0, place), name, ...sentences.slice(place)] : sentences;
      return { id: `b${index + 1}`, role: roles[index] ?? 'fact', label: '', text: all.join(' ') };
    });
    return { ...disclosed(blocks, category, length), naming: name };
  });

function inputOf(blocks: readonly Block[], category: InterestCategory, threads: readonly Thread[] = []): CheckInput {
  const interest = exampleInterest({ entity: 'Novo Nordisk', products: ['Ozempic'], category });
  return exampleInput({ text: 'x', input: { blocks, threads, authors: [exampleAuthor({ interests: [interest] })] } });
}

const ofInterests: ReadonlySet<string> = new Set(['COI-03', 'COI-04', 'COI-11', 'COI-15', 'COI-19', 'COI-20']);

function told(input: CheckInput): readonly Finding[] {
  return runChecks(input).findings.filter(({ rule }) => ofInterests.has(rule));
}

/** Takes the first or second of the sentences that the app offers. */
function disclosed(blocks: readonly Block[], category: InterestCategory, length: number): Omit<Written, 'naming'> {
  const fixes = told(inputOf(blocks, category))[0]?.fixes ?? [];
  const edit = (fixes[length] ?? fixes[0])?.edits[0];
  if (edit === undefined) throw new Error(`nothing is offered for ${category}`);
  const changed = blocks.map((block) =>
    block.id === edit.blockId
      ? { ...block, text: block.text.slice(0, edit.start) + edit.text + block.text.slice(edit.end) }
      : block,
  );
  return { blocks: changed, disclosure: edit.text.trim(), category };
}

const shown = fc.record({ platform: fc.constantFrom(...platformIds), numbering: fc.constantFrom(...numberings) });

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function carriers({ posts }: Thread, words: string): readonly number[] {
  return posts.flatMap(({ text }, index) => (oneLine(text).includes(words) ? [index] : []));
}

/** What a draft's posts are told of, and whether each post that names the product discloses where it is seen. */
function faultsOf({ blocks, category, disclosure }: Written, thread: Thread) {
  const findings = told(inputOf(blocks, category, [thread]));
  const silent = thread.posts.filter(({ text }) => {
    if (!text.includes('Ozempic')) return false;
    const at = text.indexOf(disclosure.slice(0, 20));
    const isWhole = oneLine(text).includes(disclosure);
    return !isWhole || at + disclosure.length > visibleLength(text, thread.platform);
  });
  return { findings, silent };
}

describe('the sentence that the app writes', () => {
  it('is all that a draft needs', () => {
    fc.assert(
      fc.property(written, ({ blocks, category }) => {
        expect(told(inputOf(blocks, category))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('stands in one post of each variant, whole, beside what it discloses', () => {
    fc.assert(
      fc.property(written, shown, (draft, { platform, numbering }) => {
        const thread = composeVariant({ blocks: draft.blocks, sources: [], platform, numbering });
        const [carrier, ...more] = carriers(thread, draft.disclosure);
        expect([carrier !== undefined, more]).toEqual([true, []]);
        const post = thread.posts[carrier ?? -1];
        const { text = '', limit = 0 } = post ?? {};
        const hasRoom = draft.naming.length + draft.disclosure.length + longestNumber < limit;
        if (hasRoom) expect(text).toContain('Ozempic');
        const isSeen = text.indexOf(draft.disclosure) + draft.disclosure.length <= visibleLength(text, platform);
        const isTold = told(inputOf(draft.blocks, draft.category, [thread])).length > 0;
        expect(isTold).toBe(!(text.includes('Ozempic') && isSeen));
      }),
      { numRuns: 80 },
    );
  });

  it('is told as lost exactly where a post names the product without it, whatever breaks and words are put by hand', () => {
    const byHand = fc.record({ draft: written, shown, gap: fc.nat(), edited: fc.option(fc.nat()) });
    fc.assert(
      fc.property(byHand, ({ draft, shown: { platform, numbering }, gap, edited }) => {
        const variant = { blocks: draft.blocks, sources: [], platform, numbering };
        const placed = placeVariant(variant);
        const gaps = placed.posts.flatMap((post) => post.gaps);
        const breaks = gaps.length === 0 ? [] : [gaps[gap % gaps.length]?.place].flatMap((place) => place ?? []);
        const post = edited === null ? undefined : placed.posts[edited % placed.posts.length];
        const edits =
          post === undefined
            ? []
            : [{ from: post.from, to: post.to, was: post.words, text: 'Other words about Ozempic for this platform.' }];
        const thread = composeVariant({ ...variant, breaks, edits });
        const { findings, silent } = faultsOf(draft, thread);
        expect(findings.length > 0).toBe(silent.length > 0);
      }),
      { numRuns: 80 },
    );
  });

  it('goes out in every format that holds posts, on every card and in its alternative text', async () => {
    const everywhere = fc.record({
      draft: written,
      numbering: fc.constantFrom(...numberings),
      isPreview: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(everywhere, async ({ draft, numbering, isPreview }) => {
        for (const format of exportFormats.filter(hasPosts)) {
          const platforms = [platformOfFormat[format] ?? ('bluesky' as const)];
          const exported = { isPreview, threads: platforms.map((platform) => threadOn(platform, draft, numbering)) };
          for (const text of await textsOf(format, exported))
            expect(letters(text)).toContain(letters(draft.disclosure));
        }
      }),
      { numRuns: 15 },
    );
  });
});

function threadOn(platform: PlatformId, { blocks }: Written, numbering: (typeof numberings)[number]): ExportThread {
  return { ...composeVariant({ blocks, sources: [], platform, numbering }), language: 'en' };
}

/** What a person reads in the file: its text, or the pages that are drawn and what stands beside them. */
async function textsOf(
  format: ExportFormat,
  changes: { readonly isPreview: boolean; readonly threads: readonly ExportThread[] },
): Promise<string[]> {
  const input = { ...exampleExport, ...changes };
  const writer = writers.find((candidate) => candidate.format === format);
  if (format === 'card') {
    const cards = cardsOf(input);
    return [cards.map(({ alt }) => alt).join('\n'), cards.map(({ page }) => page.html).join('\n')];
  }
  if (writer !== undefined && 'pages' in writer)
    return [
      writer
        .pages(input)
        .map(({ html }) => html)
        .join('\n'),
    ];
  const content = writeContent(format, changes);
  if (typeof content === 'string') return [content];
  return format === 'zip' ? [await wordsOfZip(content)] : [new TextDecoder().decode(content)];
}

async function wordsOfZip(content: Uint8Array): Promise<string> {
  const { files } = await JSZip.loadAsync(content);
  const names = Object.keys(files).filter((name) => /\/\d\d\.txt$|^\d\d.*\.txt$/.test(name));
  const texts = await Promise.all(names.map(async (name) => (await files[name]?.async('string')) ?? ''));
  return texts.join('\n');
}

/** Without what formats escape and set between words. */
function letters(text: string): string {
  return text.replace(/<[^>]*>|&[a-z]+;|&#\d+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ');
}

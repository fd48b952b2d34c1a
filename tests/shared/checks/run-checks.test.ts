import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { rules } from '../../../shared/checks/rules.ts';
import { createChecker, runChecks } from '../../../shared/checks/run-checks.ts';
import { blockRoles } from '../../../shared/model/draft.ts';

const sentences = rules.flatMap((rule) =>
  [...rule.examples.flag, ...rule.examples.pass].map((example) => example.text),
);
const text = fc.oneof(
  fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '[',
      ']',
      '@',
      '(',
      ')',
      '*',
      '_',
      '`',
      '"',
      '“',
      '”',
      "'",
      '.',
      ' ',
      'a',
      '1',
      '\n',
      '>',
      '-',
      '😀',
      '\ud800',
    ),
    maxLength: 80,
  }),
);
const blocks = fc
  .array(fc.record({ role: fc.constantFrom(...blockRoles), text }), { maxLength: 6 })
  .map((all) => all.map((block, index) => ({ ...block, id: `b${index}`, label: '' })));
const input = blocks.map((all): CheckInput => ({ ...exampleInput({ text: '' }), blocks: all }));

/** A sign that cannot be seen is reported by its code. */
function reported(said: string): string {
  return /^U\+[0-9A-F]{4,6}$/.test(said) ? String.fromCodePoint(Number.parseInt(said.slice(2), 16)) : bare(said);
}

describe('any draft', () => {
  it('gives findings whose offsets lie inside their block and whose fixes fit into it', () => {
    fc.assert(
      fc.property(input, (draft) => {
        const lengths = new Map(draft.blocks.map((block) => [block.id, block.text.length]));
        for (const { place, fixes } of runChecks(draft).findings) {
          const spans = [...(place.kind === 'block' ? [place] : []), ...fixes.flatMap((fix) => fix.edits)];
          for (const { blockId, start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(lengths.get(blockId) ?? -1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives findings that point at the words that they report', () => {
    fc.assert(
      fc.property(input, (draft) => {
        for (const { place, message } of runChecks(draft).findings) {
          const said = message.values.text;
          if (place.kind !== 'block' || typeof said !== 'string') continue;
          const there =
            draft.blocks.find((block) => block.id === place.blockId)?.text.slice(place.start, place.end) ?? '';
          expect(`${there} ${bare(there)}`).toContain(reported(said));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has ids of its own for each finding, and the same report each time', () => {
    fc.assert(
      fc.property(input, (draft) => {
        const report = runChecks(draft);
        expect(new Set(report.findings.map((finding) => finding.id)).size).toBe(report.findings.length);
        expect(runChecks(draft)).toEqual(report);
      }),
      { numRuns: 100 },
    );
  });

  it('gets the same report from a checker that remembers, edit after edit', () => {
    const checker = createChecker();
    fc.assert(
      fc.property(
        input,
        fc.array(fc.tuple(fc.nat(5), fc.nat(300), fc.string({ maxLength: 5 })), { maxLength: 5 }),
        (draft, edits) => {
          let now = draft;
          for (const [block, at, typed] of edits) {
            now = {
              ...now,
              blocks: now.blocks.map((one, index) =>
                index === block ? { ...one, text: one.text.slice(0, at) + typed + one.text.slice(at + 1) } : one,
              ),
            };
            expect(checker.check(now)).toEqual(runChecks(now));
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('one edit in a draft that a checker knows', () => {
  // Every edit that an editor can make to blocks, in drafts with myths and posts, so that rules over several blocks have something to keep wrongly.
  const edit = fc.record({
    kind: fc.constantFrom('type', 'delete', 'role', 'swap', 'drop', 'repeat', 'language', 'bare'),
    block: fc.nat(5),
    at: fc.nat(400),
    text: fc.constantFrom('a', '. ', ' not ', '”', '“', '\n\n> ', ' [@example2020]', ' 1 in 10 ', ' she was 41 ', '!'),
    role: fc.constantFrom(...blockRoles),
  });

  it('gives what a cold run of the edited draft gives', () => {
    const checker = createChecker();
    fc.assert(
      fc.property(input, fc.array(edit, { minLength: 1, maxLength: 4 }), (draft, edits) => {
        let now = threaded(draft);
        checker.check(now);
        for (const one of edits) {
          now = threaded(edited(now, one));
          expect(checker.check(now)).toEqual(runChecks(now));
        }
      }),
      { numRuns: 60 },
    );
  });
});

interface Edit {
  readonly kind: string;
  readonly block: number;
  readonly at: number;
  readonly text: string;
  readonly role: (typeof blockRoles)[number];
}

function edited(draft: CheckInput, { kind, block, at, text, role }: Edit): CheckInput {
  if (kind === 'language') return { ...draft, language: draft.language === 'en' ? 'es' : 'en' };
  if (kind === 'bare') return { ...draft, isBare: draft.isBare !== true };
  const changed = draft.blocks.flatMap((one, index) => {
    if (index !== block) return [one];
    if (kind === 'drop') return [];
    if (kind === 'repeat') return [one, { ...one, id: `${one.id}-again-${at}` }];
    if (kind === 'role') return [{ ...one, role }];
    const rest = kind === 'delete' ? at + 7 : at;
    return [{ ...one, text: one.text.slice(0, at) + (kind === 'delete' ? '' : text) + one.text.slice(rest) }];
  });
  return { ...draft, blocks: kind === 'swap' ? changed.toReversed() : changed };
}

/** The draft with each block as a post of its own. */
function threaded(draft: CheckInput): CheckInput {
  const posts = draft.blocks.map(({ id, text: said }) => ({ text: said, length: 1, limit: 300, blockIds: [id] }));
  return { ...draft, threads: [{ platform: 'bluesky', posts, warnings: [] }] };
}

describe('the id of a finding', () => {
  const idOf = (draft: string) =>
    runChecks(exampleInput({ text: draft })).findings.find((finding) => finding.rule === 'TON-07')?.id;

  it('survives edits elsewhere', () => {
    expect(idOf('Look here. Vaccines are 100% safe.')).toBe(
      idOf('Something else came before this. Vaccines are 100% safe. And after.'),
    );
  });

  it('falls away when the words around the place change', () => {
    expect(idOf('Vaccines are 100% safe.')).not.toBe(idOf('Most vaccines are 100% safe.'));
  });

  it('tells two equal sentences apart', () => {
    const { findings } = runChecks(exampleInput({ text: 'Vaccines are 100% safe. Vaccines are 100% safe.' }));
    const ids = findings.filter((finding) => finding.rule === 'TON-07').map((finding) => finding.id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a language without a pack', () => {
  const report = runChecks({ ...exampleInput({ text: 'Las vacunas son 100% seguras [@nadie2020].' }), language: 'es' });

  it('is not checked for words, and says so', () => {
    expect(report.ran).not.toContain('TON-07');
    expect(report.notChecked).toContainEqual({
      rule: 'TON-07',
      reason: { key: 'checks.notChecked.language', values: { language: 'es' } },
    });
    expect(report.reading.grade).toBeNull();
  });

  it('is still checked for what needs no words', () => {
    expect(report.findings.map((finding) => finding.rule)).toContain('EVI-25');
  });
});

describe('long and hostile input', () => {
  const pieces = [
    '[',
    '[@',
    '**a',
    '“',
    '"',
    '(',
    '`',
    "'a",
    'a.',
    '1 in ',
    '413-',
    'A. ',
    'so ',
    '> ',
    '_',
    '<a',
    'x@x',
    '1/',
    '😀',
    'Mr A ',
  ];

  it.each(pieces)('takes time that grows with its length alone: %s', (piece) => {
    const small = timeOf(piece.repeat(Math.ceil(5_000 / piece.length)));
    const large = timeOf(piece.repeat(Math.ceil(40_000 / piece.length)));
    // Eight times the text; 40 times the work leaves room for collecting garbage, and a square would take 64 times.
    expect(large).toBeLessThan(Math.max(600, small * 40));
  });
});

function timeOf(long: string): number {
  const draft = exampleInput({ text: long });
  runChecks(draft);
  // Processor time of this thread: others on the machine do not count.
  const before = process.threadCpuUsage();
  runChecks(draft);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Marks between words are masked in what a finding reports. */
function bare(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

import { describe, expect, it } from 'vitest';
import type { BlockRole } from '../../../shared/model/draft.ts';
import { type PlatformId, platformIds } from '../../../shared/model/thread.ts';
import { splitBare } from '../../../shared/thread/bare-thread.ts';
import { platformLimits } from '../../../shared/thread/limits.ts';
import { splitText } from '../../../shared/thread/split.ts';
import { hasConformance, readConformance } from './conformance.ts';
import { ordinaryText } from './ordinary-text.ts';
import { proseGroupCases } from './prose-group-cases.ts';
import { atomCases, type SplittingCase } from './splitting-cases.ts';

/** 120, 123, … 282 characters before the case; where a post holds more, also as many before its own limit. */
const steps = Array.from({ length: 55 }, (_, step) => 3 * step);
const startsOf = (platform: PlatformId) => {
  const { post } = platformLimits[platform];
  return post > 320 && post < 10_000 ? [120, post - 180] : [120];
};

interface Tried {
  readonly name: string;
  readonly isBroken: boolean;
  readonly isOver: boolean;
}

type Surroundings = (text: string, length: number) => string;

const amongSentences: Surroundings = (text, length) => `${ordinaryText(length)} ${text} ${ordinaryText(150, 2)}`;
const atTheEnd: Surroundings = (text, length) => `${ordinaryText(length, 3)} ${text}`;
const withinOneSentence: Surroundings = (text, length) =>
  `${withoutStops(ordinaryText(length, 1))} ${text.replace(/\.$/, '')} ${withoutStops(ordinaryText(200, 4))}`;

function withoutStops(text: string): string {
  return text.replace(/[.,](?= |$)/g, '').toLowerCase();
}

function slide(cases: readonly SplittingCase[], surroundings: Surroundings, places = steps): readonly Tried[] {
  return platformIds.flatMap((platform) =>
    startsOf(platform).flatMap((start) =>
      places.flatMap((step) => cases.map((each) => tryCase(each, platform, surroundings(each.text, start + step)))),
    ),
  );
}

function tryCase({ name, keep }: SplittingCase, platform: PlatformId, text: string): Tried {
  const { posts, warnings } = splitText({ text, platform, numbering: 'suffix' });
  const missing = keep.filter((part) => !posts.some((post) => post.text.includes(part)));
  // An SMS holds 70 characters where one is not in its alphabet: what cannot fit is told, and that is the right answer.
  const isTold = platform === 'sms' && warnings.some(({ kind }) => kind === 'group-too-long');
  const isOver = posts.some(({ overBy }) => overBy > 0) && !warnings.some(({ kind }) => kind === 'post-too-long');
  return { name: `${platform}: ${name}`, isBroken: missing.length > 0 && !isTold, isOver };
}

function report(title: string, tried: readonly Tried[]): readonly string[] {
  const broken = tried.filter(({ isBroken }) => isBroken);
  const rate = ((100 * broken.length) / tried.length).toFixed(2);
  console.log(`${title}: ${broken.length} of ${tried.length} broken (${rate} in 100)`);
  return [...new Set(broken.map(({ name }) => name))];
}

const everyThird = steps.filter((step) => step % 9 === 0);

describe('what is read as one, slid past the limit of every platform', () => {
  it('keeps atoms whole among sentences', () => {
    const tried = slide(atomCases, amongSentences, everyThird);
    expect(report('atoms among sentences', tried)).toEqual([]);
    expect(tried.filter(({ isOver }) => isOver)).toEqual([]);
  }, 120_000);

  it('keeps atoms whole in the middle of a sentence without an end', () => {
    expect(report('atoms within one sentence', slide(atomCases, withinOneSentence, everyThird))).toEqual([]);
  }, 120_000);

  it('keeps groups together that only their wording shows, in all but 1 of 100 places', () => {
    const tried = [
      ...slide(proseGroupCases, amongSentences, everyThird),
      ...slide(proseGroupCases, atTheEnd, everyThird),
    ];
    report('groups in bare text', tried);
    expect(tried.filter(({ isBroken }) => isBroken).length / tried.length).toBeLessThan(0.01);
  }, 120_000);
});

interface RoleCase {
  readonly name: string;
  readonly blocks: readonly (readonly [BlockRole, string])[];
  readonly keep: string;
}

const roleCases: readonly RoleCase[] = [
  {
    name: 'myth and fact',
    blocks: [
      ['myth', 'Vaccines cause autism.'],
      ['fact', 'Twelve studies of 1.2 million children found no link. They came from five countries.'],
    ],
    keep: 'autism.\n\nTwelve studies of 1.2 million children found no link.',
  },
  {
    name: 'warned myth and fallacy',
    blocks: [
      ['warning', 'A claim going round is false:'],
      ['myth', '“Garlic cures measles.”'],
      ['fallacy', 'It takes one cell study for a trial in people. Nobody has tried it in any.'],
    ],
    keep: 'is false:\n\n“Garlic cures measles.”\n\nIt takes one cell study for a trial in people.',
  },
  {
    name: 'two myths',
    blocks: [
      ['myth', 'Milk makes phlegm.'],
      ['myth', 'Honey cures asthma.'],
      ['explanation', 'Neither has been seen in a trial.'],
    ],
    keep: 'phlegm.\n\nHoney cures asthma.\n\nNeither has been seen in a trial.',
  },
  {
    name: 'fact first',
    blocks: [
      ['fact', 'Measles vaccines hold no mercury.'],
      ['myth', 'Some posts say they do.'],
    ],
    keep: 'hold no mercury.\n\nSome posts say they do.',
  },
  {
    name: 'relative and absolute',
    blocks: [
      ['fact', 'The drug lowers the risk of a stroke by 30%.'],
      ['explanation', 'That is 7 instead of 10 people in 1,000.'],
    ],
    keep: 'by 30%.\n\nThat is 7 instead of 10 people in 1,000.',
  },
  {
    name: 'comparison',
    blocks: [
      ['fact', 'Unvaccinated: 1 in 5 admitted.'],
      ['fact', 'Vaccinated: 1 in 50 admitted.'],
    ],
    keep: 'Unvaccinated: 1 in 5 admitted.\n\nVaccinated: 1 in 50 admitted.',
  },
  {
    name: 'directive',
    blocks: [['action', 'Do not stop taking your tablets on your own. Ask your doctor first.']],
    keep: 'on your own. Ask your doctor first.',
  },
  {
    name: 'disclosure and product',
    blocks: [
      ['fact', 'Zelorix shortens the flu by a day.'],
      ['disclosure', 'I was paid for a talk by the maker of Zelorix.'],
    ],
    keep: 'by a day.\n\nI was paid for a talk by the maker of Zelorix.',
  },
  {
    name: 'disclaimer',
    blocks: [['disclaimer', 'This is general information. It does not replace a doctor.']],
    keep: 'This is general information. It does not replace a doctor.',
  },
];

describe('blocks with roles, slid past the limit of every platform', () => {
  it.each(roleCases)('never separates $name', ({ blocks, keep }) => {
    const separated = platformIds.flatMap((platform) =>
      startsOf(platform).flatMap((start) =>
        steps.filter((step) => {
          const value = {
            blocks: [
              ['fact', ordinaryText(start + step)] as const,
              ...blocks,
              ['sources', ordinaryText(120, 5)] as const,
            ].map(([role, text]) => ({ role, text })),
          };
          const { posts, warnings } = splitBare(value, { platform, numbering: 'suffix' });
          const isTold = platform === 'sms' && warnings.length > 0;
          return !isTold && !posts.some(({ text }) => text.includes(keep));
        }),
      ),
    );
    expect(separated).toEqual([]);
  });
});

describe.skipIf(!hasConformance)('the tricky cases on every platform', () => {
  const { cases } = hasConformance
    ? (readConformance('splitter/tricky.json') as {
        cases: { id: number; text: string; keep: string[]; group?: boolean }[];
      })
    : { cases: [] };
  const named = cases.map(({ id, text, keep }) => ({ name: String(id), text, keep }));

  it('breaks no atom, makes no post too long, and keeps groups in bare text', () => {
    const tried = [...slide(named, amongSentences), ...slide(named, atTheEnd)];
    expect(report('tricky cases', tried)).toEqual([]);
    expect(tried.filter(({ isOver }) => isOver)).toEqual([]);
  }, 120_000);

  it('never separates a group given as blocks', () => {
    const broken = cases
      .filter(({ group }) => group === true)
      .flatMap(({ id, text, keep }) => {
        const at = text.search(/[.”] (?=[A-Z])/) + 1;
        const [first, second] = [text.slice(0, at), text.slice(at + 1)];
        const parts = keep.map((part) => part.replace(/([.”]) (?=[A-Z])/, '$1\n\n'));
        return platformIds.flatMap((platform) =>
          steps.flatMap((step) => {
            const value = {
              blocks: [
                { role: 'fact', text: ordinaryText(120 + step) },
                { role: 'myth', text: first },
                { role: 'fact', text: second },
              ],
            };
            const { posts } = splitBare(value, { platform, numbering: 'suffix' });
            return parts.every((part) => posts.some((post) => post.text.includes(part)))
              ? []
              : [`${id} ${platform} ${step}`];
          }),
        );
      });
    expect(broken).toEqual([]);
  });
});

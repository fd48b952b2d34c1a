import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { kinshipOf } from '../../../shared/checks/rules/publishing/translated-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

const english = [
  'Two doses protect for life.',
  'Measles is back in many towns.',
  'Ask your nurse about the second dose.',
];
const spanish = ['Dos dosis protegen toda la vida.', 'El sarampión ha vuelto.', 'Pregunte a su enfermera.'];

const block = fc.array(fc.tuple(fc.constantFrom(...english), fc.constantFrom(...spanish)), {
  minLength: 1,
  maxLength: 5,
});

/** What is told of a block whose original is `texts`, in its order: the severity, or null. */
function told(text: string, texts: readonly string[]): string | null {
  const about = { hasDisclosure: false, outOfDateSince: null, isByMachine: false, reading: 'none' } as const;
  const translation = { language: 'en', titles: [], texts: [...texts], pictureTexts: [], ...about };
  const { findings } = runChecks(exampleInput({ text, input: { language: 'es', translation } }));
  const own = findings.filter(({ rule, place }) => rule === 'PUB-19' && place.kind === 'block');
  return own[0]?.severity ?? null;
}

it('blocks whatever stands as it did, and lets through what is written anew', () => {
  fc.assert(
    fc.property(block, (sentences) => {
      const original = sentences.map(([one]) => one).join(' ');
      const translated = sentences.map(([, other]) => other).join(' ');
      expect(told(original, [original])).toBe('block');
      expect(told(translated, [original])).toBeNull();
    }),
    { numRuns: 40 },
  );
});

it('warns of one sentence that was left among others, whatever was done to its marks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...english), fc.constantFrom('', '**', '_'), (left, mark) => {
      const original = english.join(' ');
      const text = `${spanish.join(' ')} ${spanish.join(' ')} ${mark}${left}${mark}`;
      expect(told(text, [original])).toBe('warn');
    }),
  );
});

it('knows forms of one language, languages that share short sentences, and others', () => {
  expect(kinshipOf('en', 'en-GB')).toBe('same');
  expect(kinshipOf('PT-br', 'pt')).toBe('same');
  expect(kinshipOf('da', 'nb')).toBe('close');
  expect(kinshipOf('en', 'es')).toBe('other');
});

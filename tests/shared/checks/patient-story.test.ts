import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exampleInput } from '../../../shared/checks/example-input.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

interface Corpus {
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

function corpus(name: string): Corpus {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/checks', `${name}.json`), 'utf8')) as Corpus;
}

function privacyFindings(text: string) {
  return runChecks(exampleInput({ text })).findings.filter((finding) => finding.category === 'privacy');
}

function score({ flag, pass }: Corpus) {
  const found = flag.filter((text) => privacyFindings(text).length > 0).length;
  const falsely = pass.filter((text) => privacyFindings(text).length > 0).length;
  return { recall: found / flag.length, precision: found / Math.max(1, found + falsely), falsely };
}

describe('the story of a patient', () => {
  // Measured on 22 November 2026. The first two sets lent their words to the lists, so their recall says little; the last set was never tuned on
  // and is the honest figure: 0.40 before features were added up by weights that were fitted (story-weights.ts), 0.75 after, without a false alarm.
  it.each([
    ['patient-story', 0.95],
    ['patient-story-fresh', 0.85],
    ['patient-story-last', 0.7],
  ])('is found in %s at a recall of at least %d, with a false alarm in twelve at most', (name, recall) => {
    const result = score(corpus(name));
    console.log(`${name}: precision ${result.precision.toFixed(2)}, recall ${result.recall.toFixed(2)}`);
    expect(result.precision).toBeGreaterThanOrEqual(0.92);
    expect(result.recall).toBeGreaterThanOrEqual(recall);
  });

  it('blocks the sentence of the iEM guideline for all that it gives away, and judges its tone', () => {
    const { findings } = runChecks(
      exampleInput({
        text: 'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea. Disgusting!',
      }),
    );
    const rules = findings.map((finding) => `${finding.rule} ${finding.severity}`);
    expect(rules).toEqual(
      expect.arrayContaining(['PRV-20 block', 'PRV-26 block', 'TON-02 block', 'PRV-19 warn', 'PRV-24 warn']),
    );
    expect(findings.map((finding) => finding.rule)).not.toEqual(expect.arrayContaining(['PRV-01']));
    expect(findings.map((finding) => finding.rule)).not.toEqual(expect.arrayContaining(['PRV-04']));
  });

  it.each([
    'On call, and there is a man with a 36-hour priapism in our ER.',
    'Met a patient in clinic today who has had HIV since 1985.',
    'Inducing a mother at 39 weeks tonight after a stillbirth two years ago.',
  ])('blocks a case like those of the NKF ethics series: %s', (text) => {
    expect(privacyFindings(text).map((finding) => finding.severity)).toContain('block');
  });

  it('is found when it runs over several sentences', () => {
    const [finding] = privacyFindings(
      'We lost a patient this morning. He was 41 and drove the school bus. His wife is pregnant.',
    );
    expect(finding?.place).toMatchObject({ start: 0, end: 89 });
  });

  it('is found in a myth too, since quoting does not hide a patient', () => {
    const text = 'myth: “Just saw an 18-year-old unmarried G5P0, with Chlamydia.”';
    expect(runChecks(exampleInput({ text })).findings.map((finding) => finding.rule)).toContain('PRV-26');
  });

  it('lists the features with their weights and offers to take out where and when', () => {
    const [finding] = privacyFindings('A 34-year-old firefighter from Adams with hantavirus came in last week.');
    expect(finding?.why).toEqual(expect.arrayContaining([{ feature: 'place', text: 'Adams', weight: 0.6 }]));
    expect(finding?.fixes.map((fix) => fix.label.values.text)).toEqual(
      expect.arrayContaining(['from Adams', 'last week']),
    );
  });
});

const shared = process.env.PLAINSPOKEN_SHARED ?? join(import.meta.dirname, '../../../../shared');
const announcements = join(shared, 'data/privacy/negatives_dev.csv');
const synthetic = join(shared, 'data/privacy/presidio_generated_small.json');
const isThere = existsSync(announcements) && existsSync(synthetic);
if (!isThere)
  console.log('Skipped: real announcements and synthetic identifiers, since ../shared/data/privacy is not there.');

describe.skipIf(!isThere)('privacy rules on the data of others', () => {
  it('flag at most 1 in 100 public announcements', () => {
    const rows = Papa.parse<{ tweet: string }>(readFileSync(announcements, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const flagged = rows.filter((row) => privacyFindings(row.tweet).length > 0);
    console.log(`announcements: ${flagged.length} of ${rows.length} flagged`);
    expect(flagged.length / rows.length).toBeLessThanOrEqual(0.01);
  });

  it('find the e-mail addresses and the card and social security numbers of synthetic sentences', () => {
    const kinds: Readonly<Record<string, string>> = { EMAIL_ADDRESS: 'PRV-06', US_SSN: 'PRV-07' };
    const sentences = JSON.parse(readFileSync(synthetic, 'utf8')) as readonly Synthetic[];
    const missed = sentences.flatMap(({ full_text, spans }) =>
      spans
        .filter((span) => span.entity_type in kinds)
        .filter((span) => !privacyFindings(full_text).some((finding) => finding.rule === kinds[span.entity_type]))
        .map((span) => `${span.entity_type}: ${full_text}`),
    );
    expect(missed).toEqual([]);
  });
});

interface Synthetic {
  readonly full_text: string;
  readonly spans: readonly { readonly entity_type: string }[];
}

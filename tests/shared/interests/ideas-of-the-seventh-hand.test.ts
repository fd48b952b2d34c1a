import { expect, it } from 'vitest';
import { bareInput, bareReport, bareText } from '../../../shared/checks/bare-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

interface Told {
  readonly entity: string;
  readonly kind?: string;
  readonly post: string;
}

function isFlagged({ entity, kind = 'consulting', post }: Told): boolean {
  const interests = [{ entity, kind, since: '2024-01', until: null, note: '' }];
  const bare = bareText.parse({ posts: [post], author: { interests }, platform: 'x', date: '2026-11-21' });
  const { findings } = bareReport(bare, runChecks(bareInput(bare, '2026-11-22T00:00:00.000Z')), ({ key }) => key);
  return findings.some(({ category }) => category === 'coi');
}

it.each([
  { entity: 'Dexcom', post: 'Pulled three teenagers off the FreeStyle Libre this month.' },
  { entity: 'Bristol Myers Squibb', post: 'Moved a man of 80 off Xarelto. Never again.' },
  { entity: 'Eli Lilly', post: "I'm done prescribing Wegovy." },
  { entity: 'Stryker', kind: 'royalty', post: 'No conflicts here: Mako hips go home a day sooner.' },
  {
    entity: 'Epic Systems',
    kind: 'family',
    post: 'Our hospital moved its charts to Epic in May, and patients see their notes.',
  },
  {
    entity: 'Macmillan Cancer Support',
    kind: 'advocacy',
    post: 'Macmillan’s nurses helped my patient with her forms.',
  },
  { entity: 'UnitedHealthcare', kind: 'employment', post: 'UHC answers a prior auth in two days now.' },
  { entity: 'Wolters Kluwer', kind: 'royalty', post: 'UpToDate is the reference that I would gladly pay for myself.' },
  {
    entity: 'National Kidney Foundation',
    kind: 'advocacy',
    post: 'Join today: the National Kidney Foundation screens for free.',
  },
  { entity: 'Hypera Pharma', kind: 'employment', post: 'Uma Neosaldina resolve.' },
])('must say: $entity, $post', (told) => {
  expect(isFlagged(told)).toBe(true);
});

it.each([
  {
    entity: 'Kaiser Permanente',
    kind: 'family',
    post: 'My wife draws her salary from Kaiser Permanente. Kaiser’s app is good.',
  },
  { entity: 'Sanofi', kind: 'family', post: 'My brother collects his pay check from Sanofi. Dupixent helps many.' },
  {
    entity: 'Haleon',
    kind: 'gift',
    post: 'A Haleon rep left a box of Sensodyne samples at our desk. It works on my tooth.',
  },
  { entity: 'ZOE', post: 'Our secretary Zoe turned 60 today. Zoe knows every patient by name.' },
  { entity: 'Eli Lilly', post: 'My assistant Lilly is off today. Lilly takes her tea at noon.' },
  { entity: 'Dexcom', post: 'The nurse took the FreeStyle Libre off before the MRI.' },
])('may stand: $entity, $post', (told) => {
  expect(isFlagged(told)).toBe(false);
});

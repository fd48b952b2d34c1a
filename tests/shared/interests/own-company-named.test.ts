import { describe, expect, it } from 'vitest';
import { bareInput, bareReport, bareText } from '../../../shared/checks/bare-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

/** How heavily the disclosure rules tell of a post by somebody who advises `entity`. */
function weightOf(post: string, entity: string): 'block' | 'warn' | 'none' {
  const bare = bareText.parse({
    posts: [post],
    author: { interests: [{ entity, kind: 'consulting', since: '2025-01' }] },
    date: '2026-11-22',
  });
  const { findings } = bareReport(bare, runChecks(bareInput(bare, '2026-11-22T00:00:00.000Z')), ({ key }) => key);
  const told = findings.filter(({ category }) => category === 'coi').map(({ severity }) => severity);
  if (told.includes('block')) return 'block';
  return told.length > 0 ? 'warn' : 'none';
}

describe('a company whose name has another sense', () => {
  it.each([
    ['Heel makes a gel that helps against pain in the knee.', 'Heel'],
    ['The Pilot programme helps men lose weight.', 'Pilot'],
    ['Teva’s inhaler helps runners on the trail.', 'Teva'],
    ['The Teva inhaler fits into a shoe.', 'Teva'],
    ['Target sells blood pressure cuffs that are accurate.', 'Target'],
    ['Sesame offers cheap visits on the High Street.', 'Sesame'],
    ['Lupin’s inhaler is cheap and works in dusty fields.', 'Lupin'],
    ['Lupin inhalers are cheap. Bread is not a problem with them.', 'Lupin'],
    ['Amazon One Medical opened a clinic by the river.', 'Amazon'],
    ['In our school of medicine students hear that Organon makes a good implant.', 'Organon'],
  ])('is meant where the other sense stands further off: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('block');
  });

  it.each([
    ['Heel pain in the morning: a gel pad helps.', 'Heel'],
    ['A heel prick test finds rare illness in babies.', 'Heel'],
    ['Pilot studies of the app are small.', 'Pilot'],
    ['Target blood pressure is below 130 for most patients.', 'Target'],
    ['Sesame oil is on every allergy label.', 'Sesame'],
    ['Lupin flour can set off an allergy.', 'Lupin'],
    ['Fields of lupin bloom behind the pharmacy.', 'Lupin'],
    ['In the Amazon rainforest malaria drugs are scarce.', 'Amazon'],
    ['Hahnemann wrote the Organon of Medicine.', 'Organon'],
    ['Frontline workers got the vaccine first.', 'Frontline'],
    ['I walked to the pharmacy in sandals by Teva.', 'Teva'],
  ])('is not, where it touches the name: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('none');
  });
});

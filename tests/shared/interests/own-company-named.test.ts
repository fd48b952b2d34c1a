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

describe('what is left of a company’s name without Health', () => {
  it.each([
    ['Kidney stones hurt.', 'Kidney Health'],
    ['Lung cancer screening saves lives.', 'Lung Health'],
    ['Human milk is best for babies.', 'Human Health'],
    ['Population studies say that the vaccine works.', 'Population Health'],
    ['Maternal blood tests are safe.', 'Maternal Health'],
    ['Veterans wait too long for a clinic visit.', 'Veterans Health'],
    ['Adaptive trials save patients from futile drugs.', 'Adaptive Health'],
    ['The Premier announced money for vaccines.', 'Premier Health'],
    ['Our clinic is closed on World Kidney Day.', 'Kidney Health'],
    ['Ruby, a nurse, explains the jab.', 'Ruby Health'],
    ['Heidi, a nurse from Leeds, explains how the flu jab works.', 'Heidi Health'],
    ['Heidi explains the flu jab.', 'Heidi Health'],
    ['Neko is Japanese for cat.', 'Neko Health'],
  ])('is a word, or a person: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('none');
  });

  it.each([
    ['The home kit from Teal is easier.', 'Teal Health'],
    ['Teal sells a kit for the home.', 'Teal Health'],
    ['I used Kidney for my tests.', 'Kidney Health'],
    ['The Ruby app counts my pills.', 'Ruby Health'],
  ])('warns beside words of the trade: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('warn');
  });

  it.each([
    ['I consult for Teal. The Teal app is easier than a smear.', 'Teal Health'],
    ['Disclosure: I am paid by Kidney, a company. The Kidney app counts pills.', 'Kidney Health'],
  ])('is told where a post names it so: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('none');
  });

  it('blocks as a whole', () => {
    expect(weightOf('Kidney Health has a new test.', 'Kidney Health')).toBe('block');
  });
});

describe('a first name that a company bears', () => {
  it.each([
    ['Lilly, a nurse from Leeds, explains how the flu jab works.', 'Eli Lilly'],
    ['Today Lilly, our nurse, gives flu shots.', 'Eli Lilly'],
    ['Cori, our nurse, gives flu shots today.', 'Smith+Nephew'],
  ])('is a person whom a comma presents: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('none');
  });

  it.each([
    ['Lilly, the drug company, cut its prices.', 'Eli Lilly'],
    ['Lilly, which sells insulin, cut its prices.', 'Eli Lilly'],
    ['Lilly, Pfizer and Bayer cut the price of drugs.', 'Eli Lilly'],
    ['According to Lilly, insulin is cheaper now.', 'Eli Lilly'],
  ])('is the company: %s', (post, entity) => {
    expect(weightOf(post, entity)).toBe('block');
  });
});

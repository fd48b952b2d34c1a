import { describe, expect, it } from 'vitest';
import { bareInput, bareReport, bareText } from '../../../shared/checks/bare-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

/** The rules on interests that tell of a post by somebody who advises `entity`. */
function toldOf(post: string, entity: string): readonly string[] {
  const bare = bareText.parse({
    posts: [post],
    author: { interests: [{ entity, kind: 'consulting', since: '2025-01' }] },
    date: '2026-11-22',
  });
  const { findings } = bareReport(bare, runChecks(bareInput(bare, '2026-11-22T00:00:00.000Z')), ({ key }) => key);
  return findings.flatMap(({ category, rule }) => (category === 'coi' ? [rule] : []));
}

describe('advice on how a rival’s product is used', () => {
  it.each([
    ['We stopped Wegovy a week before the operation, as the guideline says.', 'Eli Lilly'],
    ['We stopped using Wegovy before her operation, as the guideline says.', 'Eli Lilly'],
    ['I have stopped counting questions on Wegovy.', 'Eli Lilly'],
    ['Wegovy left over? Return it to your pharmacy.', 'Eli Lilly'],
    ['Wegovy that froze? Bin it, it is spoilt.', 'Eli Lilly'],
    ['If your Wegovy needle falls off, take a new one.', 'Eli Lilly'],
    ['If a Wegovy pen breaks down, ask your pharmacist for another one.', 'Eli Lilly'],
    ['When Wegovy doesn’t work after six months, ask us.', 'Eli Lilly'],
    ['Wenn Wegovy nichts taugt, frag nach.', 'Eli Lilly'],
    ['Stay away from Wegovy if you are pregnant.', 'Eli Lilly'],
    ['Don’t take Wegovy while you breastfeed.', 'Eli Lilly'],
    ['Wegovy is no treatment for a cold.', 'Eli Lilly'],
    ['Rumours about Wegovy misled many people.', 'Eli Lilly'],
    ['FreeStyle Libre reads low when you sleep on it. That is known as a compression low.', 'Dexcom'],
  ])('is no attack: %s', (post, entity) => {
    expect(toldOf(post, entity)).toEqual([]);
  });

  it.each([
    ['I’ve stopped prescribing Wegovy.', 'Eli Lilly'],
    ['We gave up using Wegovy last year.', 'Eli Lilly'],
    ['Stay away from Wegovy.', 'Eli Lilly'],
    ['Wegovy? Don’t take it.', 'Eli Lilly'],
    ['I tried the Libre and returned it.', 'Dexcom'],
    ['The Libre fell off twice, so I sent it back.', 'Dexcom'],
    ['The Libre? Its numbers misled me for weeks.', 'Dexcom'],
    ['Libre misreads when it matters.', 'Dexcom'],
  ])('is one, where nothing but the product is at fault: %s', (post, entity) => {
    expect(toldOf(post, entity)).toEqual(['COI-17']);
  });
});

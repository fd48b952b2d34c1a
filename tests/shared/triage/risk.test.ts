import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FableScores, impacts, spreads } from '../../../shared/model/claim.ts';
import { fableShare, recommendedDecision, riskOf, type TriageAnswers } from '../../../shared/triage/risk.ts';

const nothing: FableScores = {
  fragmentation: 0,
  actionability: 0,
  believability: 0,
  likelihoodOfSpread: 0,
  exploitativeness: 0,
};
const everything: FableScores = {
  fragmentation: 3,
  actionability: 3,
  believability: 3,
  likelihoodOfSpread: 3,
  exploitativeness: 3,
};

const score = fc.integer({ min: 0, max: 3 });
const answers: fc.Arbitrary<TriageAnswers> = fc.record({
  scores: fc.record({
    fragmentation: score,
    actionability: score,
    believability: score,
    likelihoodOfSpread: score,
    exploitativeness: score,
  }),
  impact: fc.constantFrom(...impacts),
  spread: fc.constantFrom(...spreads),
});

describe('riskOf', () => {
  it('runs from 0 for a harmless claim that nobody spreads to 4 for the worst', () => {
    expect(riskOf({ scores: nothing, impact: 'none', spread: 'unlikely' })).toBe(0);
    expect(riskOf({ scores: everything, impact: 'broad', spread: 'rapid' })).toBe(4);
  });

  it('is a whole number from 0 to 4 whatever was answered', () => {
    fc.assert(fc.property(answers, (given) => [0, 1, 2, 3, 4].includes(riskOf(given))));
  });

  it('never falls when one answer rises', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...questions()), (given, question) => {
        const raised = { ...given.scores, [question]: Math.min(3, given.scores[question] + 1) };
        return riskOf({ ...given, scores: raised }) >= riskOf(given);
      }),
    );
  });

  it('never falls when the claim spreads faster or reaches further', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const faster = spreads[spreads.indexOf(given.spread) + 1] ?? given.spread;
        const wider = impacts[impacts.indexOf(given.impact) + 1] ?? given.impact;
        return riskOf({ ...given, spread: faster, impact: wider }) >= riskOf(given);
      }),
    );
  });

  it('counts what people may do because of the claim twice', () => {
    expect(fableShare({ ...nothing, actionability: 3 })).toBe(2 * fableShare({ ...nothing, believability: 3 }));
  });
});

describe('recommendedDecision', () => {
  it('leaves a claim alone that harms nobody and goes nowhere', () => {
    expect(recommendedDecision({ scores: nothing, impact: 'none', spread: 'unlikely' })).toBe('leave_alone');
  });

  it('watches a claim without impact once it spreads', () => {
    expect(recommendedDecision({ scores: nothing, impact: 'none', spread: 'rapid' })).toBe('monitor');
  });

  it('answers what is broad and rapid, whatever the questions say', () => {
    expect(recommendedDecision({ scores: nothing, impact: 'broad', spread: 'rapid' })).toBe('respond');
  });

  it('fills the gap beforehand at early signs, and answers when the harm is plain', () => {
    expect(recommendedDecision({ scores: nothing, impact: 'limited', spread: 'early' })).toBe('prebunk');
    expect(recommendedDecision({ scores: everything, impact: 'limited', spread: 'early' })).toBe('respond');
  });
});

function questions(): (keyof FableScores)[] {
  return ['fragmentation', 'actionability', 'believability', 'likelihoodOfSpread', 'exploitativeness'];
}

import { describe, expect, it, vi } from 'vitest';
import { awaitAction, currentOffers, offerAction, runAction } from '../../../renderer/actions/registry.ts';

function offered(reason: string | null = null): {
  readonly run: ReturnType<typeof vi.fn<() => void>>;
  readonly reason: string | null;
} {
  return { run: vi.fn<() => void>(), reason };
}

describe('the registry of actions', () => {
  it('runs what is offered, and nothing once it is taken back', () => {
    const offer = offered();
    const takeBack = offerAction('claim.new', offer);
    expect(runAction('claim.new')).toBe('ran');
    takeBack();
    expect(runAction('claim.new')).toBe('not now');
    expect(offer.run).toHaveBeenCalledTimes(1);
  });

  it('does not run what has a reason not to', () => {
    const offer = offered('The gate is closed');
    const takeBack = offerAction('clear.approve', offer);
    expect([runAction('clear.approve'), currentOffers().get('clear.approve')?.reason]).toEqual([
      'not now',
      'The gate is closed',
    ]);
    expect(offer.run).not.toHaveBeenCalled();
    takeBack();
  });

  it('runs the offer that came last, and the one before when that is gone', () => {
    const screen = offered();
    const dialog = offered();
    const offers = [offerAction('search.focus', screen), offerAction('search.focus', dialog)];
    runAction('search.focus');
    offers[1]?.();
    runAction('search.focus');
    expect([screen.run.mock.calls.length, dialog.run.mock.calls.length]).toEqual([1, 1]);
    offers[0]?.();
  });

  it('runs a wish once the screen that was on its way offers it, and only the last wish', async () => {
    const draft = offered();
    const claim = offered();
    awaitAction('draft.new');
    awaitAction('claim.new');
    const offers = [offerAction('draft.new', draft), offerAction('claim.new', claim)];
    await vi.waitFor(() => expect(claim.run).toHaveBeenCalledTimes(1));
    expect(draft.run).not.toHaveBeenCalled();
    for (const takeBack of offers) takeBack();
  });
});

import { firstCommands } from '../shared/contract/first-commands.ts';
import type { CommandName } from '../shared/contract.ts';

/** Longer than drawing takes; a window that nobody sees is not drawn at all. */
const longestWaitMs = 1_000;

/** What is answered at once; for anything else the service loads all that checks, matches and composes. */
const answeredAtOnce: ReadonlySet<CommandName> = new Set<CommandName>(['library.state', ...firstCommands]);

let isDrawn: Promise<void> | null = null;

/** Called when the page is given to be drawn: what the first screen can do without is asked once it is in sight. */
export function startDrawing(): void {
  isDrawn = new Promise((resolve) => {
    setTimeout(resolve, longestWaitMs);
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/**
 * Ends at once for a command of the first screen, and for others when that stands: on two cores, loading the rest of the service
 * took its time from drawing. Nothing that a person does is kept waiting, only what screens ask by themselves.
 */
export async function untilItsTurn(name: CommandName): Promise<void> {
  if (!answeredAtOnce.has(name)) await isDrawn;
}

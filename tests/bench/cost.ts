import { shareOf } from './spread.ts';

/** What work took, in milliseconds: by the clock on the wall, and of this thread's processor time, which others on the machine lengthen far less. */
export interface Cost {
  readonly wallMs: number;
  readonly processorMs: number;
}

export function costOf(work: () => unknown): Cost {
  const [began, before] = [performance.now(), process.threadCpuUsage()];
  work();
  return costSince(began, before);
}

export async function costOfWaiting(work: () => Promise<unknown>): Promise<Cost> {
  const [began, before] = [performance.now(), process.threadCpuUsage()];
  await work();
  return costSince(began, before);
}

function costSince(began: number, before: NodeJS.CpuUsage): Cost {
  const { user, system } = process.threadCpuUsage(before);
  return { wallMs: performance.now() - began, processorMs: (user + system) / 1000 };
}

/** A row of a table: wall clock and processor time, the middle and the 95th of a hundred. */
export function costRow(name: string, costs: readonly Cost[], note = ''): string {
  const wall = costs.map(({ wallMs }) => wallMs);
  const processor = costs.map(({ processorMs }) => processorMs);
  const cells = [shareOf(wall, 0.5), shareOf(wall, 0.95), shareOf(processor, 0.5), shareOf(processor, 0.95)];
  return `${name.padEnd(44)}${cells.map((cell) => cell.toFixed(1).padStart(9)).join('')}  ${note}`;
}

export const costHead = `${''.padEnd(44)}${['wall p50', 'p95', 'cpu p50', 'p95'].map((cell) => cell.padStart(9)).join('')}  ms`;

export function middleProcessorMs(costs: readonly Cost[]): number {
  return shareOf(
    costs.map(({ processorMs }) => processorMs),
    0.5,
  );
}

import fc from 'fast-check';

/**
 * Property tests draw the same examples in each run, so that a change is judged by what it did and not by the day's luck.
 * `PLAINSPOKEN_SEED=random` (or a number, to repeat a run) draws others: `npm run soak` does.
 */
const wanted = process.env['PLAINSPOKEN_SEED'] ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });

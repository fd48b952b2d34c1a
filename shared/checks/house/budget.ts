/** Milliseconds from any beginning. A budget without a clock lets no time pass, so that the same text always gets the same report. */
export type Clock = () => number;

/** What house rules may cost. What goes over it is not checked, and is told so. */
export interface Budget {
  /** Begins the time of one rule. */
  readonly startRule: () => void;
  /** Whether a pattern of so many states may read so many characters now. */
  readonly allows: (states: number, characters: number) => boolean;
  /** Whether anything was refused since the rule began. */
  readonly wasRefused: () => boolean;
}

/** RE2 takes up to 0.2 microseconds a step: a fifth of a second. A single search cannot be broken off, so it is refused beforehand. */
const mostStepsOfSearch = 1_000_000;
const mostMsOfRule = 250;
const mostMsOfRun = 1000;

export function createBudget(clock: Clock = () => 0): Budget {
  const runStart = clock();
  let ruleStart = runStart;
  let isRefused = false;
  return {
    startRule() {
      ruleStart = clock();
      isRefused = false;
    },
    allows(states, characters) {
      const now = clock();
      const isLate = now - ruleStart > mostMsOfRule || now - runStart > mostMsOfRun;
      if (isLate || states * characters > mostStepsOfSearch) isRefused = true;
      return !isRefused;
    },
    wasRefused: () => isRefused,
  };
}

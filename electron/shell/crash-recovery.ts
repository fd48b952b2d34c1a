/** What to show after the page's process ended: the page again, or, when that happens twice within a minute, the recovery page. */
export function createCrashRecovery(now: () => number = Date.now): () => 'reload' | 'recovery page' {
  const windowMs = 60_000;
  let lastCrash = Number.NEGATIVE_INFINITY;
  return () => {
    const isSecond = now() - lastCrash < windowMs;
    lastCrash = now();
    return isSecond ? 'recovery page' : 'reload';
  };
}

const longestWaitMs = 2_000;

/** As much of a page as is needed to ask it for its unsaved text. */
export interface FlushablePage {
  ask(): void;
  /** Calls the listener when the page has answered. */
  onAnswer(listener: () => void): void;
}

/** Asks the page to save what is not saved yet; ends when it has, or after two seconds, so that a hung page cannot keep the window open. */
export function flushPage(page: FlushablePage, waitMs: number = longestWaitMs): Promise<'saved' | 'no answer'> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('no answer'), waitMs);
    page.onAnswer(() => {
      clearTimeout(timer);
      resolve('saved');
    });
    page.ask();
  });
}

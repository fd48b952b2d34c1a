import type { Page } from '@playwright/test';

/** What a page did that it must never do. */
export interface Watch {
  /** Policy violations, errors in the console, throws that nobody caught, requests beyond 127.0.0.1. */
  readonly offences: string[];
}

/** Watches the page from before its first script; read `offences` when the test is over. */
export async function watchPage(page: Page): Promise<Watch> {
  const offences: string[] = [];
  await page.exposeFunction('tellOffence', (offence: string) => void offences.push(offence));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell = (globalThis as unknown as { tellOffence: (offence: string) => void }).tellOffence;
      tell(
        `policy violation: ${event.violatedDirective} by ${event.blockedURI} in ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  watchContext(page, offences);
  return { offences };
}

/** The part that needs no script in the page: for Electron's window, which has loaded before a test can reach it. */
export function watchContext(page: Page, offences: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => offences.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    if (!isOwn(request.url())) offences.push(`request: ${request.url()}`);
  });
}

const ownHosts = new Set(['127.0.0.1', 'plainspoken']);

function isOwn(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'data:' || protocol === 'blob:' || protocol === 'devtools:' || ownHosts.has(hostname);
}

import { english } from '../../shared/messages/en.ts';
import { newNonce, securityHeaders } from '../host/content-security-policy.ts';
import type { PageAnswer } from '../host/page-files.ts';

export const recoveryPath = '/recovery';

/** Shown when the page died twice: plain HTML without any script, since a script is what failed. */
export function recoveryPage(): PageAnswer {
  const nonce = newNonce();
  const title = english['window.recoveryTitle'];
  const body = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <style nonce="${nonce}">body { font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 20vh auto; padding: 0 1.5rem }</style>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${english['window.recoveryText']}</p>
      <p><a href="/">${english['window.openAgain']}</a></p>
    </main>
  </body>
</html>
`;
  const headers = {
    ...securityHeaders(nonce),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: Buffer.from(body) };
}

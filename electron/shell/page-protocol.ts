import type { Session } from 'electron';
import type { PageFiles } from '../host/page-files.ts';
import { recoveryPage, recoveryPath } from './recovery-page.ts';
import { pageOrigin } from './relay.ts';

/** Must be told to Electron before it is ready. */
export const pageScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
} as const;

/** Answers app://plainspoken/ from the built page, and every other address of the scheme with 404. */
export function servePage(session: Session, page: PageFiles): void {
  session.protocol.handle(pageScheme.scheme, (request) => answerAddress(page, request.url));
}

/** One answer of the scheme, for an address as the page asks for it. */
export async function answerAddress(page: PageFiles, address: string): Promise<Response> {
  const url = new URL(address);
  // Of a scheme that Node does not know, `origin` is the word null.
  if (`${url.protocol}//${url.host}` !== pageOrigin) return new Response('Not found', { status: 404 });
  const { status, headers, body } = url.pathname === recoveryPath ? recoveryPage() : await page(url.pathname);
  return new Response(new Uint8Array(body), { status, headers });
}

import type { Session } from 'electron';
import type { PageFiles } from '../host/page-files.ts';
import { pageOrigin } from './relay.ts';

/** Must be told to Electron before it is ready. */
export const pageScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
} as const;

/** Answers app://plainspoken/ from the built page, and every other address of the scheme with 404. */
export function servePage(session: Session, page: PageFiles): void {
  session.protocol.handle(pageScheme.scheme, (request) => answer(page, request.url));
}

async function answer(page: PageFiles, address: string): Promise<Response> {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== pageOrigin) return new Response('Not found', { status: 404 });
  const { status, headers, body } = await page(decodeURIComponent(url.pathname));
  return new Response(new Uint8Array(body), { status, headers });
}

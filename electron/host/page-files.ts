import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import { newNonce, securityHeaders } from './content-security-policy.ts';

/** One answer of the built page. The body is whole: the largest file of the page is well under a megabyte. */
export interface PageAnswer {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Answers a path such as `/` or `/assets/main.js`. */
export type PageFiles = (path: string) => Promise<PageAnswer>;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The files of the built page in `folder`, as a list made once: a path that is not in the list is answered with 404, whatever
 * it says. Raises `not_found` when the page has not been built.
 */
export function openPageFiles(folder: string): PageFiles {
  const files = listFiles(folder);
  return async (path) => {
    const name = path === '/' ? '/index.html' : path;
    const file = files.get(name);
    const nonce = newNonce();
    if (file === undefined) return { status: 404, headers: headersOf('.txt', nonce), body: Buffer.from('Not found') };
    const body = await readFile(file);
    const headers = headersOf(extname(file), nonce);
    return { status: 200, headers, body: name.endsWith('.html') ? withNonce(body, nonce) : body };
  };
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const file of filesBelow(folder)) files.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  if (!files.has('/index.html'))
    throw new AppError('not_found', 'The page of the app is not built. Run npm run build.');
  return files;
}

function filesBelow(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new AppError('not_found', 'The page of the app is not built. Run npm run build.', { cause });
  }
}

function headersOf(extension: string, nonce: string): Record<string, string> {
  return {
    ...securityHeaders(nonce),
    'cache-control': 'no-store',
    'content-type': mediaTypes[extension] ?? 'text/plain; charset=utf-8',
  };
}

/** React Aria and CodeMirror read the nonce of their style elements from this element. */
function withNonce(html: Buffer, nonce: string): Buffer {
  return Buffer.from(html.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" content="${nonce}">`));
}

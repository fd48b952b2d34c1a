import { readFileSync, statSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startHttpServer } from '../../electron/host/http-server.ts';
import { createUploadedFiles } from '../../electron/host/uploaded-files.ts';
import { AppError } from '../../shared/app-error.ts';

const uploads = createUploadedFiles(300);
let server: RunningServer;
let cookie = '';

beforeAll(async () => {
  const page = (path: string) =>
    Promise.resolve({ status: 200, headers: {}, body: Buffer.from(`page ${path}`) } as const);
  server = await startHttpServer({ dispatch, backupFile, page, uploads, reportBug: () => 'report' }, { port: 0 });
  const exchange = await ask({ path: pathOf(server.newStartAddress()) });
  cookie = exchange.cookie;
});
afterAll(() => server.stop());

describe('the key', () => {
  it('is exchanged for a cookie that no script can read and no other site can send', async () => {
    const answer = await ask({ path: pathOf(server.newStartAddress()) });
    expect(answer).toMatchObject({ status: 303, location: '/' });
    expect(answer.setCookie).toMatch(
      new RegExp(`^plainspoken-${server.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('works once', async () => {
    const path = pathOf(server.newStartAddress());
    await ask({ path });
    const again = await ask({ path });
    expect(again.status).toBe(403);
    expect(again.body).toContain('Each works once');
  });

  it.each([
    ['the page', { path: '/' }],
    ['a file of the page', { path: '/assets/main.js' }],
    ['a command', { path: '/command/library.info', method: 'POST' }],
    ['a backup', { path: '/backup/0001_2026-11-22T08-12-00.000Z' }],
    ['an upload', { path: '/file/token-123', method: 'PUT' }],
  ])('is needed for %s', async (_what, wanted) => {
    const refused = await ask(wanted);
    expect(refused.status).toBe(403);
    expect(refused.body).toContain('one-time key');
    const guessed = await ask({ ...wanted, headers: { cookie: `plainspoken-${server.port}=${'a'.repeat(43)}` } });
    expect(guessed.status).toBe(403);
  });
});

describe('a request with the key', () => {
  it('is refused when it was made to another name, as DNS rebinding makes it', async () => {
    for (const host of ['example.org', `localhost:${server.port}`, `127.0.0.1:${server.port + 1}`, '127.0.0.1']) {
      const answer = await ask({ path: '/', headers: { cookie, host } });
      expect([host, answer.status]).toEqual([host, 403]);
    }
  });

  it('is refused when another page sent it', async () => {
    for (const origin of ['https://example.org', 'null', `http://localhost:${server.port}`]) {
      const answer = await ask({ ...command('library.info', '{}'), headers: { cookie, origin } });
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
  });

  it.each(['{not json', '{"a":', '\u0000', '"'])('is answered with a sentence when its body is %j', async (body) => {
    const answer = await ask(command('library.info', body));
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      400,
      { ok: false, error: { code: 'invalid_input', message: 'The body of this request is not JSON.' } },
    ]);
  });

  it('is refused when it is larger than 8 megabytes', async () => {
    const answer = await ask(command('library.info', `"${'x'.repeat(8_000_001)}"`));
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('larger than 8 megabytes');
  });

  it('gets a file as a binary body with its name', async () => {
    const answer = await ask(command('thread.export', '{}'));
    expect(answer).toMatchObject({ status: 200, body: 'a thread', fileName: 'Faden%20%C3%BCber%20Impfung.txt' });
  });

  it('gets a backup as a download of a length that is told, and a sentence for one that is not there', async () => {
    const backup = await ask({ path: '/backup/one', headers: { cookie } });
    expect([backup.status, backup.body]).toEqual([200, readFileSync(fileURLToPath(import.meta.url), 'utf8')]);
    expect(backup.headers).toMatchObject({
      'content-disposition': 'attachment',
      'content-length': String(statSync(fileURLToPath(import.meta.url)).size),
    });
    const missing = await ask({ path: '/backup/%2e%2e%2flibrary', headers: { cookie } });
    expect([missing.status, missing.body]).toEqual([400, expect.stringContaining('not there any more')]);
  });

  it('leaves the server alive, whatever it was', async () => {
    await ask({ path: '/command/%2e%2e/x', method: 'POST', headers: { cookie } });
    await ask({ path: '//elsewhere/', headers: { cookie } });
    await ask({ path: '/', method: 'DELETE', headers: { cookie } });
    expect(await ask(command('library.info', '{"a":1}'))).toMatchObject({
      status: 200,
      body: '{"ok":true,"value":{"a":1}}',
    });
  });
});

describe('an upload', () => {
  it('is streamed to the command that names it, whichever comes first', async () => {
    const early = uploads.openFile('token-early').then(read);
    const [, earlyText] = await Promise.all([upload('token-early', 'first'), early]);
    const sent = upload('token-later', 'second');
    const laterText = await uploads.openFile('token-later').then(read);
    await sent;
    expect([earlyText, laterText]).toEqual([
      ['my claims.csv', 'first'],
      ['my claims.csv', 'second'],
    ]);
  });

  it('ends in peace when the command stops reading early', async () => {
    const open = uploads.openFile('token-preview').then(({ stream }) => stream.once('data', () => stream.destroy()));
    const answer = await upload('token-preview', 'x'.repeat(3_000_000));
    await open;
    expect(answer.status).toBe(204);
  });

  it('that nobody asks for is let go', async () => {
    expect(await upload('token-unwanted', 'x')).toMatchObject({ status: 204, upload: 'not wanted' });
  });

  it('that does not come fails the command with a sentence', async () => {
    await expect(uploads.openFile('token-missing')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that breaks off fails the reader', async () => {
    const reader = uploads.openFile('token-broken').then(read);
    const breaking = httpRequest(
      requestOptions({ path: '/file/token-broken', method: 'PUT', headers: { cookie, 'content-length': '1000' } }),
    );
    breaking.on('error', () => undefined);
    breaking.write('only a part');
    setTimeout(() => breaking.destroy(), 50);
    await expect(reader).rejects.toThrow();
  });
});

it('says so when its port is in use', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const page = () => Promise.resolve({ status: 404, headers: {}, body: Buffer.from('') } as const);
  const attempt = startHttpServer({ dispatch, backupFile, page, uploads, reportBug: () => '' }, { port });
  await expect(attempt).rejects.toMatchObject({
    code: 'conflict',
    message: `Port ${port} is in use by another program.`,
  });
  other.close();
});

/** Any file will do. */
function backupFile(id: string): Promise<string> {
  if (id === 'one') return Promise.resolve(fileURLToPath(import.meta.url));
  return Promise.reject(new AppError('not_found', 'This backup is not there any more.'));
}

function dispatch(name: string, input: unknown) {
  const file = {
    fileName: 'Faden über Impfung.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode('a thread'),
  };
  return Promise.resolve({ ok: true, value: name === 'thread.export' ? file : input } as const);
}

interface Wanted {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function command(name: string, body: string): Wanted {
  return { path: `/command/${name}`, method: 'POST', headers: { cookie }, body };
}

function upload(token: string, body: string) {
  return ask({ path: `/file/${token}?name=my%20claims.csv`, method: 'PUT', headers: { cookie }, body });
}

/** By hand: fetch sets Host and Origin itself. */
function ask(wanted: Wanted) {
  return new Promise<ReturnType<typeof answerOf>>((resolve, reject) => {
    const request = httpRequest(requestOptions(wanted), (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(answerOf(response, Buffer.concat(chunks).toString())));
    });
    request.on('error', reject);
    request.end(wanted.body);
  });
}

function requestOptions({ path, method, headers }: Wanted) {
  const origin: Record<string, string> = method === undefined ? {} : { origin: `http://127.0.0.1:${server.port}` };
  return { host: '127.0.0.1', port: server.port, path, method: method ?? 'GET', headers: { ...origin, ...headers } };
}

function answerOf(response: import('node:http').IncomingMessage, body: string) {
  const setCookie = response.headers['set-cookie']?.[0] ?? '';
  const { location } = response.headers;
  const fileName = response.headers['x-file-name'];
  const end = response.headers['x-upload'];
  return {
    status: response.statusCode,
    location,
    setCookie,
    cookie: setCookie.split(';')[0] ?? '',
    fileName,
    upload: end,
    headers: response.headers,
    body,
  };
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

async function read(file: { readonly fileName: string; readonly stream: Readable }): Promise<[string, string]> {
  const chunks = (await file.stream.toArray()) as Buffer[];
  return [file.fileName, Buffer.concat(chunks).toString()];
}

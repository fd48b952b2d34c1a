import { open } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { AppError, type Reply } from '../../shared/app-error.ts';
import { exportedFile } from '../../shared/model/thread.ts';
import type { ReportBug } from '../service/dispatch.ts';
import { newNonce, securityHeaders } from './content-security-policy.ts';

/** Sends what the service answered: a file as a binary body, everything else as JSON. */
export function sendServiceReply(response: ServerResponse, reply: Reply<unknown>): void {
  const file = reply.ok ? exportedFile.safeParse(reply.value) : null;
  if (file?.success !== true) {
    sendReply(response, 200, reply);
    return;
  }
  const fileName = encodeURIComponent(file.data.fileName);
  const headers = {
    ...ownHeaders(),
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${fileName}`,
    'x-file-name': fileName,
    'x-media-type': file.data.mediaType,
    // Percent-encoded, since a header takes ASCII alone.
    ...(file.data.notes === undefined ? {} : { 'x-notes': encodeURIComponent(JSON.stringify(file.data.notes)) }),
  };
  response.writeHead(200, headers).end(file.data.bytes);
}

/** Sends a file of this machine as a download. One that breaks off is seen by the browser, which was told the length. */
export async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' };
    response.writeHead(200, { ...ownHeaders(), ...headers, 'content-length': size });
    await pipeline(file.createReadStream({ autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/** Refuses a request that does not come from the app's own page. */
export function sendRefusal(response: ServerResponse, status: 403 | 404 | 405, sentence: string): void {
  sendReply(response, status, { ok: false, error: { code: 'invalid_input', message: sentence } });
}

/** The same for the address bar of a browser, where a person reads it. */
export function sendSentence(response: ServerResponse, status: 403, sentence: string): void {
  response.writeHead(status, { ...ownHeaders(), 'content-type': 'text/plain; charset=utf-8' }).end(sentence);
}

/** Answers a throw: an expected one with its sentence, a bug with the number of its report. */
export function sendFailure(response: ServerResponse, error: unknown, reportBug: ReportBug): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is left of the body is not read: the connection cannot be used again.
  response.setHeader('connection', 'close');
  if (error instanceof AppError) {
    sendReply(response, 400, { ok: false, error: { code: error.code, message: error.message } });
    return;
  }
  const report = reportBug(error, 'http');
  const message = `Something went wrong inside the app. What was saved before is safe. Report ${report} is in the log.`;
  sendReply(response, 500, { ok: false, error: { code: 'internal', message } });
}

export function ownHeaders(): Record<string, string> {
  return { ...securityHeaders(newNonce()), 'cache-control': 'no-store' };
}

function sendReply(response: ServerResponse, status: number, reply: Reply<unknown>): void {
  const headers = { ...ownHeaders(), 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, headers).end(JSON.stringify(reply));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { AppError } from '../../shared/app-error.ts';
import { fileToken } from '../../shared/model/job.ts';
import type { Dispatch, ReportBug } from '../service/dispatch.ts';
import type { PageFiles } from './page-files.ts';
import { readJsonBody } from './read-json-body.ts';
import { ownHeaders, sendFailure, sendFile, sendRefusal, sendSentence, sendServiceReply } from './send-reply.ts';
import type { SessionKey } from './session-key.ts';
import type { UploadedFiles } from './uploaded-files.ts';

export interface HttpHost {
  readonly dispatch: Dispatch;
  readonly page: PageFiles;
  readonly uploads: UploadedFiles;
  /** Where a backup lies. Raises `not_found`. */
  readonly backupFile: (id: string) => Promise<string>;
  readonly session: SessionKey;
  readonly port: number;
  readonly reportBug: ReportBug;
}

interface Exchange {
  readonly address: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers one request of the browser-hosted mode. Whatever goes wrong is answered too; the promise never rejects. */
export async function answerRequest(host: HttpHost, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const refusal = refusalOf(host, request);
    if (refusal !== null) {
      sendRefusal(response, 403, refusal);
      return;
    }
    await route(host, { address: addressOf(request, host.port), request, response });
  } catch (error) {
    sendFailure(response, error, host.reportBug);
  }
}

/** DNS rebinding brings a foreign Host, another site's page a foreign Origin; browsers send an Origin with every POST and PUT. */
function refusalOf(host: HttpHost, request: IncomingMessage): string | null {
  const own = `127.0.0.1:${host.port}`;
  if (request.headers.host !== own) return `This request was made to another name than ${own}.`;
  const origin = request.headers.origin;
  const isRead = request.method === 'GET' && origin === undefined;
  if (!isRead && origin !== `http://${own}`) return 'This request came from another page than the app.';
  return null;
}

function addressOf(request: IncomingMessage, port: number): URL {
  const path = request.url ?? '/';
  if (!path.startsWith('/')) throw new AppError('invalid_input', 'This request has no path.');
  return new URL(`http://127.0.0.1:${port}${path}`);
}

async function route(host: HttpHost, exchange: Exchange): Promise<void> {
  const { address, request } = exchange;
  const startKey = address.pathname === '/' ? address.searchParams.get('key') : null;
  if (request.method === 'GET' && startKey !== null) answerStart(host, startKey, exchange);
  else if (!host.session.isKnown(request)) refuseStranger(exchange);
  else await answerKnown(host, exchange);
}

async function answerKnown(host: HttpHost, exchange: Exchange): Promise<void> {
  const { method } = exchange.request;
  if (method === 'GET' && exchange.address.pathname.startsWith(backupPath)) await answerBackup(host, exchange);
  else if (method === 'GET') await answerPage(host, exchange);
  else if (method === 'POST') await answerCommand(host, exchange);
  else if (method === 'PUT') await answerUpload(host, exchange);
  else sendRefusal(exchange.response, 405, 'This kind of request is not known here.');
}

function refuseStranger({ request, response }: Exchange): void {
  if (request.method === 'GET') sendSentence(response, 403, noKey);
  else sendRefusal(response, 403, noKey);
}

const noKey =
  'This page needs the address with the one-time key that the app printed when it started. ' +
  'Each works once: press Enter in the window where the app runs for a new one.';

function answerStart(host: HttpHost, startKey: string, { request, response }: Exchange): void {
  const cookie = host.session.exchange(startKey);
  if (cookie === null && !host.session.isKnown(request)) {
    sendSentence(response, 403, noKey);
    return;
  }
  const headers = { ...ownHeaders(), location: '/' };
  response.writeHead(303, cookie === null ? headers : { ...headers, 'set-cookie': cookie }).end();
}

async function answerCommand(host: HttpHost, { address, request, response }: Exchange): Promise<void> {
  const name = /^\/command\/([A-Za-z.]{1,80})$/.exec(address.pathname)?.[1];
  if (name === undefined) {
    sendRefusal(response, 404, 'There is no such command.');
    return;
  }
  const input = await readJsonBody(request);
  sendServiceReply(response, await host.dispatch(name, input));
}

async function answerUpload(host: HttpHost, { address, request, response }: Exchange): Promise<void> {
  const token = fileToken.safeParse(address.pathname.replace(/^\/file\//, ''));
  if (!token.success) throw new AppError('invalid_input', 'This is not the token of a file.');
  const fileName = (address.searchParams.get('name') ?? 'file').slice(0, 255);
  const end = await host.uploads.receive(token.data, fileName, request);
  // A page that sends a file which no command asks for is told so in words only: browsers log every 4xx as an error.
  response.writeHead(204, { ...ownHeaders(), 'x-upload': end }).end();
}

const backupPath = '/backup/';

/** The page names the file; it is read as fast as the browser takes it. */
async function answerBackup(host: HttpHost, { address, response }: Exchange): Promise<void> {
  const file = await host.backupFile(decodeURIComponent(address.pathname.slice(backupPath.length)));
  await sendFile(response, file);
}

async function answerPage(host: HttpHost, { address, response }: Exchange): Promise<void> {
  const answer = await host.page(address.pathname);
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

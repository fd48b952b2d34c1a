import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AppError } from '../../shared/app-error.ts';
import { answerRequest, type HttpHost } from './answer-request.ts';
import { createSessionKey } from './session-key.ts';

export interface RunningServer {
  readonly port: number;
  /** An address with a new one-time key; each works once. */
  newStartAddress(): string;
  /** Ends open connections too, so that a browser tab cannot keep the process alive. */
  stop(): Promise<void>;
}

export interface Listening {
  /** 0 takes a free port. */
  readonly port: number;
}

/** Serves the app on 127.0.0.1 and nowhere else. Raises `conflict` when the port is in use or may not be used. */
export async function startHttpServer(
  parts: Omit<HttpHost, 'session' | 'port'>,
  listening: Listening,
): Promise<RunningServer> {
  const server = createServer();
  // A large file goes only as fast as the library takes it in.
  server.requestTimeout = 0;
  const port = await listen(server, listening.port);
  const session = createSessionKey(port);
  const host: HttpHost = { ...parts, session, port };
  server.on('request', (request, response) => void answerRequest(host, request, response));
  return {
    port,
    newStartAddress: () => `http://127.0.0.1:${port}/?key=${session.newStartKey()}`,
    stop: () => stop(server),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFailure(error, port)));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve((server.address() as AddressInfo).port));
  });
}

function portFailure(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new AppError('conflict', `Port ${port} is in use by another program.`, { cause: error });
  }
  if (error.code === 'EACCES') {
    return new AppError('conflict', `Port ${port} may not be used by this user.`, { cause: error });
  }
  return error;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';

const serveEntry = fileURLToPath(new URL('../electron/serve.ts', import.meta.url));

/** Runs the browser-hosted mode beside Vite's own server and passes commands and files on to it. */
export function serviceForDevelopment(): Plugin {
  return {
    name: 'service-for-development',
    apply: 'serve',
    async configureServer(server) {
      // Vitest reads this configuration too; it wants no service.
      if (process.env['VITEST'] !== undefined) return;
      const service = await startService(server);
      server.middlewares.use((request, response, next) => {
        const path = request.url ?? '';
        if (!path.startsWith('/command/') && !path.startsWith('/file/')) {
          next();
          return;
        }
        void passOn(service, request, response);
      });
    },
  };
}

interface DevelopmentService {
  readonly origin: string;
  readonly cookie: string;
}

async function startService(server: ViteDevServer): Promise<DevelopmentService> {
  const child = spawn(process.execPath, [serveEntry], { stdio: ['ignore', 'pipe', 'inherit'] });
  server.httpServer?.once('close', () => child.kill());
  process.once('exit', () => child.kill());
  const address = await new Promise<URL>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The service ended before it was ready.')));
    child.stdout.on('data', (data: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(data.toString());
      if (found !== null) resolve(new URL(found[0]));
    });
  });
  const exchange = await fetch(address, { redirect: 'manual' });
  return { origin: address.origin, cookie: exchange.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function passOn(
  service: DevelopmentService,
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
): Promise<void> {
  const answer = await fetch(`${service.origin}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers: { origin: service.origin, cookie: service.cookie },
    body: request as unknown as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(Buffer.from(await answer.arrayBuffer()));
}

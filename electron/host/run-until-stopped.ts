import type { HostOptions } from './host-options.ts';
import type { Installation } from './installation.ts';
import { type Say, type ServedLibrary, serveLibrary } from './serve-library.ts';

/** Serves until SIGINT or SIGTERM, then closes the library. On a terminal, Enter prints a new address. */
export async function runUntilStopped(installation: Installation, options: HostOptions, say: Say): Promise<void> {
  const served = await serveLibrary(installation, options, say);
  say('Press Ctrl+C to stop.');
  if (process.stdin.isTTY) process.stdin.on('data', () => say(served.server.newStartAddress()));
  await stopSignal();
  await stop(served, say);
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

async function stop(served: ServedLibrary, say: Say): Promise<void> {
  await served.stop();
  // A terminal that is listened to would keep the process alive.
  process.stdin.pause();
  say('Stopped. Everything is saved.');
}

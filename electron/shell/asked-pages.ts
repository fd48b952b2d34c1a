import { randomUUID } from 'node:crypto';
import { AppError } from '../../shared/app-error.ts';
import type { DrawPages } from '../service/ports.ts';
import type { Drawn, FromService, ToService } from './service-messages.ts';

/** The service process has no windows: it asks the shell for what has to be drawn. */
export interface AskedPages {
  /** Raises what the shell answers; a bug of the shell with its places in the code, so that it is logged with the command. */
  readonly draw: DrawPages;
  /** Told of each message of the shell; false for one that is about something else. */
  hear(message: ToService): boolean;
}

export function askForPages(send: (message: FromService) => void): AskedPages {
  const waiting = new Map<string, (drawn: Drawn) => void>();
  return {
    async draw(pages) {
      // Never a number: a service that was started again would take the answer to the one before it for its own.
      const id = randomUUID();
      const answer = new Promise<Drawn>((resolve) => waiting.set(id, resolve));
      send({ kind: 'draw', id, pages });
      const drawn = await answer;
      if (drawn.ok) return drawn.value;
      throw 'bug' in drawn
        ? Object.assign(new Error(drawn.bug.message), drawn.bug)
        : new AppError(drawn.error.code, drawn.error.message);
    },
    hear(message) {
      if (message.kind !== 'drawn') return false;
      waiting.get(message.id)?.(message.drawn);
      waiting.delete(message.id);
      return true;
    },
  };
}

/** The shell's answer to `draw`: a failure crosses the boundary as data. */
export async function answerDraw(
  { id, pages }: Extract<FromService, { kind: 'draw' }>,
  draw: DrawPages,
): Promise<ToService> {
  const drawn = await draw(pages).then(
    (value): Drawn => ({ ok: true, value }),
    (error: unknown): Drawn => ({ ok: false, ...failureOf(error) }),
  );
  return { kind: 'drawn', id, drawn };
}

function failureOf(error: unknown) {
  if (error instanceof AppError) return { error: { code: error.code, message: error.message } };
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { bug: { name, message, stack } };
}

import { AppError, type Reply } from '../../shared/app-error.ts';
import type { PageToDraw } from '../../shared/exports/export-input.ts';
import type { FromService, ToService } from './service-messages.ts';

/** The service process has no windows: it asks the shell for what has to be drawn. */
export interface AskedPages {
  /** Raises what the shell answers. */
  draw(pages: readonly PageToDraw[]): Promise<readonly Uint8Array[]>;
  /** Told of each message of the shell; false for one that is about something else. */
  hear(message: ToService): boolean;
}

type Answer = (reply: Reply<readonly Uint8Array[]>) => void;

export function askForPages(send: (message: FromService) => void): AskedPages {
  const waiting = new Map<number, Answer>();
  let lastId = 0;
  return {
    async draw(pages) {
      lastId += 1;
      const id = lastId;
      const answer = new Promise<Reply<readonly Uint8Array[]>>((resolve) => waiting.set(id, resolve));
      send({ kind: 'draw', id, pages });
      const reply = await answer;
      if (reply.ok) return reply.value;
      throw new AppError(reply.error.code, reply.error.message);
    },
    hear(message) {
      if (message.kind !== 'drawn') return false;
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
      return true;
    },
  };
}

/** The shell's answer to `draw`: a failure crosses the boundary as data. */
export async function answerDraw(
  { id, pages }: Extract<FromService, { kind: 'draw' }>,
  draw: (pages: readonly PageToDraw[]) => Promise<readonly Uint8Array[]>,
): Promise<ToService> {
  const reply = await draw(pages).then(
    (value): Reply<readonly Uint8Array[]> => ({ ok: true, value }),
    (error: unknown): Reply<never> => ({ ok: false, error: failureOf(error) }),
  );
  return { kind: 'drawn', id, reply };
}

function failureOf(error: unknown): { readonly code: AppError['code']; readonly message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  const message = 'The pages could not be drawn. Nothing was exported: try again, or choose another format.';
  return { code: 'unsupported', message };
}

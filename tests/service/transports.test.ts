import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../shared/app-error.ts';
import { commands } from '../../shared/contract.ts';
import { type Transport, transports } from './transports.ts';

const unknownId = '01900000-0000-7000-8000-000000000000';
const badInputs: readonly unknown[] = [{ notAField: true }, 'a text', [1, 2], 7];

describe.each(Object.entries(transports))('over %s', (_name, open) => {
  let transport: Transport;
  beforeAll(async () => {
    transport = await open();
  });
  afterAll(() => transport.close());

  it('every command of the contract refuses bad input with invalid_input', async () => {
    const replies: unknown[] = [];
    for (const name of Object.keys(commands)) {
      for (const input of badInputs) replies.push([name, input, codeOf(await transport.send(name, input))]);
    }
    const expected = Object.keys(commands).flatMap((name) => badInputs.map((input) => [name, input, 'invalid_input']));
    expect(replies).toEqual(expected);
  });

  it('an unknown command is refused with invalid_input', async () => {
    for (const name of ['claim.fly', 'toString', 'constructor']) {
      expect([name, codeOf(await transport.send(name, {}))]).toEqual([name, 'invalid_input']);
    }
  });

  it('what was logged is found again', async () => {
    const added = valueOf(await transport.send('claim.add', { wording: 'Vaccines magnetise the arm' }));
    const found = valueOf(await transport.send('library.search', { query: 'magnetise' }));
    expect(found).toMatchObject([{ kind: 'claim', id: (added as { id: string }).id }]);
  });

  it('an expected failure keeps its code and its sentence', async () => {
    const reply = await transport.send('claim.get', { id: unknownId });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('an export comes as bytes', async () => {
    const draft = valueOf(await transport.send('draft.create', { title: 'A first answer' })) as { id: string };
    const input = { draftId: draft.id, format: 'text', platforms: ['x'], isPreview: true };
    const file = valueOf(await transport.send('thread.export', input)) as { bytes: unknown; mediaType: string };
    expect(file.bytes).toBeInstanceOf(Uint8Array);
    expect(file.mediaType).toMatch(/^text\/plain/);
  });

  it('a file is read where it was named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plainspoken-file-'));
    const path = join(folder, 'claims.csv');
    writeFileSync(path, 'claim,channel\n"Garlic cures influenza",Facebook\n');
    const preview = valueOf(await transport.sendFile('claim.previewImport', path, {}));
    rmSync(folder, { recursive: true });
    expect(preview).toMatchObject({ columns: ['claim', 'channel'], rows: [['Garlic cures influenza', 'Facebook']] });
  });
});

function codeOf(reply: Reply<unknown>): string {
  return reply.ok ? 'accepted' : reply.error.code;
}

function valueOf(reply: Reply<unknown>): unknown {
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  return reply.value;
}

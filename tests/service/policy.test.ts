import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestService, type TestService } from './harness.ts';
import { addPerson, importPack, northfieldKey, otherKey, signed } from './policy-packs.ts';

let service: TestService;
beforeEach(() => {
  service = createTestService({ libraryFile: ':memory:' });
});
afterEach(() => {
  service.close();
  expect(service.bugs).toEqual([]);
});

const rules = [{ rule: 'ADV-03', severity: 'block' as const, isLocked: true }];

async function versionInForce(): Promise<number | null> {
  return (await service.call('policy.get', {})).inForce?.policy.version ?? null;
}

async function counts(): Promise<unknown> {
  const { keys, inForce, waiting } = await service.call('policy.get', {});
  return [keys.length, inForce?.policy.version ?? null, waiting?.policy.version ?? null];
}

async function undo(): Promise<void> {
  const { next } = await service.call('action.list', {});
  await service.call('action.undo', { number: next.undo?.number ?? 0 });
}

describe('a policy pack', () => {
  it('is refused when it was changed after it was signed, and nothing of it is kept', async () => {
    const text = signed({ rules }).replace('"block"', '"note"');
    const file = service.addFile('pack.json', text);
    await expect(service.call('policy.import', { file, acceptKeyAs: 'Northfield' })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(service.call('policy.preview', { file })).rejects.toThrow(/changed after it was signed/);
    expect(await counts()).toEqual([0, null, null]);
    expect((await service.call('action.list', {})).actions).toEqual([]);
  });

  it('is refused with an unknown key until somebody accepts the key, and taken with it from then on', async () => {
    const file = service.addFile('pack.json', signed());
    await expect(service.call('policy.import', { file })).rejects.toMatchObject({ code: 'conflict' });
    await expect(service.call('policy.import', { file })).rejects.toThrow(northfieldKey.fingerprint);
    expect(await counts()).toEqual([0, null, null]);
    await service.call('policy.import', { file, acceptKeyAs: 'Northfield, by telephone' });
    expect((await service.call('policy.get', {})).keys).toMatchObject([
      {
        name: 'Northfield, by telephone',
        fingerprint: northfieldKey.fingerprint,
        acceptedAt: service.now().toISOString(),
      },
    ]);
    const next = service.addFile('next.json', signed({ version: 2 }));
    expect(await service.call('policy.preview', { file: next })).toMatchObject({
      standing: 'newer',
      isOtherSigner: false,
      signer: { name: 'Northfield, by telephone' },
    });
    await service.call('policy.import', { file: next });
    expect(await counts()).toEqual([1, 2, null]);
  });

  it('of another key is refused although one key is accepted', async () => {
    await importPack(service);
    const file = service.addFile('pack.json', signed({ version: 2 }, otherKey));
    expect(await service.call('policy.preview', { file })).toMatchObject({
      isOtherSigner: true,
      signer: { name: null },
    });
    await expect(service.call('policy.import', { file })).rejects.toThrow(/nobody has accepted/);
    expect(await versionInForce()).toBe(1);
  });

  it('shows exactly what it adds, takes away and changes', async () => {
    const disclaimer = { id: 'general', kind: 'general_information' as const, texts: { en: 'Not advice.' } };
    await importPack(service, { rules: [{ rule: 'TON-01' }], disclaimers: [disclaimer], country: 'GB' });
    const after = { version: 2, rules, disclaimers: [{ ...disclaimer, texts: { en: 'No advice.' } }] };
    const { differences } = await service.call('policy.preview', { file: service.addFile('p.json', signed(after)) });
    expect(differences.map(({ part, name, kind, isLocked }) => [part, name, kind, isLocked])).toEqual([
      ['country', '', 'removed', false],
      ['disclaimers', 'general', 'changed', false],
      ['rules', 'ADV-03', 'added', true],
      ['rules', 'TON-01', 'removed', false],
    ]);
  });

  it('asks before it goes back to an older version, or to other words under the same number', async () => {
    await importPack(service, { version: 3 });
    for (const other of [{ version: 2 }, { version: 3, country: 'US' }]) {
      const file = service.addFile('p.json', signed(other));
      await expect(service.call('policy.import', { file })).rejects.toMatchObject({ code: 'conflict' });
      expect(await versionInForce()).toBe(3);
    }
    const file = service.addFile('p.json', signed({ version: 2 }));
    await service.call('policy.import', { file, mayBeOlder: true });
    expect(await versionInForce()).toBe(2);
  });

  it('is not imported twice, nor when it is another file than the one that was looked at', async () => {
    await importPack(service);
    await expect(importPack(service)).rejects.toThrow(/in force already/);
    const file = service.addFile('p.json', signed({ version: 2 }));
    const { fileHash } = await service.call('policy.preview', {
      file: service.addFile('q.json', signed({ version: 3 })),
    });
    await expect(service.call('policy.import', { file, fileHash })).rejects.toThrow(/not the one that you looked at/);
    expect(await versionInForce()).toBe(1);
  });

  it('waits for its day, and the one before holds until then', async () => {
    await importPack(service);
    const day = new Date(service.now().getTime() + 3 * 86_400_000).toISOString().slice(0, 10);
    await importPack(service, { version: 2, validFrom: day });
    expect(await counts()).toEqual([1, 1, 2]);
    await importPack(service, { version: 3, validFrom: day });
    expect(await counts()).toEqual([1, 1, 3]);
    service.advance(3 * 86_400_000);
    expect(await counts()).toEqual([1, 3, null]);
  });

  it('goes with its key when that is taken back, and has to be accepted anew', async () => {
    await importPack(service);
    const [key] = (await service.call('policy.get', {})).keys;
    await service.call('policy.takeBackKey', { id: key?.id ?? '' });
    expect(await counts()).toEqual([0, null, null]);
    await expect(service.call('policy.import', { file: service.addFile('p.json', signed()) })).rejects.toThrow(
      /nobody has accepted/,
    );
    await undo();
    expect(await counts()).toEqual([1, 1, null]);
    await service.call('policy.takeBackKey', { id: key?.id ?? '' });
    await importPack(service);
    expect(await counts()).toEqual([1, 1, null]);
  });

  it('can be removed, and every step can be undone and done again', async () => {
    await importPack(service);
    await importPack(service, { version: 2 });
    const { inForce } = await service.call('policy.get', {});
    await service.call('policy.remove', { id: inForce?.id ?? '' });
    expect(await counts()).toEqual([1, null, null]);
    await undo();
    expect(await counts()).toEqual([1, 2, null]);
    await undo();
    expect(await counts()).toEqual([1, 1, null]);
    await undo();
    expect(await counts()).toEqual([0, null, null]);
    for (const after of [1, 2, null]) {
      const { next } = await service.call('action.list', {});
      await service.call('action.redo', { number: next.redo?.number ?? 0 });
      expect(await versionInForce()).toBe(after);
    }
    await expect(service.call('policy.remove', { id: inForce?.id ?? '' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('that was changed in the library file itself does not count, and is told', async () => {
    await importPack(service, { rules });
    service.library.exec(`UPDATE policy_pack SET text = replace(text, '"block"', '"note"')`);
    expect(await service.call('policy.get', {})).toMatchObject({ inForce: null, broken: [expect.any(String)] });
  });

  it('keeps for each person the day on which it was read, for each version', async () => {
    const person = await addPerson(service);
    await importPack(service);
    const { inForce } = await service.call('policy.get', {});
    await service.call('policy.markRead', { id: inForce?.id ?? '', personId: person.id });
    expect((await service.call('policy.get', {})).inForce?.readings).toEqual([
      { personId: person.id, readAt: service.now().toISOString() },
    ]);
    await importPack(service, { version: 2 });
    expect((await service.call('policy.get', {})).inForce?.readings).toEqual([]);
    await expect(service.call('policy.markRead', { id: inForce?.id ?? '', personId: person.id })).rejects.toMatchObject(
      { code: 'not_found' },
    );
  });

  it('tells what it asks of rules and what of that is not done', async () => {
    const asked = [
      ...[
        { rule: 'ADV-01', severity: 'note' as const, isLocked: true },
        { rule: 'ADV-03', severity: 'block' as const },
      ],
      ...[
        { rule: 'ADV-05', severity: 'note' as const },
        { rule: 'ADV-07', severity: 'note' as const, isLocked: true },
      ],
      ...[{ rule: 'READ-ADV', severity: 'block' as const }, { rule: 'XYZ-99' }],
    ];
    const { effects } = await importPack(service, { rules: asked });
    expect(effects.map(({ rule, was, refusal }) => [rule, was, refusal])).toEqual([
      ['ADV-01', 'block', 'lowers_block'],
      ['ADV-03', 'warn', null],
      ['ADV-05', 'warn', 'lowers_unlocked'],
      ['ADV-07', 'warn', null],
      ['READ-ADV', 'warn', 'reader_never_blocks'],
      ['XYZ-99', null, 'unknown_rule'],
    ]);
  });

  it('is refused in sentences when it is no pack at all', async () => {
    const faults: readonly (readonly [string, RegExp])[] = [
      ['{', /It is not JSON/],
      ['[1]', /no policy pack/],
      ['{"format":"plainspoken-policy/2"}', /newer version of the app/],
      [signed().replace('"validFrom": "2026-01-01"', '"validFrom": "soon"'), /policy\.validFrom: Write a day/],
      ['['.repeat(100_000), /no policy pack/],
    ];
    for (const [text, sentence] of faults) {
      const file = service.addFile('pack.json', text);
      await expect(service.call('policy.preview', { file })).rejects.toThrow(sentence);
    }
    const bytes = service.addFile('pack.json', new Uint8Array([0xff, 0xfe, 0x00]));
    await expect(service.call('policy.preview', { file: bytes })).rejects.toThrow(/not UTF-8/);
  });
});

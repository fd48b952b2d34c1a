import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newKeyPair, provePack, signPack } from '../../../electron/service/policy/pack-signature.ts';
import { canonicalJson } from '../../../shared/policy/canonical.ts';
import { anyPolicy, packText } from './any-policy.ts';

const { privateKey } = newKeyPair();

/** The same value with the names of all its objects in another order. */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => shuffled(part, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries: [string, unknown][] = Object.entries(value);
  const fields = entries.map(([name, part]) => ({ name, part, place: random() }));
  fields.sort((one, other) => one.place - other.place);
  return Object.fromEntries(fields.map(({ name, part }) => [name, shuffled(part, random)]));
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value).flatMap(([name, part]) => pathsOf(part, [...path, name]));
  return parts.length === 0 ? [path] : parts;
}

function withOther(value: unknown, [name, ...rest]: Path, change: (leaf: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (String(index) === String(name) ? withOther(part, rest, change) : part));
  const fields: [string, unknown][] = Object.entries(value as object);
  return Object.fromEntries(fields.map(([key, part]) => [key, key === name ? withOther(part, rest, change) : part]));
}

function otherLeaf(leaf: unknown): unknown {
  if (typeof leaf === 'string') return `${leaf}x`;
  if (typeof leaf === 'number') return leaf + 1;
  if (typeof leaf === 'boolean') return !leaf;
  return leaf === null ? 'x' : null;
}

describe('the canonical form', () => {
  it('is that of RFC 8785 for its own example', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    ) as unknown;
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders names by their UTF-16 units, also names that are numbers', () => {
    expect(canonicalJson({ 10: 1, 9: 2, '\u{1f600}': 3, '\ufb33': 4, a: 5 })).toBe(
      '{"10":1,"9":2,"a":5,"\u{1f600}":3,"\ufb33":4}',
    );
  });

  it('refuses what JSON cannot hold', () => {
    for (const value of [undefined, Number.NaN, 1n, '\ud800', { a: [() => 1] }]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });

  it('is the same for every order of the names, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (value, stream) => {
        const random = () => stream.next().value as number;
        expect(canonicalJson(shuffled(value, random))).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
  });
});

describe('a signed pack', () => {
  it('is proven in every order of its names and with every white space', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.nat({ max: 8 }),
        (policy, stream, indent) => {
          const signed = JSON.parse(signPack(packText(policy), privateKey)) as unknown;
          const other = JSON.stringify(
            shuffled(signed, () => stream.next().value as number),
            null,
            indent,
          );
          expect(provePack(other).policy.id).toBe(policy.id);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is refused after a change of any value', () => {
    fc.assert(
      fc.property(anyPolicy, fc.nat(), (policy, at) => {
        const signed = JSON.parse(signPack(packText(policy), privateKey)) as unknown;
        const paths = pathsOf(signed);
        const changed = withOther(signed, paths[at % paths.length] ?? [], otherLeaf);
        expect(() => provePack(JSON.stringify(changed))).toThrow(/refused|no policy pack|key/);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused when something is added, taken away, or moved', () => {
    const signed = JSON.parse(
      signPack(packText({ ...policyOf('a'), languages: ['en', 'es'], link: 'https://example.org/' }), privateKey),
    ) as { policy: Record<string, unknown>; signature: Record<string, unknown> };
    const refused = (policy: object) => () => provePack(JSON.stringify({ ...signed, policy }));
    const without = Object.fromEntries(Object.entries(signed.policy).filter(([name]) => name !== 'link'));
    expect(refused(without)).toThrow(/changed after it was signed/);
    expect(refused({ ...signed.policy, country: 'GB' })).toThrow(/changed after it was signed/);
    expect(refused({ ...signed.policy, languages: ['es', 'en'] })).toThrow(/changed after it was signed/);
    expect(refused({ ...signed.policy, other: 1 })).toThrow(/no policy pack/);
  });

  it('is refused with a name that is there twice, which two readers would read differently', () => {
    const signed = signPack(packText(policyOf('a')), privateKey);
    const twice = signed.replace('"organisation"', '"organisation": "Somebody else", "organisation"');
    expect(() => provePack(twice)).toThrow(/a name twice/);
  });

  it('is refused with its signature in another spelling, of another key, or of nothing', () => {
    const signed = JSON.parse(signPack(packText(policyOf('a')), privateKey)) as { signature: Record<string, string> };
    const other = JSON.parse(signPack(packText(policyOf('a')), newKeyPair().privateKey)) as typeof signed;
    const value = signed.signature['value'] ?? '';
    const last = value.slice(-3, -2);
    const respelt = `${value.slice(0, -3)}${String.fromCharCode(last.charCodeAt(0) + 1)}==`;
    const publicKey = other.signature['publicKey'];
    for (const signature of [
      { ...signed.signature, value: respelt },
      { ...signed.signature, value: other.signature['value'] },
      { ...signed.signature, publicKey },
      { ...signed.signature, value: '' },
      { ...signed.signature, algorithm: 'none' },
    ]) {
      expect(() => provePack(JSON.stringify({ ...signed, signature }))).toThrow(/refused|no policy pack/);
    }
    expect(() => provePack(packText(policyOf('a')))).toThrow(/no policy pack/);
  });
});

function policyOf(id: string) {
  return { id, organisation: 'Northfield Health', version: 1, validFrom: '2026-11-01', languages: ['en'] };
}

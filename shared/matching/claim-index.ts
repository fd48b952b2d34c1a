import type { Grouping } from '../model/claim.ts';
import type { FoldedWording } from './fold.ts';
import { hashOf } from './hash.ts';
import { leastNearness, mayBeNear, type NearForm, nearForm, nearness, surelyFar } from './near-words.ts';

export interface GroupedUnder {
  readonly claimId: string;
  readonly grouping: Extract<Grouping, 'same_words' | 'near_words'>;
}

/** The wordings of a library in memory, for an import that asks for each of its rows whether it is there already. */
export interface ClaimIndex {
  /** The claim that says the same, the nearest one first; null when the wording is new. */
  find(folded: FoldedWording): GroupedUnder | null;
  add(claimId: string, folded: FoldedWording): void;
}

const bands = 16;
const rowsPerBand = 3;
/** A crowd of wordings that all look alike is searched only so far, newest first, so that no file can make an import crawl. */
const limitCompared = 200;

interface Prepared {
  readonly folded: FoldedWording;
  readonly form: NearForm;
  readonly keys: readonly number[];
}

/**
 * Near wordings are found by MinHash: 16 bands of 3 hashes over the content words meet 99.7 % of the pairs that share two
 * thirds of them; `nearness` then decides. Numbers, negations and opposites are part of each band, so what can never be near never meets.
 */
export function createClaimIndex(): ClaimIndex {
  const byFingerprint = new Map<string, string>();
  const claimIds: string[] = [];
  const forms: NearForm[] = [];
  const traits = createTraits();
  const buckets = createBuckets();
  const prepare = createPreparation();

  function nearest({ form, keys }: Prepared): string | null {
    let best: { readonly claimId: string | null; readonly near: number } = { claimId: null, near: 0 };
    for (const number of buckets.candidatesFor(keys)) {
      if (traits.areFar(form, number)) continue;
      const other = forms[number];
      if (other === undefined || !mayBeNear(form, other)) continue;
      const near = nearness(form, other);
      if (near >= leastNearness && near > best.near) best = { claimId: claimIds[number] ?? null, near };
    }
    return best.claimId;
  }

  return {
    find(folded) {
      const same = byFingerprint.get(folded.fingerprint);
      if (same !== undefined) return { claimId: same, grouping: 'same_words' };
      const near = nearest(prepare(folded));
      return near === null ? null : { claimId: near, grouping: 'near_words' };
    },
    add(claimId, folded) {
      const { form, keys } = prepare(folded);
      buckets.add(claimIds.push(claimId) - 1, keys);
      forms.push(form);
      traits.add(form);
      if (!byFingerprint.has(folded.fingerprint)) byFingerprint.set(folded.fingerprint, claimId);
    },
  };
}

/** A row that is not found is added next: its hashes are not worked out twice. */
function createPreparation(): (folded: FoldedWording) => Prepared {
  let last: Prepared | null = null;
  return (folded) => {
    if (last?.folded === folded) return last;
    const form = nearForm(folded);
    last = { folded, form, keys: bandKeys(form) };
    return last;
  };
}

interface Traits {
  add(form: NearForm): void;
  /** Whether the entry of this number is surely not near. */
  areFar(form: NearForm, number: number): boolean;
}

/** What rules most candidates out, side by side: looking into the forms of all of them would wait for memory each time. */
function createTraits(): Traits {
  const marks: number[] = [];
  const weights: number[] = [];
  return {
    add({ firstMarks, secondMarks, weight }) {
      marks.push(firstMarks, secondMarks);
      weights.push(weight);
    },
    areFar: (form, number) =>
      surelyFar(form, {
        firstMarks: marks[number * 2] ?? 0,
        secondMarks: marks[number * 2 + 1] ?? 0,
        weight: weights[number] ?? 0,
      }),
  };
}

interface Buckets {
  /** Good until the next question. */
  candidatesFor(keys: readonly number[]): readonly number[];
  /** Numbers must rise by one from 0. */
  add(number: number, keys: readonly number[]): void;
}

function createBuckets(): Buckets {
  const newestIn = new Map<number, number>();
  /** For entry n and band b: the entry before it in the same bucket, at `n * bands + b`. */
  const before: number[] = [];
  /** The last question for which an entry was found. */
  const foundFor: number[] = [];
  const found: number[] = [];
  let question = 0;

  function follow(band: number, newest: number): void {
    let at = newest;
    for (let steps = 0; at >= 0 && steps < limitCompared && found.length < limitCompared; steps += 1) {
      if (foundFor[at] !== question) found.push(at);
      foundFor[at] = question;
      at = before[at * bands + band] ?? -1;
    }
  }

  return {
    candidatesFor(keys) {
      question += 1;
      found.length = 0;
      for (let band = 0; band < bands; band += 1) follow(band, newestIn.get(keys[band] ?? 0) ?? -1);
      return found;
    },
    add(number, keys) {
      foundFor.push(0);
      for (const key of keys) {
        before.push(newestIn.get(key) ?? -1);
        newestIn.set(key, number);
      }
    },
  };
}

function bandKeys(form: NearForm): number[] {
  const least = leastHashes(form.content.length > 0 ? form.content : Uint32Array.from(form.stems, hashOf));
  const guard = hashOf(form.guard);
  const keys: number[] = [];
  for (let band = 0; band < bands; band += 1) {
    let key = mixed(guard, band + 1);
    for (let row = 0; row < rowsPerBand; row += 1) key = mixed(key, least[band * rowsPerBand + row] ?? 0);
    // Numbers of at most 30 bits are kept in place by every V8, and found much quicker.
    keys.push(key >>> 2);
  }
  return keys;
}

/** MinHash: for each of the hash functions the least value that any of the words takes. */
function leastHashes(hashes: Uint32Array): Uint32Array {
  const least = new Uint32Array(bands * rowsPerBand).fill(0xffffffff);
  for (const hash of hashes) {
    for (let each = 0; each < least.length; each += 1) {
      const value = mixed(hash, each);
      if (value < (least[each] ?? 0)) least[each] = value;
    }
  }
  return least;
}

/** The finaliser of MurmurHash3 over two numbers. */
function mixed(left: number, right: number): number {
  let hash = left ^ Math.imul(right + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

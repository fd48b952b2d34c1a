import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const subjects =
  'Garlic|Ivermectin|The MMR jab|Raw milk|Bleach|A ketogenic diet|Fluoride in tap water|5G masts|Sunscreen|Vitamin D|The HPV vaccine|Turmeric|Cannabis oil|Chemotherapy|Statins|Insulin|Aspirin|Colloidal silver|Hot lemon water|Zinc|The flu shot|Face masks|Antibiotics|Breast milk|Coffee|Red wine|Apple vinegar|Essential oils|Magnets|Fasting'.split(
    '|',
  );
const verbs =
  'cures|causes|prevents|doubles the risk of|was shown to stop|hides the signs of|makes worse|wipes out|can reverse|is the real reason for|slows|speeds up|masks|protects children from|brings back'.split(
    '|',
  );
const objects =
  'autism|breast cancer|measles|infertility|heart attacks|long covid|dementia|type 2 diabetes|asthma|strokes|depression|kidney failure|the flu|migraine|arthritis|high blood pressure|shingles|eczema|miscarriage|hair loss|gout|psoriasis|sepsis|whooping cough|epilepsy'.split(
    '|',
  );
const places =
  'Leeds|Lagos|Ohio|Kerala|Bavaria|Lima|Manila|Quebec|Nairobi|Texas|Osaka|Naples|Porto|Dublin|Tampa|Utrecht|Cairo|Perth|Malmo|Cusco'.split(
    '|',
  );
const people =
  'a nurse|my neighbour|a retired surgeon|two teachers|a farmer|the school board|a radio host|a midwife|a pharmacist|an uncle|a bus driver|a coach|a pastor|someone online|a cousin'.split(
    '|',
  );
const shapes: readonly ((words: Words) => string)[] = [
  (of) => `${of.subject} ${of.verb} ${of.object}, says ${of.person} in ${of.place}.`,
  (of) => `In ${of.place} ${of.person} found that ${of.subject.toLowerCase()} ${of.verb} ${of.object}.`,
  (of) =>
    `They will not tell you this: ${of.subject.toLowerCase()} ${of.verb} ${of.object}. Ask ${of.person} from ${of.place}!`,
  (of) => `Doctors in ${of.place} hid ${of.number} cases where ${of.subject.toLowerCase()} ${of.verb} ${of.object}`,
  (of) =>
    `Why is nobody talking about how ${of.subject.toLowerCase()} ${of.verb} ${of.object}? ${of.number} families in ${of.place} know.`,
  (of) =>
    `BREAKING: ${of.place} study of ${of.number} patients proves ${of.subject.toLowerCase()} ${of.verb} ${of.object} https://example.org/${of.number}`,
  (of) =>
    `${of.person} in ${of.place} took it for ${of.number} days and swears ${of.subject.toLowerCase()} ${of.verb} ${of.object}`,
];

interface Words {
  readonly subject: string;
  readonly verb: string;
  readonly object: string;
  readonly place: string;
  readonly person: string;
  readonly number: number;
}

/** `count` varied claims, always the same ones: real wordings first where the data is there, then made ones with an odd number in most. */
export function variedClaims(count: number): string[] {
  const random = seededRandom(20_261_121);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const claims = realWordings().slice(0, Math.floor(count / 3));
  while (claims.length < count) {
    const shape = shapes[Math.floor(random() * shapes.length)] ?? shapes[0];
    const words = {
      subject: pick(subjects),
      verb: pick(verbs),
      object: pick(objects),
      place: pick(places),
      person: pick(people),
    };
    if (shape !== undefined) claims.push(shape({ ...words, number: 2 + Math.floor(random() * 90_000) }));
  }
  return claims;
}

function realWordings(): string[] {
  return ['claims/Constraint_Train.csv', 'claims/Constraint_Val.csv'].flatMap((file) => {
    const text = readShared(file);
    if (text === null) return [];
    return Papa.parse<{ tweet: string }>(text, { header: true, skipEmptyLines: true }).data.map((row) => row.tweet);
  });
}

/** A file of the shared data as text; null where this machine has none. */
export function readShared(file: string): string | null {
  const folder = process.env.PLAINSPOKEN_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  try {
    return readFileSync(`${folder}/data/${file}`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Mulberry32: the same numbers in each run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

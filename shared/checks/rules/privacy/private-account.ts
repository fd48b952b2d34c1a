import type { AnnotatedBlock } from '../../annotate.ts';
import { spanish, texts } from '../../example-input.ts';
import { wma } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { givenNames } from '../../words/given-names.ts';
import { textHits } from './text-hits.ts';

const handle = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_]{3,30}(?:\.[\p{L}\p{N}_]{2,30}){0,3}/gu;
const office =
  /health|salud|nhs|who|cdc|fda|ema|gov|gob|dept|dep|minist|minsa|news|press|hosp|clinic|clinica|official|oficial|journal|lancet|bmj|nejm|jama|cochrane|unicef|society|assoc|college|univ|school|foundation|institute|cancer|heart|police|council|city|county|state|team|org$|desk|radio|tv$|times|post|bbc|cnn|reuters|pharma|inc$|pfizer|moderna|factcheck|fullfact|snopes|dr$|^@dr|md$|phd|prof/i;
const kin = /mom|mum|mama|dad|papa|girl|boy|wife|lady|truth|patriot|warrior|freedom|blessed/i;
const accused =
  /(?<!\p{L})(?:lying|liar|lies|claims?|claimed|says|said|posted|posts|shared|shares|wrote|writes|tweeted|spreads?|spreading|believes?|thinks|wrong|misinformation|told|miente|mentiros[oa]|dice|dijo|afirma|public[oó]|comparti[oó]|difunde|cree)(?!\p{L})/iu;
const names = new Set(givenNames);

/**
 * PRV-17 (R). Answer the claim, not the person who repeated it. A private account is told by a number, a given name or a word of family in it; which accounts are public
 * the app has no register of, so it warns.
 */
export const privateAccount: DraftRule = {
  id: 'PRV-17',
  category: 'privacy',
  severity: 'warn',
  scope: 'block',
  needsLanguage: false,
  confidence: 'scored',
  guideline: wma('Recommendation 15: how colleagues and others who spread misinformation are spoken to'),
  find: (draft) => textHits(draft, handle, (match, block) => isPrivate(match[0]) && isAccused(match, block)),
  examples: {
    flag: [
      ...texts(
        '@jane_mom77 is lying about the vaccine.',
        'Look what @karen.smith82 posted about bleach.',
        'As @truthmama_ohio claims, the flu is gone. It is not.',
      ),
      ...spanish(
        '@maria_mama77 miente sobre la vacuna.',
        'Miren lo que publicó @jorge.perez82 sobre la lejía.',
        'Lo que afirma @mama_libre no es cierto.',
      ),
    ],
    pass: [
      ...texts(
        '@cityhealthdept posted the new schedule.',
        'As @WHO says, wash your hands.',
        'Follow @nhsuk for news.',
        'Vaccines work [@smith2020].',
      ),
      ...spanish('@sanidadgob publicó el calendario.', 'Como dice @opsoms, lávese las manos.', 'Siga a @minsalud.'),
    ],
  },
};

function isPrivate(account: string): boolean {
  if (office.test(account) || /^@\p{L}+(?:19|20)\d\d[a-z]?$/u.test(account)) return false;
  const parts = account
    .slice(1)
    .toLowerCase()
    .split(/[_.\d]+/);
  return /\d/.test(account) || kin.test(account) || parts.some((part) => names.has(part));
}

function isAccused({ index, 0: account }: RegExpExecArray, { block }: AnnotatedBlock): boolean {
  const near = block.text.slice(Math.max(0, index - 60), index + account.length + 60);
  return accused.test(near);
}

import { spanish, texts } from '../../example-input.ts';
import { hipaa } from '../../guidelines.ts';
import type { DraftRule } from '../../rule.ts';
import { textHits } from './text-hits.ts';

const page =
  /(?:https?:\/\/)?(?:www\.)?(?:(?:gofundme|caringbridge|justgiving|giveforward|milaap|ketto|impactguru|fundly|youcaring|mealtrain|everloved|teamtrees|gogetfunding|donatekart|leetchi|teaming|plumfund|givesendgo|spotfund)\.(?:com|org|net|info|in|me)\/[\w%./?=&-]{2,120}|(?:facebook|instagram|linkedin|tiktok)\.com\/(?:in\/|profile\.php\?id=|@)?[\w.%-]{3,60}\/?)/gi;
const fundraiser =
  /gofundme|caringbridge|justgiving|giveforward|milaap|ketto|impactguru|fundly|youcaring|mealtrain|everloved|gogetfunding|donatekart|leetchi|teaming|plumfund|givesendgo|spotfund/i;
const organisation =
  /linkedin\.com\/(?:company|school|posts|pulse|groups)|facebook\.com\/(?:groups|events|watch|who|cdc|nhs|unicef|help|legal|policies)|\/(?:p|reel|reels|video|explore|legal|about|help|policies|tag|watch|hashtag)\b|health|nhs|cdc|hospital|clinic|gov|dept|department|ministry|minsa|salud|official|news|foundation|society|association/i;
const person =
  /\b(?:he|she|his|her|him|their|patient|family|mother|mum|mom|dad|father|son|daughter|child|kid|baby|boy|girl|man|woman|wife|husband|brother|sister|widow|él|ella|su|sus|paciente|familia|madre|padre|hij[oa]|niñ[oa]|bebé|chic[oa]|hombre|mujer|marido|espos[oa])\b/i;

/** PRV-14 (N). A fundraiser is always somebody's; a profile is asked about where the text speaks of a person. */
export const personalPage: DraftRule = {
  id: 'PRV-14',
  category: 'privacy',
  severity: 'block',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: hipaa('(N): web addresses of a person'),
  find: (draft) =>
    textHits(draft, page, (match, { block }) => {
      if (!person.test(block.text)) return false;
      return fundraiser.test(match[0]) || !organisation.test(match[0]);
    }),
  examples: {
    flag: [
      ...texts(
        'Her family needs help: https://www.gofundme.com/f/help-rosa-walk-again',
        'The boy has a page, caringbridge.org/visit/tyler-m, with all his scans.',
        'This is her profile: https://www.facebook.com/jane.miller.7712',
      ),
      ...spanish(
        'Su familia pide ayuda: https://www.gofundme.com/f/ayuda-rosa',
        'La niña tiene página: gofundme.com/f/lucia-camina',
        'Este es su perfil: https://www.facebook.com/ana.perez.771',
      ),
    ],
    pass: [
      ...texts(
        'The paper is at https://doi.org/10.1056/nejmoa2034577.',
        'Ask her doctor or see https://www.nhs.uk/vaccinations.',
        'Follow us: https://www.facebook.com/cityhealthdept',
      ),
      ...spanish(
        'El estudio: https://doi.org/10.1056/nejmoa2034577.',
        'Consulte https://www.sanidad.gob.es con su médico.',
        'Síganos: https://www.facebook.com/minsalud',
      ),
    ],
  },
};

import { posts, texts } from '../../example-input.ts';
import { ownAdvice } from '../../guidelines.ts';
import { perText } from '../../memory.ts';
import type { DraftRule } from '../../rule.ts';
import { placesInText, placesOf, type TextPlace } from '../../text-places.ts';

/** PUB-11. Signs that look like letters and are none: a screen reader spells them out or is silent, and search finds nothing. */
export const unreadableLetters: DraftRule = {
  id: 'PUB-11',
  category: 'publishing',
  severity: 'warn',
  scope: 'block',
  needsLanguage: false,
  confidence: 'pattern',
  guideline: ownAdvice('Plain letters that every reader and screen reader can read'),
  find: (draft) => placesInText(draft, unreadable),
  examples: {
    flag: [
      ...texts('The vaccine is 𝗻𝗼𝘁 new.', 'Ask your n\u0443rse about it.', 'The vac\u200bcine is safe.'),
      posts('Two doses \u202eprotect you\u202c well.'),
    ],
    pass: texts(
      'The vaccine is **not** new.',
      'Ask your nurse 👩‍⚕️ about it.',
      'Прививка безопасна, спросите врача.',
      'می‌خواهم واکسن بزنم.',
      'The dose was 5 µg, and 10⁻³ of it.',
    ),
  },
};

const styled =
  /[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{24b6}-\u{24e9}\u{ff21}-\u{ff3a}\u{ff41}-\u{ff5a}]{1,200}/gu;
const hidden = /[\u202a-\u202e\u2066-\u2069\u2060\u180e\ufeff]|\u200b|(?<=[A-Za-z])[\u200c\u200d](?=[A-Za-z])/g;
const mixed =
  /[A-Za-z]{0,40}[\u0370-\u03ff\u0400-\u04ff]{1,3}[A-Za-z]{1,40}|[A-Za-z]{2,40}[\u0370-\u03ff\u0400-\u04ff]/g;
const plain = /^[\t\n\r -~\u00a0-\u024f\u2010-\u2027\u20ac]*$/;

const unreadable = perText((text): readonly TextPlace[] =>
  plain.test(text)
    ? []
    : [
        ...placesOf(text, styled),
        ...placesOf(text, hidden).map((place) => ({ ...place, text: codeOf(place.text), message: 'hidden' })),
        ...placesOf(text, mixed)
          .filter(isLookalike)
          .map((place) => ({ ...place, message: 'mixed' })),
      ],
);

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `β-blocker`, `IFNγ` and `μg` are what they are: only letters that pass for Latin ones deceive. */
function isLookalike({ text }: TextPlace): boolean {
  return /[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u03bf\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7]/.test(
    text,
  );
}

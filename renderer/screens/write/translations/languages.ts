import { isSameLanguage } from '../../../../shared/text/same-language.ts';

/** The languages of ISO 639-1, and what is told apart or widely read beside them. Those that the browser has no name for are not offered. */
const tags =
  `aa ab af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da de dv dz ee el en eo es et
  eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik is it iu ja jv ka kg ki kj kk kl
  km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn nr nv ny oc oj om
  or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
  ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu fil hmn haw yue kmr ckb prs pt-BR zh-Hans zh-Hant es-419`.split(
    /\s+/u,
  );

export interface LanguageChoice {
  readonly tag: string;
  readonly name: string;
  /** What those who read it call it. */
  readonly own: string;
}

/**
 * Every language that has a name in the language of the app, by that name; without those that are taken. `spoken` is one that is
 * in use already, which may be of a country (de-CH).
 */
export function languageChoices(
  nameOf: (tag: string) => string,
  taken: readonly string[],
  spoken: string | null = null,
): readonly LanguageChoice[] {
  const isListed = spoken === null || tags.includes(listedTag(spoken));
  return [...tags, ...(isListed ? [] : [spoken])]
    .filter((tag) => !taken.some((other) => isSameLanguage(tag, other)))
    .map((tag) => ({ tag, name: nameOf(tag), own: ownName(tag) }))
    .filter(({ tag, name }) => name !== tag)
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The tag as the list has it, whatever its case: a draft may be in `pt-br`. One that is not listed stays as it is. */
export function listedTag(spoken: string): string {
  return tags.find((tag) => isSameLanguage(tag, spoken)) ?? spoken;
}

/** The name of a language in itself, which those who read it know it by. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

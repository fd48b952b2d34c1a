/** One of the forms that a typed word may have in a text; a beginning stands for every word that starts with it. */
export interface AskedForm {
  readonly written: string;
  readonly isBeginning: boolean;
}

/** What a text must hold: of each word that was typed at least one form. */
export type AskedWords = readonly (readonly AskedForm[])[];

const limitWords = 16;

/** The words that were typed, the last one also as the beginning of a word while no space follows. Null when there is none. */
export function readTyped(typed: string): AskedWords | null {
  const words = (typed.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, limitWords);
  const last = words.pop();
  if (last === undefined) return null;
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(typed);
  return [...words.map((word) => [whole(word)]), isOpen ? openForms(last) : [whole(last)]];
}

function openForms(word: string): AskedForm[] {
  const stems = new Set<string>();
  for (let cut = 1; cut <= word.length - 3; cut += 1) {
    const ending = word.slice(-cut).toLowerCase();
    if (endings.some((each) => each.startsWith(ending))) stems.add(word.slice(0, -cut));
  }
  return [{ written: word, isBeginning: true }, whole(word), ...[...stems].map(whole)];
}

function whole(written: string): AskedForm {
  return { written, isBeginning: false };
}

/** Endings that the index strips (Porter): while one is being typed, "vaccinatio" is no beginning of the "vaccin" that was stored. */
const endings =
  'ations ational ating ated ively ingly edly ements nesses fully ously ities ization izing ized ances ences able ible ers ies es ism ions'.split(
    ' ',
  );

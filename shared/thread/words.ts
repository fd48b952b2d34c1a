/** Abbreviations whose full stop never ends a sentence: what follows belongs to them. */
export const bindingAbbreviations = wordSet(
  'dr. mr. mrs. ms. prof. st. mt. sr. jr. approx. ca. cca. incl. excl. max. min. vs. v. e.g. i.e. cf. viz. fig. figs. ' +
    'ref. refs. eq. vol. nr. p. pp. ch. sec. tab. al. dept. gen. gov. rev. sgt. capt. hon. est. resp. subsp. spp. sp. ' +
    'i.v. i.m. s.c. p.o. b.i.d. t.i.d. q.d. a.k.a. wt. temp.',
);

/** Abbreviations that may stand at the end of a sentence: the next word's capital letter decides. */
export const closingAbbreviations = wordSet(
  'etc. inc. ltd. co. corp. yr. yrs. mo. hr. hrs. wk. sec. a.m. p.m. u.s. u.k. u.n. e.u. d.c. ph.d. m.d.',
);

/** Bind only to a number that follows: "No. 12", but "No. It does not." */
export const abbreviationsBeforeNumber = wordSet(
  'no. nos. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. art.',
);

/** Words that stand before a figure or a letter and name what it is. */
export const labels = wordSet(
  'p n ci hr or rr arr nnt nnh irr smd md i² no nos fig table figure phase grade stage type group class vitamin hepatitis ' +
    'factor omega covid day week month year dose part chapter section step level age aged pmid pmid: pmcid: doi doi: isbn ' +
    'about approximately nearly almost over under around roughly only some least most than every up',
);

/** Labels of statistics: the figures after them are one group with the interval and the p-value. */
export const statisticLabels = wordSet('ci hr or rr arr irr nnt nnh smd md p n r r² i²');

/** After these a capital letter with a full stop ends the sentence: "vitamin D. Children". */
export const letterLabels = wordSet('vitamin hepatitis type group class grade factor plan influenza protein');

/** A break after one of these leaves a stump. */
export const functionWords = wordSet(
  'a an the of in on at to for with by from and or but that which who whose if when as than is are was were be been has ' +
    'have had do does did can could will would should may might must into about between through over under per its their ' +
    'his her our your my this these those it they we you i he she',
);

export const rangeWords = wordSet('to in of and or per vs vs. by than from – - out');

/** A sentence that starts with one of these speaks of what the one before it named. */
export const pointsBack = wordSet('it its they their this that these those he she his her both neither');

export const auxiliaries = wordSet(
  'is are was were do does did has have had can could will would should may might must am be been',
);

export const negations = wordSet('not never no cannot neither nor without hardly');

/** Names that follow "U.S." within a name. */
export const afterCountry = wordSet(
  'food preventive centers department surgeon army census public congress government national agency supreme',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Abbreviations whose full stop never ends a sentence: what follows belongs to them. English, then Spanish, German and French.
 */
export const bindingAbbreviations = wordSet(
  'st. v. hon. fr. hr. gen. dr. drs. mr. mrs. ms. prof. mt. sr. jr. cca. excl. vs. e.g. i.e. eg. ie. cf. viz. fig. figs. ' +
    'sen. gov. rep. lt. col. maj. adm. ee. ' +
    'vol. nr. dept. rev. sgt. capt. resp. subsp. ' +
    'i.v. i.m. s.c. p.o. b.i.d. t.i.d. q.i.d. q.d. a.k.a. suppl. esp. staph. strep. univ. assoc. ' +
    'dra. sra. srta. pág. págs. núm. p.ej. ' +
    'z.b. d.h. u.a. o.ä. bzw. ggf. evtl. abb. vgl. exkl. sog. bspw. frau. st.-nr. ' +
    'mme. mlle. p.ex. c.-à-d. apr.-j.c. boul. éd.',
);

/** Bind what follows in small letters or figures; before a capital letter the sentence may be over: "5 min. Then", "z. B." not. */
export const looseAbbreviations = wordSet(
  'max. min. mind. sec. ed. eds. est. ex. temp. ref. refs. al. p. pp. ch. tab. eq. wt. var. sp. spp. env. ej. ud. uds. tel. approx. aprox. ' +
    'incl. inkl. ca. z. d. u. o. s. av. i.',
);

/** Abbreviations that may stand at the end of a sentence: the next word's capital letter decides. */
export const closingAbbreviations = wordSet(
  'uu. etc. inc. ltd. co. corp. yr. yrs. mo. hr. hrs. wk. a.m. p.m. u.s. u.k. u.n. e.u. d.c. ph.d. m.d. ee.uu. usw. cía.',
);

/** Bind only to a number that follows: "No. 12", but "No. It does not." */
export const abbreviationsBeforeNumber = wordSet(
  'no. nos. n.º nº c. sect. sects. chap. chaps. app. para. paras. eqs. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. art. abs. bd. jg. janv. févr. juil. déc. ene. abr. ago. dic.',
);

/** Abbreviations with a capital letter; written small they are whole words: "in the app. 5 million people", "ten of each rep. Then rest". */
export const capitalAbbreviations = wordSet('sen. gov. rep. lt. col. maj. adm. app. para. paras.');

/** Bind to a letter too: "App. B", "Sect. IV"; but "No. B vitamins do not help." */
export const abbreviationsBeforeLetter = wordSet(
  'sect. sects. chap. chaps. app. para. paras. eqs. art. bd. abs. jg. c.',
);

/** Words that stand before a figure or a letter and name what it is. */
export const labels = wordSet(
  'p n ci ic ki hr or rr arr nnt nnh irr smd md i² no nos fig figs figure figures table tables phase grade stage type group class vitamin hepatitis ' +
    'factor omega covid day week month year dose part chapter section step level age aged appendix box panel supplement equation question item ' +
    'group arm cohort cycle round visit pmid pmid: pmcid: pmcid doi doi: isbn issn nct isrctn version volume issue page pages ward room bed ' +
    'about approximately nearly almost over under around roughly only some least most than every up score ratio rate bmi dosis dose ' +
    'vitamina vitamine hepatitis hépatite grado fase tipo tabla figura semana día mes edad tabelle abbildung typ grad stufe woche tag alter stadium ' +
    'tableau stade semaine jour âge phase influenza grippe gripe protein strain variant serotype clade code trial study nummer número numéro',
);

/** Labels of statistics: the figures after them are one group with the interval and the p-value. */
export const statisticLabels = wordSet(
  'ci hr or rr arr irr rrr nnt nnh smd md p n r r² i² ic ki ahr aor arr wmd rd se sd df t f z χ² chi² β ci: ic: ki: hr: or: rr: p-value p-wert ' +
    'confidence credible interval intervalle konfidenzintervall',
);

/** After these a capital letter with a full stop ends the sentence: "vitamin D. Children". */
export const letterLabels = wordSet(
  'vitamin vitamina vitamine hepatitis hépatite type typ tipo group gruppe grupo groupe class grade factor plan influenza protein strain variant vitamins type-',
);

/** A break after one of these leaves a stump. English, Spanish, German, French. */
export const functionWords = wordSet(
  'a an the of in on at to for with by from and or but that which who whose if when as than is are was were be been has ' +
    'have had having do does did can could will would should may might must into about between through over under per its their ' +
    'his her our your my this these those it they we you i he she because so such while where how what why whether after before until unless ' +
    'during since although though against among within without both either each every any some more less most least very only just also ' +
    'el la los las un una unos unas de del al y o u e en con por para que se su sus es son fue como más menos sin sobre entre desde hasta cuando si lo le ' +
    'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im mit auf für aus bei nach über unter dass daß wenn als wie ist sind war wird werden hat haben sich am an um durch sehr nur auch mehr weniger ' +
    'le les du et ou à au aux dans sur pour par avec sans qui est sont ce cette ces il elle ils elles on plus moins très ne pas se sa son leur leurs',
);

/** Between two figures these make one of them: "2 in 1,000", "8.1% vs 12.4%", "von 4 bis 6". */
export const rangeWords = wordSet(
  'to in of and or per vs by than from – - out vs. versus through till until against for compared a y o u e de entre por hasta frente sobre cada ' +
    'bis und oder von auf zu pro je aus gegenüber zwischen à et ou sur par contre chez jusqu’à times × over within op su para em',
);

/** They open a range or a bound, and the figure behind them goes along. */
export const rangeOpeners = wordSet(
  'from between to than over under above below about around roughly approximately nearly almost exactly least most only every each within ' +
    'by at of in for after before until up down another further first last next every per nearly some de desde entre hasta cada unos unas casi cerca ' +
    'von zwischen bis etwa rund fast über unter ab je alle mindestens höchstens maximal als environ entre jusqu’à presque plus dès tous toutes',
);

/** A sentence that starts with one of these speaks of what the one before it named. */
export const pointsBack = wordSet(
  'it its they their this that these those he she his her both neither such instead otherwise however therefore thus so then also ' +
    'eso esto esta este estas estos ello ella ellos ellas ambos ninguno das dies diese dieser dieses er sie es beide dadurch daher deshalb ' +
    'cela ceci ce c’est il elle ils elles',
);

export const auxiliaries = wordSet(
  'is are was were do does did has have had can could will would should may might must am be been being need needs needed dare ' +
    'es son era fue fueron ha han había puede pueden podría debe deben está están ist sind war waren wird werden wurde wurden hat haben hatte kann können konnte ' +
    'soll sollen sollte muss müssen darf dürfen est sont était étaient a ont avait peut peuvent doit doivent',
);

export const negations = wordSet(
  'not never no cannot neither nor without hardly non nothing nobody none scarcely rarely ' +
    'nunca jamás ni sin tampoco ningún ninguna ninguno nada nicht kein keine keinen keinem keiner keines nie niemals ohne weder ' +
    'नहीं नही मत ne n’ sans aucun aucune jamais ni لا لم لن ليس ليست غير لیس לא אין אינו אינה אינם बिना ' +
    'não nenhum nenhuma nem non nessun nessuna nessuno niet geen nooit не нет никогда без inte ingen inga ikke',
);

/** Negations that stand behind their verb. */
export const negationsBehind = wordSet(
  'nicht pas plus jamais rien aucun aucune point नहीं नही nie niemals kein keine keinen keinem',
);

/** Between a negation and its verb. */
export const negationFillers = wordSet(
  'been be yet ever always necessarily really actually simply just even only longer be being se le lo la les me te nos han ha he hemos pas plus jamais rien to have any',
);

/** Verbs that mean little without the one behind them: "do not stop taking". */
export const leadingVerbs = wordSet(
  'stop start keep begin avoid continue quit delay skip try want need dejar dejes deje dejen hören cesser cessez arrêter arrêtez éviter évitez let make',
);

export const falsehoodWords = wordSet(
  'false wrong untrue myth incorrect misleading baseless unfounded debunked inaccurate hoax nonsense lie fake ' +
    'falso falsa falsos falsas mentira bulo mito incorrecto infundado falsch unwahr mythos irreführend unsinn erfunden ' +
    'faux fausse mensonge mythe infondé inexact trompeur',
);

/** Clauses of what is claimed begin with these. */
export const thatWords = wordSet('that que qu’il qu’elle qu’ils qu’elles qu’un qu’une qu’on dass daß');

/** Numbers in words count as figures. */
export const numberWords = wordSet(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion ' +
    'dozen half third quarter twice once double triple ' +
    'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil millones ' +
    'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig hundert tausend millionen ' +
    'deux trois quatre cinq six sept huit neuf dix douze vingt trente cent mille',
);

/** What may follow a dose and its unit: "500 mg twice daily", "5 mL every 6 h". */
export const scheduleWords = wordSet(
  'per a an every each daily weekly monthly yearly hourly twice once thrice times orally intravenously nightly day week month year hour cada al por diario diaria diarios veces ' +
    'pro je täglich alle am mal tag wöchentlich par chaque fois jour quotidien',
);

/** Units as they stand apart from their figure, lower case. */
export const units = wordSet(
  '% ‰ unit units puff puffs drop drops tablet tablets capsule capsules spray sprays sachet sachets tablette tabletten comprimidos gotas comprimés gouttes mg mcg µg μg ng g kg t ml l dl cl µl μl iu ui ie u mmol µmol mol mmhg kpa pa bpm °c °f c f k h hr hrs min s sec ms d wk wks mo yr yrs kcal kj cal cm mm m km ' +
    'm² cm² m2 mg/kg mg/dl mmol/l g/l mg/l ml/min µg/l ng/ml g/dl iu/ml iu/l mg/ml kg/m² kg/m2 ml/min/1.73 years months weeks days hours minutes seconds times percent percentage points point ' +
    'million billion thousand years-old años meses semanas días horas minutos litro litros gramos miligramos microgramos jahre jahren monate monaten wochen tage tagen stunden minuten ans mois semaines jours heures uhr prozent dosen dose doses ' +
    'litre litres liter liters millilitre millilitres milliliter milliliters gram grams gramme grammes milligram milligrams microgram micrograms ' +
    'kilogram kilograms kilo kilos gramm milligramm mikrogramm pound pounds ounce ounces inch inches feet mile miles metre metres meter meters ' +
    'cup cups teaspoon teaspoons tablespoon tablespoons tsp tbsp spoonful spoonfuls pint pints hg degrees copies мг мл г кг мкг л day week month year hour minute',
);

export const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre januar februar märz mai juni juli oktober dezember ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre',
);

/** German writes "am 3. Mai" and "der 2. Dosis": before these a figure with a full stop is an ordinal. */
export const afterOrdinal = wordSet(
  'januar februar märz april mai juni juli august september oktober november dezember dosis impfung woche schwangerschaftswoche ssw tag monat jahr ' +
    'lebensjahr lebensmonat quartal jahrhundert auflage auffrischung phase stufe',
);

/** Titles before a name. */
export const titles = wordSet(
  'sen. gov. rep. lt. col. maj. adm. dr. prof. mr. mrs. ms. sr. sra. dra. mme. mlle. hr. fr. herr frau st. señor señora docteur professor dr prof nurse president minister',
);

/** Names that follow "U.S." within a name. */
export const afterCountry = wordSet(
  'food preventive centers department surgeon army census public congress government national agency supreme president senate house veterans virgin territory territories ' +
    'embassy navy army air marine coast geological environmental pharmacopeia attorney secretary court treasury state states customs postal district',
);

/** Behind `no`: what is denied, with a word between the two at most. */
export const deniedThings = wordSet(
  'evidence proof link links sign signs data study studies trial trials reason risk need cure effect effects benefit benefits harm connection ' +
    'association increase difference pruebas prueba evidencia relación riesgo beleg belege hinweis hinweise beweis beweise nachweis zusammenhang ' +
    'preuve preuves lien risque prova evidência bewijs verband',
);

/** Genera whose species medical texts name in full: "Plasmodium falciparum". */
export const genera = wordSet(
  'acinetobacter aedes anopheles artemisia ascaris aspergillus bacillus bartonella bifidobacterium bordetella borrelia brucella campylobacter candida ' +
    'cannabis chlamydia clostridioides clostridium coccidioides corynebacterium coxiella cryptococcus cryptosporidium curcuma digitalis echinacea ' +
    'entamoeba enterococcus escherichia francisella giardia ginkgo haemophilus helicobacter histoplasma homo hypericum ixodes klebsiella lactobacillus ' +
    'legionella leishmania listeria mycobacterium mycoplasma neisseria nigella onchocerca panax papaver plasmodium pneumocystis pseudomonas rickettsia ' +
    'salmonella schistosoma shigella staphylococcus streptococcus toxoplasma treponema trypanosoma vibrio wuchereria yersinia',
);

export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes miércoles jueves viernes sábado ' +
    'domingo montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche',
);

/** Money behind its figure, also with a country between: "5 million US dollars". */
export const currencies = wordSet(
  'dollar dollars euro euros pounds francs franken yen cents dólares pesos rupees rupien usd eur gbp chf',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

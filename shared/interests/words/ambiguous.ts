import { words } from '../../checks/lexicon.ts';

/** Names of companies and products that are words of a language too, folded. */
export const ordinaryNames = [
  ...words(
    `seed ritual calm done found ro hers hims levels clue align target boots mars clear prime olly ella heel signos wisp cerebral grail sequence function
     ancestry bloom calibrate emergent vertex shield guardian freestyle sofia crest shire novo az bd sapien watchman vuse holle wala sage
     purdue nelsons roundup actos alli ensure vichy crest evra inspire sii pmi bat now apple bulletproof essure concerta roche philips stelo lingo
     whoop noom oura goop theranos harmony panorama genius zio zoe bd prk horizon compass haven bright thrive pear click hello cue cerebral
     contrave optum mms clarity balance vital natural pure simple renew bare honest always silk
     frontline propel native wick humana beba needed timeline maven juniper midi willow lumen eden superpower hero orion aurora sword hinge tweed decipher
     boost zone unity milo reveal aura xen vivity shield panorama horizon eko headspace intuitive blueprint momentous lifestyles alloy lyra helios apollo athena asklepios minerva mercury atlas titan phoenix fortis sma g6 g7 color byte quip maple dialogue keeps joyous boost equate lemme sonata panther foresight mako stork absolut restore
     myriad aspen torrent sesame mochi bonafide voy architect proclaim armour carefree dove pilot hone
     tenet providence ascension vitality abridge osmosis anthem zoll napa`,
  ).filter(
    (word) =>
      !['noom', 'oura', 'goop', 'theranos', 'contrave', 'optum', 'zio', 'essure', 'concerta', 'vuse', 'evra'].includes(
        word,
      ),
  ),
  'plan b',
  'my way',
  'good start',
  'natural cycles',
  'wellness company',
  'the wellness company',
  'black salve',
  'one a day',
  'super beets',
  'care/of',
];

/** Names of companies and products that people bear too. */
export const personalNames = words(
  'lilly teva abbott bayer merck baxter stryker kaiser thorne zoe ezra takeda otsuka servier gerber nelson clara ava mira merz ferrer angelini frida jada hugo heidi cori',
);

/** Beginnings of folded words of medicine and trade in English, German, Spanish and French: near an ambiguous name they say what it means. */
export const nameCues = words(
  `drug medic medik vaccin vacun impfun impfst pill tablet dose dosi inject jab shot sensor monitor glucos device gerat test kit trial study studie estudio etude pharma
   farma maker manufactur herstell fabrica fabricant compan firm unternehmen konzern empresa compania laborato labor entreprise societe consult advis
   asesor berat conseil shares stock aktie accion actions pay paid fund employ sponsor brand product produkt producto produit supplement nahrungserganz
   complement probiotic probiotik probiot vitamin app telehealth telemedic subscri abonn patient treat behandl prescri rezept recet insulin fda ema approv
   zulass clinic klinik formula milk milch leche lait sunscreen buy kaufe kauft compr capsul kapsel powder pulver therap contracep verhut anticoncep side nebenwirk
   makes sells launch announc offers kidney stent pacemaker implant catheter lens diagnos research forsch investig recherche speaker honorar fees royalt grant
   disclos conflict maker's trials doctors physicians prices price cost code checkout discount screen creatin magnes zinc omega collagen protein mineral gram herzschritt nahrung blut blood sangre sang pump scanner wearable tracker scan screening gummies gummy melatonin meditation
   sleep weight ward beds bett station hospital krankenhaus hopital surgery surgeon nurse labour semaglutid tirzepatid statin drops serum cream gel spray inhaler pen pens patch ring condom coil
   apnea apnoea cpap bmi knee joint robot charting prior-auth generic biosimilar hair haar cabello cheveux acne menopaus fertil toothbrush zahnb infusion dialys remuner geld vortrag dinero argent dictat scribe transcri hearing smear aligner`,
);

/** What stands before the name of a person and of nothing else. */
export const titlesOfPeople = words(
  'dr drs mr mrs ms miss prof professor senator governor gov president judge coach herr frau senor senora señor señora monsieur madame doctora sir lady minister secretary',
);

/** Those of them that a full stop cuts short: behind `nurse.` a sentence begins. */
export const titlesCutShort = words('dr drs mr mrs ms prof gov sr sra mme');

/** What stands before the name of a person, and as well before that of a product: `gave my patient Ozempic`, `a drug called Wegovy`. */
export const peopleBeforeNames = words(
  `doctor nurse sister daughter son wife husband friend patient niece nephew baby cousin aunt uncle tochter sohn hija hijo fille fils
   colleague receptionist secretary boss assistant technician intern resident trainee manager coworker co-worker housemate hygienist scribe porter cleaner paramedic
     caretaker carer nanny babysitter landlady landlord barber hairdresser classmate teammate goddaughter godson goddaughter stepmother stepfather fiancee fiance girlfriend boyfriend grandma grandmother granddad grandfather
     kollegin sprechstundenhilfe nachbarin nachbar compañera compañero recepcionista vecina vecino collègue secrétaire voisine voisin colleague neighbour neighbor grandchild granddaughter grandson toddler classmate roommate flatmate volunteer midwife teacher student
   dog cat puppy kitten pup hound greyhound labrador retriever spaniel terrier poodle collie beagle pony horse mare rabbit hamster parrot goat cow
   hund hündin katze pferd perro perra gato gata chien chienne chat chatte`,
);

/** Beginnings of folded words of trade alone, for names of two letters that stand in prescriptions and addresses as well (`BD`, `AZ`). */
export const tradeCues = words(
  'compan firm maker manufactur herstell fabrica consult shares stock aktie accion pays paid fund grant sponsor speaker honorar fees vaccin vacun impfun impfst shot jab syring needle disclos employ makes sells announc',
);

/** Names of several plain words, folded: they stand with capitals where they are names. */
export const phraseNames = [
  'hims and hers',
  'hims & hers',
  'function health',
  'levels health',
  'found health',
  'calibrate health',
  'life extension',
  'garden of life',
  'now foods',
  'nature made',
  "nature's way",
  'one medical',
  'doctor on demand',
  'simple skin',
  'second nature',
  'modern health',
  'spring health',
  'intuitive surgical',
  'boost drink',
  'skin food',
  'body scan',
  'happy baby',
  'color test',
  'move free',
  'digestive advantage',
  'gold bond',
  'icy hot',
  'first response',
  'natural calm',
  'old spice',
  'special k',
  'kind patches',
  'spring valley',
  'total restore',
  'da vinci',
  'raw farm',
  'circle hospital',
  'get a drip',
  'push doctor',
  'push health',
  'once upon a farm',
  'moon juice',
  'brain dust',
  'young living',
  'seed health',
  'big health',
  'color health',
];

/** Words that name what a place is, beside the familiar ones. */
export const tradeWords = words(
  'clinic clinics hospital health centre center institute society foundation association medical medicine wellness care online practice dental surgery pharmacy laboratory lab research university department',
);

/** Names that are words without a capital (`moderna`, Spanish for modern): a capital is all they need, folded. */
export const casedNames = words(
  'moderna humana libre velo micra activa natura sana brava siemens pampers coke mosh owlet zava',
);

/** What follows the name of a person, not of a company. */
export const personalSequels = words(
  'she her hers he his him turned born aged cried smiled asked told says said loves hates daughter son dog cat mum mom',
);

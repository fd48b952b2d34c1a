import { words } from '../lexicon.ts';

// Words around figures in talk of health, by what they mean. A phrase may have `a|b`, `_` for any word and `word?`.

/** A chance by name. */
export const chanceNouns = words(
  'risk risks chance chances odds likelihood probability probabilities possibility danger dangers threat prospect prospects hazard',
);

/** How often something is found among people. */
export const rateNouns = words(
  `rate rates incidence prevalence mortality occurrence frequency survival deaths death cases case infections hospitalisations hospitalizations
   admissions fatalities recurrence relapse relapses outbreaks`,
);

/** What people fear, have or are spared: harms, illnesses, events of care, and ways of being well. Others are told by their ending (`-itis`). */
export const outcomeWords = words(
  `side-effect side-effects complication complications reaction reactions adverse harm harms harmed harmful injury injuries injured toxicity toxic
   overdose overdoses poisoning allergy allergies allergic allergen anaphylaxis anaphylactic rash rashes hives swelling fever fevers febrile chills
   headache headaches migraine migraines nausea vomiting diarrhea diarrhoea constipation dizziness fatigue soreness pain pains cramps itching
   bleed bleeds bleeding bleeding haemorrhage hemorrhage clot clots clotting thrombosis embolism stroke strokes heart-attack attack attacks cardiac
   myocarditis pericarditis arrhythmia arrhythmias palpitations hypertension seizure seizures convulsion convulsions paralysis palsy narcolepsy
   guillain-barré guillain-barre gbs infection infections infected reinfection infectious sepsis pneumonia meningitis encephalitis hepatitis
   measles mumps rubella polio tetanus diphtheria pertussis flu influenza covid covid-19 rsv malaria cholera dengue zika ebola mpox shingles
   chickenpox hpv hiv aids tuberculosis tb rabies syphilis chlamydia gonorrhoea gonorrhea cancer cancers tumour tumours tumor tumors leukaemia
   leukemia lymphoma melanoma metastasis malignancy autism autistic adhd dementia alzheimer's parkinson's depression depressed anxiety suicide
   suicides psychosis addiction addicted dependence withdrawal overdosing diabetes diabetic obesity asthma copd eczema psoriasis arthritis gout
   osteoporosis fracture fractures falls anaemia anemia deficiency dehydration jaundice sickness hypothermia frostbite drowning gallstones ulcer ulcers miscarriage miscarriages
   stillbirth stillbirths preeclampsia pre-eclampsia preterm premature birth-defect birth-defects defect defects malformation malformations
   infertility infertile sterility impotence deaf deafness blindness blind death deaths die dies died dying fatal fatality deadly lethal killed
   kill kills hospital hospitalised hospitalized hospitalisation hospitalization intensive icu ventilator disability disabled impairment damage
   damaged failure failures fail fails rejection relapse relapses relapsing recurrence recur recurs recurring recovery recover recovers recovered
   survive survives survived survival cure cured remission benefit benefits improve improves improved improvement protected protection symptoms
   symptom colic fit fits hurt hurts sepsis clotted react reacts reacted sick sicker ill illness illnesses unwell problem problems trouble event events outcome outcomes catch catches caught transmission
   transmit transmitted contagious mutation mutations resistance concussion sids cot-death epilepsy allergic-reaction tinnitus lupus ms sclerosis
   fillings cavities caries tooth-decay amputation amputations transplants readmission readmissions transfusions
   endometriosis pregnancy-loss sterile scarring scar scars burn burns clotted coma collapse fainting faint faints breathlessness wheezing croup`,
);

/** Illnesses whose rise and fall is news, and of whose chance nobody speaks as of a harm (`a cough is common`). */
export const spreadingIllnesses = words(
  `cough norovirus rotavirus adenovirus coronavirus enterovirus salmonella campylobacter listeria legionella legionnaires typhoid chikungunya
   leptospirosis plague scabies impetigo lyme anthrax bilharzia schistosomiasis trachoma leprosy botulism cryptosporidium giardia shigella nits
   lassa marburg mers sars tick-bites snakebite snakebites bites drownings poisonings`,
);

/** Endings of names of illness and harm. */
export const outcomeEndings =
  /(?:itis|osis|oses|aemia|emia|oma|omas|pathy|rrhage|rrhea|rrhoea|plegia|algia|penia|uria|ectomy|lysis|trophy|syndrome)$/;

/** Pairs that one word would not tell. */
export const outcomePhrases: readonly string[] = [
  'side effect|effects',
  'heart attack|attacks|failure|problem|problems|inflammation|rhythm|disease',
  'birth defect|defects',
  'blood clot|clots|pressure',
  'long covid',
  'serious|severe|bad|nasty|lasting|dangerous|harmful|unwanted|unpleasant effects|reactions|problems|illness|disease|harm|consequences',
  'get|gets|getting|got|become|becomes|fall|falls very? really? seriously? sick|ill|worse|better|infected|pregnant|well|hurt',
  'end|ends|ended|ending up in hospital|icu|intensive',
  'pregnancy|pregnancies|conception hardly|scarcely|rarely|seldom|never|happens|happen|occurs|occur|results|is rare|uncommon|unlikely?',
  'unwanted|unplanned|accidental|unintended|ectopic|teenage pregnancy|pregnancies',
  'false positive|positives|negative|negatives|alarm|alarms',
];

/** Words that make a figure before or behind them a change against something: `30% lower`, `a 30% drop`. */
export const changeWords = words(
  `lower higher less more fewer greater smaller bigger larger rarer likelier likely riskier safer worse longer shorter deadlier reduction
   reductions decrease decreases increase increases drop drops fall declines decline rise rises jump surge hike spike cut cuts dip reduced increased
   decreased elevated raised lowered boost improvement relative excess gain slower faster stronger weaker`,
);

/** Verbs of change, in every form. */
export const changeVerbs = words(
  `cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering raise raises raised raising increase increases increased
   increasing decrease decreases decreased decreasing drop drops dropped dropping fall falls fell fallen falling rise rises rose risen rising boost
   boosts boosted boosting slash slashes slashed slashing shrink shrinks shrank shrunk shrinking improve improves improved improving climb climbs
   climbed jump jumps jumped grow grows grew grown up down plunge plunges plunged plummet plummets plummeted soar soars soared soaring decline
   declines declined spike spikes spiked surge surges surged trim trims trimmed shave shaves shaved knock knocks knocked push pushes pushed send
   sends sent drive drives drove driven bring brings brought hike hikes hiked curb curbs curbed multiply multiplies multiplied change changes
   changed rocket rockets rocketed skyrocket skyrocketed swell swells swelled go goes went gone prevent prevents prevented preventing avert averts averted lessen lessens lessened diminish diminishes diminished
   reduction reductions increase increases rise decrease drop fall decline jump surge`,
);

/** Multiples that are a change by themselves, the verbs; `twice` and `three times` need `as likely`, `the risk`, `higher`. */
export const multiplyingVerbs = words(
  `double doubles doubled doubling triple triples tripled tripling treble trebles trebled quadruple quadruples quadrupled quadrupling halve halves
   halved halving quintuple quintupled`,
);

/** Things that may double without being a health risk. */
export const otherThings = words(
  `dose doses dosage tablet tablets pill pills price prices cost costs budget staff funding speed time size volume followers views subscribers
   helping serving portion intake weight membership money sales rent tea coffee work effort check checks`,
);

/** Frequency in words, seen as a property: `is very rare`. */
export const rareAdjectives = words(
  'rare rarer rarest uncommon unusual infrequent unlikely improbable exceptional sporadic unheard-of rarity implausible',
);
export const commonAdjectives = words(
  'common commonplace frequent likely probable widespread prevalent likelier inevitable',
);

/** How often, as an adverb. */
export const rareAdverbs: readonly string[] = [
  'rarely|seldom|infrequently|exceptionally?',
  'hardly|scarcely|barely ever',
  'almost|nearly|practically|virtually never',
  'once in a blue|lifetime moon?',
  'very|extremely|quite|only occasionally',
  'every now and then|again',
  'on rare occasions',
  'now and again|then',
  'from time to time',
  'not commonly|often|usually|frequently',
  'far from common|unusual|rare|unheard-of|uncommon',
  'on the rare|uncommon|unusual|low|high side',
  'mostly|normally|generally|usually it? does? not|no',
  'hardly|scarcely|barely|rarely happens|happen|occurs|occur|comes|come|seen|any',
  'most|very|quite|highly probably|likely|possible|unlikely|probable',
  'almost|nearly|virtually|practically certain|certainly|sure',
  'once in a lifetime|while|career|generation',
  'a? one-in-a-million|one-in-a-blue-moon',
  'vanishingly|exceedingly|extremely|incredibly|very|extraordinarily rare|rarely|seldom|uncommon|unlikely|infrequent',
  'in rare|few|exceptional|isolated|a cases|instances|handful|people|patients|circumstances|occasions',
  'in very|extremely|exceptionally|vanishingly rare|few cases|instances|people|patients|circumstances|occasions',
  'in only? a very? tiny|small|handful|few|minority|fraction of? cases|instances|people|patients?',
];
export const commonAdverbs: readonly string[] = [
  'in|for the? vast|great|overwhelming|large? most|majority of? cases|people|patients|instances|children|adults',
  'in most|nearly|almost all? cases|people|patients|instances',
  'most of the time',
  'more often than not',
  'nine times out of ten',
  'almost|nearly|practically always',
  'by and large',
  'the odds are',
  'chances are',
  'odds are',
  'in all likelihood|probability',
  'the vast|overwhelming|great|large majority',
  'pretty|quite|very|fairly often|common|commonly|frequently',
];

/** Sizes of a chance. */
export const chanceSizes = words(
  `tiny small smaller smallest low lower slim slender minimal negligible remote minute minuscule miniscule microscopic vanishing infinitesimal
   trivial marginal slight slightest faint insignificant outside modest high big huge large great considerable substantial significant good excellent
   strong fair decent sizeable sizable enormous massive poor modest moderate appreciable`,
);

/** A chance, nearly none: `next to no chance`, `hardly any risk`, `little danger`. */
export const nearlyNone: readonly string[] = [
  'next to no|nil|zero|nothing|none',
  'close|near to zero|nil|nothing|none',
  'hardly|scarcely|barely any|a',
  'almost|virtually|practically|essentially|basically|nearly no|nil|zero|none|nonexistent',
  'little|slim to? or? no|none',
  'very|so|too little|few',
  'as good as zero|nil|none',
];

/** Few or many people. */
export const fewPeople: readonly string[] = [
  'hardly|scarcely|barely|almost|practically|virtually|nearly any|no people|patients|children|kids|women|men|babies|one|adults|users',
  'hardly|scarcely|barely anyone|anybody',
  'almost|practically|virtually|nearly nobody|no-one|everyone|everybody',
  'very|only|extremely|so|relatively|comparatively a? very? few of? the? people|patients|children|kids|women|men|babies|adults|users|recipients|cases',
  'a|only|just|the? tiny|small|minute|very? number|fraction|minority|proportion|handful|percentage of',
  'a|only|just? handful of',
  'not many of? the? people|patients|children|kids|women|men|babies|adults|users',
  'most|nearly|almost all? people|patients|children|kids|babies|women|men|users|adults do|never|have|get|are|recover|feel|will not|no|better|fine|well|nothing?',
];

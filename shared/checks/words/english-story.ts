import { words } from '../lexicon.ts';

// Words by what they say of a person in a story. Longest phrase wins; see lexicon.ts for the notation.

/** One person, whatever brought them: kinship, age, and work, since a post names patients by any of these. */
export const personWords = words(
  `patient pt man woman boy girl guy bloke lad chap gentleman lady teen teenager adolescent kid child toddler infant baby newborn
   preemie neonate mother mom mum mama father dad daddy parent grandmother grandma grandfather grandpa husband wife widow widower
   bride groom son daughter brother sister uncle aunt cousin person someone somebody adult senior elder pensioner retiree veteran
   vet soldier marine sailor farmer rancher driver trucker firefighter policeman policewoman officer cop teacher principal professor
   student pupil freshman athlete runner jogger cyclist swimmer boxer jockey quarterback footballer player gymnast dancer wrestler
   bodybuilder coach pastor priest nun monk imam rabbi deacon preacher missionary lawyer judge clerk cashier waiter waitress barista
   chef cook baker butcher barber hairdresser florist mechanic plumber electrician carpenter roofer builder welder miner fisherman
   engineer architect accountant banker salesman realtor musician singer guitarist artist painter writer gardener janitor cleaner
   nanny babysitter housewife prisoner inmate convict refugee migrant immigrant tourist traveller traveler backpacker camper hunter
   hiker smoker drinker addict activist influencer podcaster vegan vegetarian mayor councilman sheriff neighbour neighbor twin
   soul attendant lodger champion colleague's brothers sisters triplets twins
   victim survivor sufferer septuagenarian octogenarian nonagenarian centenarian couple family client resident`,
);

/** People who speak of health at work: a patient only where the sentence says that care was given to them. */
export const workerWords = words(
  'nurse doctor physician surgeon pharmacist paramedic colleague paediatrician pediatrician midwife medic resident',
);

export const storyWords: Readonly<Record<string, readonly string[]>> = {
  pronoun: words('he she him her his hers himself herself'),
  careEvent: [
    'came|walked|wandered|limped|rolled|turned|showed in|into|to|up in|into|to|at?',
    'brought|carried|rushed|wheeled|airlifted|transferred|referred in|into|to|him|her|a|an|his',
    ...words(
      `admitted intubated extubated resuscitated discharged pronounced coded coding intubating admitting operated operating transfused
       biopsied delivered delivering induced inducing sutured stitched examined examining treated treating diagnosed hospitalised
       hospitalized presented died dying collapsed overdosed seizing miscarried bled ruptured infected euthanised sectioned defibrillated
       injected lost removed`,
    ),
    'passed away',
    'gave birth',
    'ended|ending up in|on',
    'lost a|another|my|our patient|mum|mom|child|kid|baby|man|woman|mother|father|leg|foot',
    'did not make it',
    "didn't make it",
    'spent _ days|nights|weeks|months',
    'on a|the ventilator',
    'on our|my ward|unit|floor|service|table',
    'in room|bed _',
    'tested positive',
    'turned out to have',
    'brain dead',
    'in my|our office|practice|surgery|clinic|er|ed|unit|ward|icu|hospital|chair',
    'signed his|her|their',
    'showed me',
    'told|asked|begged|thanked|hugged me|us',
    'me|us that|he|she',
    'she|he told|asked|begged me|us',
    'cried in',
    'whose parents|mother|father|mum|mom|wife|husband|spleen|liver|heart|baby|lungs|kidneys',
  ],
  firstPersonCare: [
    'i|we just|also|once|recently|finally|personally? saw|see|met|treated|admitted|intubated|diagnosed|delivered|operated|examined|coded|sat|had|removed|lost|stitched|pronounced|discharged|looked|cared|induced|referred|resuscitated',
    'i|we have|had just? seen|treated|met|had|known|looked|admitted',
    "i've|we've seen|treated|met|had|known|lost",
    "i'm|we're seeing|treating|inducing|coding|operating|admitting|looking",
    'i will never forget|remember',
    'my|our first|last|next|oldest|youngest|sickest|favourite|favorite|own|dialysis|clinic? patient|pt',
    'my|our _ _? patient|pt',
    'my|our patient|pt',
    'one of my|our _? patients|nurses|regulars',
    'on my|our shift|ward|unit|rounds|service|table|list',
    'on call',
    'in my|our clinic|practice|office|ward|unit|er|ed|icu|hospital|surgery|exam',
    'to my|our clinic|practice|office|ward|unit|er|ed|icu|hospital|surgery',
    'at my|our clinic|practice|office|ward|unit|er|ed|icu|hospital|surgery',
    'our er|ed|icu|ward|unit|clinic|hospital|intensive|psych|car',
    'told|asked|begged|thanked|showed|called|texted me',
    'came to see me|us',
    'came out to me',
    'as we put',
    'my pager',
    'while i did',
    'i|we look|looked after',
    'i|we treat|scan|scanned|see|follow a|an|the|this|one',
    'consulting|exam|examination|treatment room',
    'my|our last|first|next|sickest|worst|saddest|hardest _? _? call|case|consult|consultation|admission|appointment|visit|birth|delivery',
    'my _ am|pm|a.m|p.m|oclock was|is',
    'signed off|up for|on',
    'found on my|the scan|smear|x-ray',
    'broke the news',
    'look|looked|looks me in the eye',
    'to tell a|an|the|my|this|him|her',
    'in front of me',
  ],
  ellipticCare: [
    'just|now saw|seen|admitted|intubated|finished|met|delivered|had|did|lost|told|examined|discharged|diagnosed|treated|coded|pronounced',
    'saw|met|admitted|intubated|delivered|inducing|induced|seeing|pronounced|lost|had|told|removed|examined|treated|treating|discharged|coded|operated|referred|diagnosed a|an|another|one|twins|the|my|this|him|her',
    'met|saw _ _? in|at clinic|er|ed',
    'saw|seeing|treating|treated|admitted him|her',
  ],
  recency: [
    ...words('tonight today yesterday'),
    'just saw|seen|admitted|intubated|finished|met|delivered|had|lost|told|examined|discharged|diagnosed|treated|coded|pronounced|walked|came|operated|now',
    'we|i just',
    'last night|evening|shift',
    'this morning|afternoon|evening|week|shift|weekend',
    'right now',
    'an hour|minute ago',
    'on call',
    'minutes|hours ago',
    'my pager goes',
    'two|three|few nights|days ago',
    'in clinic now|today',
  ],
  time: [
    'last|this week|month|winter|summer|spring|autumn|fall|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|weekend',
    'on monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    '_ days|weeks|months|years|nights ago|earlier|later',
    'a|one|two|three|four|five|six few|couple|weeks|months|days|nights? of? weeks|months|days|years? ago',
    'the other day|night|week',
    'in january|february|march|april|may|june|july|august|september|october|november|december',
    'since january|february|march|april|june|july|august|september|october|november|december',
    'first patient of the day',
    'this one',
    'christmas eve|day',
  ],
  relative: [
    'his|her|their wife|husband|mother|father|mum|mom|dad|son|daughter|brother|sister|parents|baby|babies|toddler|kids|children|boyfriend|girlfriend|partner|ex-husband|ex-wife|fiance|fiancee|grandson|granddaughter|family|choir|in-laws|twins|newborn',
    "mayor's|pastor's|farmer's|sheriff's|teacher's|coach's brother|sister|wife|husband|son|daughter",
    'son|daughter|brother|sister|wife|husband of a|the|our',
    'whose parents|mother|father|mum|mom|wife|husband|son|daughter',
    'father|mother of two|three|four|five|six|twins',
    'mum|mom|dad had|refused|said|gave',
    'pregnant with her',
    'second|third child',
    "daughter's|son's|brother's|sister's|mother's wedding|school|funeral",
  ],
  trait: [
    ...words(
      `unmarried divorced homeless undocumented transgender trans gay lesbian hispanic latino latina somali amish mormon mennonite
       muslim jewish haitian mexican eritrean syrian afghan ukrainian chinese indian nigerian indigenous gypsy traveller tattoo tattooed
       deaf blind obese retired famous evangelical orthodox`,
    ),
    'refugee from',
    'single mother|mom|mum|father|dad',
    'from a|the trailer|farm|reservation',
    'lives|living on|near|by|in|with',
    'from two|three|four streets|doors away',
    'the bloke|man|woman|lady|guy|lad who',
    'goes to _ elementary|high|middle|school',
    'drives a|the',
    'runs|run|owns|own the|a',
    'sells _ by|at',
    'dragon on',
  ],
  rarity: [
    'only|first|third|second|youngest|oldest|rarest|worst case|patient|person|child|one|overdose|admission of|in|with|we|this|from|since?',
    'third|second|fourth one|overdose|admission|case this|from|since',
    'never|not seen before|anything',
    'ever had|seen|treated',
    'of all things',
    'once in a',
  ],
  place: [
    'our|my town|village|county|valley|city|neighbourhood|neighborhood|parish|reservation',
    "our county's|town's|village's|city's|state's",
    'a|the local',
    ...words('trailer bakery'),
    'at|outside|by|near the? town|station|lake|river|fair|races|market|church|school',
    'in our|my car|parking',
    'in the next room',
    'from the valley|farm|reservation|shelter|prison|village|mosque|church',
    'from the same high|middle|primary|elementary|school',
    'the same school|church|family|street',
  ],
  sensitive: [
    ...words(
      `chlamydia gonorrhea gonorrhoea syphilis herpes hiv aids std stds sti stis hpv-positive priapism miscarriage miscarriages
       stillbirth abortion termination rape raped suicidal suicide overdose overdosed cocaine heroin meth methamphetamine fentanyl
       alcoholic bipolar schizophrenia schizophrenic psychotic psychosis rectum unmarried transgender self-harm cutting erectile
       std-positive incest molested lithium antidepressants psych`,
    ),
    'suicide attempt',
    'pregnant with',
    'months|weeks pregnant',
    'hepatitis c',
    'psych|psychiatric ward|unit|hold',
    'cutting himself|herself',
    'her smear',
    'gave birth',
  ],
};

/** What a sick person has, gets or does; endings such as -itis are known besides. */
export const conditionWords = words(
  `fever cough stroke seizure seizures cancer tumour tumor leukemia leukaemia chemo chemotherapy biopsy rash bleed bleeding bled infection
   infected sepsis septic covid flu measles mumps rubella polio rabies tetanus malaria tuberculosis tb cholera ebola hantavirus
   pertussis whooping diabetes insulin asthma copd overdose ventilator icu er ed ward surgery transplant dialysis pregnant pregnancy
   labour labor birth born newborn smear vaccine vaccinated unvaccinated dose shot shots jab statins statin pills scan mri ct
   x-ray bloods labs pressure attack arrest shock burn burns abscess fracture broken broke wound amputated leg spleen liver kidney
   lungs heart brain dead died dying death coma unconscious blue limp swelling pain symptoms syndrome disease illness sick
   hospital clinic treatment operation medication medicine drug drugs dewormer ivermectin bleach homeopathic turmeric raw-milk
   scabies lice worms tapeworm dementia alzheimer's parkinson's lupus ms als epilepsy anaphylaxis allergic peptide oil steroid
   chlamydia gonorrhea gonorrhoea syphilis herpes hiv aids priapism miscarriage stillbirth abortion suicide cocaine heroin meth
   bipolar lithium psych depression g5p0 urine vitamin mask oxygen cpr kidney cancerous metastatic terminal hospice pills suicidal`,
);

export const contextWords: Readonly<Record<string, readonly string[]>> = {
  hypothetical: [
    'imagine|suppose|picture a|an|that|you|someone|this',
    'think of a|an',
    'say a|an _',
    'fictional|hypothetical|invented|made-up|imaginary',
    'not a real',
    'for example|instance a|an',
    'no real patient',
    'let us say',
  ],
  population: [
    ...words(
      `study studies trial trials cohort registry survey participants placebo enrolled researchers meta-analysis review reviews
       studied percent % statistics average median`,
    ),
    'risk of|was|is',
    'out of _ people|patients|children|cases',
    'cases of|have|were|in',
    'new|confirmed cases|case|deaths',
    'most|many|some|all|of people|patients|children|adults|women|men',
    'one in _',
    '1 in _',
    'people|patients|adults|children|women|men who|with|aged|over|under|in|are|were|had|have',
    'aged _ and over|older|above',
    'and over|older|above',
    'routine testing',
    'the|first|second|third|latest|new confirmed? case is|was|has',
    'case of the',
    'contacts of',
    'links to',
    'upon arrival',
    'managed isolation',
    'close contacts|contact',
    'confirmed cases',
    'case report|series',
    'health officials|department',
  ],
  publicRecord: [
    ...words(
      `interview bbc cnn reporter
       senator president minister secretary governor congressman congresswoman celebrity actor actress chemist scientist author
       testified congress parliament court lawsuit newspaper headline claimed retracted
       paper published journal documentary film jenner pasteur semmelweis wakefield`,
    ),
    'in|of the|a|this video|videos|clip|tiktok|tweet|post',
    'video|videos|clip|tiktok|tweet says|shows|show|claims|claim|claiming|of',
    'false|the|this|a claim',
    'claim says|that',
    'post|posts says|say|said|claims|claimed|like',
    'who plays',
    'on this day',
    'said on|that',
    'says that',
    'said that',
  ],
  generic: [
    ...words('if unless every each any should may might can your must ask'),
    'for a|an',
    'a person|patient|woman|man|child who|with|needs',
    'as a patient you',
    'you have',
    'call your',
    'right to',
  ],
  ownLife: [
    'my own child|children|kids|son|daughter|mother|father|vaccine|shot|dose|family|arm|body',
    'my|our grandmother|grandfather|grandma|grandpa|mother|mom|mum|father|dad|son|daughter|kid|kids|children|wife|husband|sister|brother|aunt|uncle|cousin',
    'i got|am|was|felt|have my|a|sick|fine|the',
    'my flu|second|first|booster|arm|covid shot|dose|jab|vaccine?',
  ],
};

/** The past of verbs that are not made with -ed, of which stories are made. Forms that are also the present (`put`, `cut`) are left out. */
export const pastVerbs = words(
  `was were had did went came saw took gave told said got made found knew thought felt left kept held brought began wrote stood heard let
   meant met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent caught bought fought taught wore sang rang
   swam drove rode rose ate drank bled bred fed fled hid bit bore beat became blew chose flew forgot forgave froze hung knelt leapt lent lit
   rang sank shook shone shot shrank slept slid spun spat stole stuck stung swore swelled swept swung threw tore woke wept wound wrung
   dug dreamt dealt burnt learnt buried cried died tried denied`,
);

/** Parts of the body, complaints, tests and treatments: with `conditionWords` and the endings, how health is told of. */
export const bodyWords = words(
  `skin scalp face eye eyes ear ears nose mouth tongue tooth teeth gum gums jaw throat neck shoulder arm arms elbow wrist hand hands
   finger fingers thumb chest breast breasts rib ribs spine hip groin thigh knee knees shin ankle foot feet toe toes belly stomach
   bowel bowels gut gallbladder bladder prostate testicle womb uterus ovary ovaries cervix placenta vein veins artery thyroid pancreas
   marrow bone bones muscle muscles nerve nerves blood artery lymph tonsils appendix rectum colon
   ulcer ulcers lump lumps bruise bruises blister blisters boil boils swelling swollen jaundice jaundiced yellow pale sweat sweating
   vomit vomited vomiting vomits nausea diarrhoea diarrhea constipation itch itching faint fainted fainting dizzy dizziness cramp cramps
   spasm tremor numb numbness palpitations breathless wheeze wheezing choking choked concussion sprain hernia goitre gout shingles
   chickenpox diphtheria typhoid typhus plague leprosy botulism salmonella listeria meningitis encephalitis gonococcus chlamydial
   anorexia bulimia autism autistic adhd ptsd psychotic manic mania anxiety relapse remission
   puncture lumbar catheter cannula drip needle stitches cast splint brace stent pacemaker graft implant prosthesis inhaler nebuliser
   tablet tablets capsule capsules antibiotic antibiotics warfarin heparin aspirin ibuprofen paracetamol morphine methadone ritalin
   prozac viagra metformin prednisone chemo radiotherapy endoscopy colonoscopy mammogram ultrasound echo ecg ekg smear swab test tests
   results result check-up checkup appointment referral diagnosis prognosis theatre anaesthetic anesthetic ambulance emergency caesarean
   cesarean c-section triplets twins waters contractions trimester breastfeeding terminations termination vasectomy
   house-call medicine medicines jab jabs bleeding bled maggots magnets swallowed transfusion`,
);

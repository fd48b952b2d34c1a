import { words } from '../lexicon.ts';

const shown =
  'photo|photos|picture|pictures|pic|pics|selfie|clip|video|reel|recording|report|reports|slip|x-ray|xray|scan|chart|post|message|story|results|result|labs|numbers|list|question|bloods|bloodwork|screenshot|description|letter|reading|readings';
const kin =
  'son|daughter|mother|mum|mom|father|dad|husband|wife|partner|child|kid|kids|baby|toddler|newborn|boy|girl|brother|sister|gran|nan|grandson|granddaughter|twins|infant|teen|teenager|parents|grandmother|grandfather|aunt|uncle|friend|neighbour|neighbor|eldest|youngest|older|little|nine-year-old|five-year-old';

/** What shows that one person's own case is spoken of, by how plainly it does. */
export const caseCues: Readonly<Record<string, readonly string[]>> = {
  address: [
    ...words(
      "hon honey bud buddy sweetheart babe sweetie darling mate bro bhai bhaiya bhabhi ji sir madam ma'am mama sis hun pal didi beta yaar dearie luv auntie uncle",
    ),
    'my|dear friend|dear|love|lovely|follower|sister|brother|lady',
    'you with|who',
    'hey|hi|hello|dear|sorry|thanks|okay|ok you|there|friend',
  ],
  reply: [
    'replying|reply|answer|answering|response|note|advice to|for|the|your|her|him|his|publicly',
    'to answer|the|those|everyone|whoever _? _? _? _? who|asking|asked|with',
    'q|question from',
    'asked|asking|wrote|writes|messaged|dmed|wondering me? about|whether|if|in|for|what|how',
    `saw|read|looked|looking|watched|watching|seen|judging|going|reading _? _? your|you|the|his|her ${shown}`,
    'to whoever',
    'you asked|ask|wrote|write|say|said|told|tell|mention|mentioned|describe|described|posted|sent|shared|recorded|tagged|uploaded',
    "you've|you're just? asked|described|posted|sent|shared|mentioned|told|written|describing|asking|telling|got",
    'what you have|describe|described|recorded|posted|say|mention|write|wrote|got',
    'from|by what you',
    'for|to the person|lady|gal|man|woman|mum|mom|dad|mother|father|guy|gentleman|grandmother|patients|chap|one|user|follower _? _? _? asking|who|whose',
  ],
  ownCase: [
    `your|yours|ur _? _? ${kin}`,
    'in your case|shoes|place|situation|position',
    "your|her|his|their husband's|wife's|daughter's|son's|baby's|mother's|father's|child's|mom's|mum's|dad's|boy's|girl's",
    'like yours|your|that',
    'yours',
    'your case|kind|type|sort|age|weight|numbers|dose|body',
    `that|your _? ${shown}`,
    `the ${shown} you|that|with`,
    "your|ur doctor|doc|gp|nurse|dentist|specialist|chart|report|letter|cardiologist said|told|says|tells|won't|can't|wants|ordered|thinks|gave|asked|knows|prescribed",
  ],
  ofYou: [
    'any|anyone|anybody|those|few|most|all|some|whoever|none|three|two of you',
    "for|to anyone|those|whoever|everyone whose|who've|who|with|of",
    'anyone|anybody|whoever here|on|is|of|whose',
    'ladies|men|guys|folks|mums|moms|parents with|of',
    "if|since|because|as|when|whenever|once your|you're|you've|yours|he|she|his|her",
  ],
  patient: [...words("he she him her his hers he's she's he'll she'll")],
  ownVoice: [
    "i'd|i'll|i'm|i'd've",
    "i would|will|can|could|say|see|think|reckon|have|know|promise|recommend|suggest|don't|am|told|wouldn't",
    'my view|advice|answer|opinion|guess|bet|verdict|diagnosis|vote|money|suggestion|recommendation',
    'believe|trust|tell me|them|him|her|the',
    'said so',
    'if|were i|it',
    'simple|best|easy|good plan|thing|fix|bet|trick',
  ],
};

/** What a person is told about their own case, without a treatment being named. */
export const caseActs: Readonly<Record<string, readonly string[]>> = {
  reassure: [
    "is|are|was|means|mean|it's|that's|isn't|looks|nothing just|only|nothing|normal|fine|harmless|usual|simply|viral|benign|perfectly|totally|completely|muscle|muscular|healing|stress|wind|gas|growing|to|okay|ok|safe|anything",
    'no panic|worries|worry|need|big|reason|drama|scan|admission|biopsy|swab|test|hospital|emergency|more|culture',
    'nothing to|else|serious|sinister|about|wrong',
    "you're|you|he's|she's|he|she|they|is|are be|fine|good|ok|okay|safe|clear|fit|cleared|well",
    "don't worry|panic|fret|stress",
    'safe|fine|okay|ok|good|enough for you|him|her|to|your',
    'will pass|settle|loosen|go|clear|heal|do|cope|hold|suit|sort|fix',
    'can wait|stay|skip|go|refuse|sleep|cope',
    'plenty|sufficient|enough',
    'touch|bother|need anything|it|that',
  ],
  noCare: [
    "don't|no|not|never|skip|cancel|forget|refuse|without|needn't|wait|nothing|avoid|instead|waste|wasted _? _? _? _? doctor|doctors|gp|er|emerg|emergency|hospital|clinic|opd|appointment|specialist|a&e|physician|biopsy|ambulance|referral|scan|eeg|ecg|mri|ct|test|tests|swab|culture|surgery|admission|checkup|seen|ortho|xray|x-ray|dots|stress|casualty|consult|operation|bloods|booster|cannula",
    'no|any|without test|tests|swab|biopsy|scan|culture|doctor|prescription|referral|slip|antibiotics|reports|report needed|required|necessary',
    'stay|keep|wait|sit|sleep|ride|let put|it|home|at|out|off',
    'let it|him|her|them',
    'leave it|that|them|be|him|her',
    'ignore it|that|the|them|those',
    'put them|it|that away|aside|down',
    'money wasted|saved',
    'wait till|until|a|two|six|another|and|for',
    'hold|holding off',
    'nothing to biopsy|test|treat|scan',
    'whatever|whoever|even|though your|the doctor|nurse|gp|dentist|letter',
    'over|without the counter|prescription',
    'leftover|left-over _? antibiotics|antibiotic|prednisone|pills|tablets|amoxicillin|syrup|bottle|strip|strips',
  ],
  command: [
    'go|put|pour|soak|ice|rest|lie|drink|eat|keep|leave|let|wait|sleep|stay|cancel|repeat|check|split|mix|carry|hold|send|apply|have|pick|begin|raise|wrap|tape|wash|feed|undress|nurse|move|shift|cut|ditch|ask|push|chew|follow|set|stop|start|take|give|try|skip|use|add|drop|swap|book|get|switch|ignore|double|halve|bin|bump|order|print|update|message|recheck|tell|pump|scramble|avoid|swallow|continue|resume|go|ring|come|watch|buy|remove|steam|rub',
  ],
  told: [
    "you can|should|may|might|must|need|want|could|will|won't|don't|ought|have",
    "you'll|you'd be|need|want|better|do|manage",
    "he|she|him|her|they|baby|child|toddler can|should|may|needs|needs|won't|doesn't|will",
    "he'll|she'll be|need|sleep|do|cope|want|manage",
    'should|may|can skip|come|go|leave|stop|take|have|give|mix|wait|split|refuse|stay|get|carry',
    "it's|is okay|ok|fine|safe|time to|for",
    'best|better|right|good thing|off|bet|choice for',
    'is what you|your|she|he',
    'needs|need no|nothing|only',
    'off|out you|with',
    'no more',
    'go to|up|with|on|down|ahead|off|gluten-free|without|back',
    'calls|wants|due for|a|to',
    'try doubling|leaving|cutting|stopping|taking|skipping|adding|switching',
    'no need|point of|to|in',
  ],
  namesIt: [
    "it's|that's|they're|that'd|this'd clearly|definitely|obviously|just|almost|really|only|probably|certainly|be?",
    'it|that|this|these|those|he|she|you|symptoms|rash|lump|cough|mark|spots|swelling|is|that is|are|sounds|looks|fits|reads|equals|means|says|has|have clearly|definitely|obviously|just|almost|really|only|simply|certainly|a|an|your|probably|like|to|the? a|an|your|certainly|the?',
    "he's|she's got|having|an?|a?",
    'sounds|looks|reads|feels|smells like|to|as',
    "means|equals|spells|suggests|says it's|you've|you|that's|it|your|an|a",
    'you had|have|got the|a|an?',
    "you've|you're got|had|having|a|an",
    'a|the case|touch|bit of',
    'means|equals|spells walking|early|mild|classic|a|an|sinus?',
    'comes|come|coming from the|your',
  ],
};

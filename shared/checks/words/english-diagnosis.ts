import { words } from '../lexicon.ts';

/** What tells that a sentence says of one person which illness it is. */
export const diagnosisCues: Readonly<Record<string, readonly string[]>> = {
  publicPerson: [
    'the|that|this|our|former|ex-|their|your|a senator|president|premier|governor|mayor|minister|chancellor|candidate|congressman|congresswoman|politician|mp|king|queen|prince|princess|pope|actor|actress|singer|rapper|footballer|player|striker|goalkeeper|coach|athlete|boxer|tennis|celebrity|presenter|host|billionaire|ceo|influencer|journalist|leader|star|pastor|tiktoker|youtuber|streamer',
    'prime minister',
    'senator|president|governor|mayor|minister|chancellor|congressman|king|queen|prince|princess|pope',
    'the|that|this man|woman|guy|lady|boy|girl|child|kid|baby|person|gentleman|fella|bloke|toddler|teenager|dad|mum|mom in|on|who|from|with|at',
    'your|her|his|that|this|the son|daughter|mother|father|mum|mom|dad|husband|wife|partner|child|kid|baby|boy|girl|toddler|friend|sister|brother|gran|nan|grandmother|grandfather|neighbour|neighbor|boss|colleague|uncle|aunt|ex|newborn|little one?',
  ],
  has: [
    'clearly|obviously|definitely|certainly|surely|plainly|undoubtedly|probably|almost|evidently|has|have|had? certainly? has|have|got|suffers|suffering|shows|showing|displaying|exhibits',
    "has|have|had|he's|she's|you've|they've got|clearly|obviously|definitely|almost|certainly|all|an|a|some|textbook|classic|untreated|undiagnosed|early?",
    'is|are|was|were|be clearly|obviously|definitely|plainly|having|suffering|showing|displaying|exhibiting|in|a|an|most|certainly|almost|suffering|just|probably? in|from|with|signs|the|a|an|of|having|early|classic|textbook|clinically?',
    'suffers|suffering from',
    'shows|showing|displays|exhibits every|all|the|clear|classic|textbook|early|obvious? signs|symptoms|hallmarks of',
    'must have|be',
    'looks|sounds|seems|smells like|to',
    "he's|she's|they're|you're clearly|obviously|just|having|suffering|probably? from|a?",
    'screams|spells|means|equals|confirms|proves|indicates|suggests',
    'points|adds up? to',
    'consistent with',
    'a|the|classic|textbook|obvious|clear case|picture|sign|signs|presentation of',
    'textbook|classic|obvious|unmistakable|full-blown',
    'give|gives|gave away',
  ],
  certain: [
    ...words(
      'clearly obviously definitely certainly surely plainly undoubtedly unmistakably textbook classic obvious evidently blatantly unmistakable',
    ),
    'no doubt|question',
    'any doctor|neurologist|psychiatrist|clinician|nurse|medic|physio|physiotherapist|paramedic|surgeon|vet|dentist|student|midwife|optician can|could|will|would',
    'i would|can|could bet|diagnose|say|tell|call',
    "i'd bet|diagnose|say|call",
    'my diagnosis|money',
    "i'd|i'll|would|will|could put|bet|wager|stake|lay good|my|our|the|a? money|house|shirt|licence|license|fiver|tenner on",
    'anyone can see',
    'as a neurologist|psychiatrist|doctor|nurse|physician|gp|paediatrician|cardiologist',
    'you can|could tell|see',
  ],
  outward: [
    ...words(
      'gait walk tremor shaking speech slurring slurred eyes pupils face smile hands voice twitching stare clip video footage photo picture debate interview photos behaviour behavior limp freezing jaw stumble stumbling weight thin posture mannerisms tweets rants',
    ),
  ],
  disclosed: [
    ...words(
      'announced announce said says revealed reveals confirmed disclosed told shared statement family spokesman spokesperson spokeswoman died hospitalised hospitalized openly publicly diagnosed memoir campaign charity foundation survivor lived lives ambassador speaks spoke',
    ),
    'according to',
    'has|have spoken|said|written|been',
    'raise|raises|raised awareness|money',
  ],
  restrained: [
    "cannot|can't|should not|shouldn't|must not|never|not|nobody|don't|won't|wrong to? _? diagnose|guess|say|know|tell|label|judge|speculate",
    'only|without a|an? doctor|examination|exam|test|clinician|assessment',
    'goldwater rule',
    ...words('speculation speculate guessing armchair'),
  ],
  unsure: [
    ...words(
      'if when whether unless once may might could can maybe perhaps possible possibly until before after anyone people someone those who whoever',
    ),
  ],
  harmless: [
    ...words(
      'normal harmless fine nothing benign viral stress hormonal muscular allergic psychosomatic cancerous malignant infected broken fungal bacterial serious inflamed dehydration wind trapped gas pregnancy',
    ),
    'perfectly|completely|totally? fine|normal|harmless|safe|ok|okay',
    'growing pains',
    'nothing|not to worry|serious|cancer|sinister|dangerous|lose',
    'a|just|only virus|bug|strain|muscle|pinched|trapped|phase|allergy|cold',
    'in your head',
  ],
  reading: [
    'is|are|was|were just|only|simply|clearly|probably|definitely|almost|certainly|most|likely|a|an|from|your|the|because|due|of|completely|perfectly? just|certainly|likely|a|an|of|classic|due|from|to?',
    'sounds|looks|seems|feels like|to|a|perfectly|completely|fine',
    'means|mean|suggests|suggest|shows|show|says|say|confirms|tells|tell you|that|a|an|me|us? have|are|a?',
    'points|point to',
    'comes|coming from',
    "isn't|aren't anything|a|serious|cancer?",
  ],
  showing: ['that|this|those|these|your|her|his'],
  impression: [
    'sounds|looks|seems|reads|smells like|to a|an|me|classic|textbook|you|your|me?',
    'sounding|looking like',
    'you|you have|are|almost|probably|definitely|clearly|certainly|really? certainly|definitely|clearly? have|got|suffer|are',
    "you've|you're clearly|definitely|almost|obviously|just|probably|certainly? got|having|suffering|dealing|looking|going? from|with|through|at?",
    'you are|were clearly|definitely|almost|obviously|just|probably|certainly? having|suffering|dealing|looking|going? from|with|through|at?',
    'what you have|are|describe|described|got|are is|describing|having?',
    'i would|think|suspect|bet|say|reckon|diagnose that|you|you have|it',
    "i'd say|bet|guess|diagnose|call that|it|you|this|put?",
    'my|the diagnosis|guess|money is|on',
    "i'd|i|i'll|we'd would|will|could|can? put|bet|wager|stake|lay good|my|our|the|a? money|house|shirt|licence|license|fiver|tenner? on it|this|that|him|her? being|having?",
    "it's|its|that's|this is|clearly|definitely|just|almost|obviously|classic|textbook|most|probably|only|a? certainly|likely|a?",
    'this|that|it is clearly|definitely|just|almost|obviously|classic|textbook|most|probably|only? certainly|likely|a?',
    'classic|textbook|typical',
  ],
};

import { words } from '../lexicon.ts';

export const insultNouns = words(
  `idiot idiots moron morons imbecile imbeciles cretin cretins dimwit dimwits halfwit halfwits dunce dunces simpleton simpletons
   fool fools loon loons lunatic lunatics nutjob nutjobs nutcase nutcases wacko wackos whacko whackos crackpot crackpots covidiot
   covidiots sheeple clown clowns scumbag scumbags scum cretinous idiotic moronic dumbass airhead airheads bozo bozos buffoon
   buffoons ignoramus troglodyte troglodytes neanderthal neanderthals knucklehead knuckleheads twit twits nitwit nitwits
   parasite-brained liars grifter grifters parasites degenerates`,
);

export const insultAdjectives = words(
  `stupid dumb ignorant gullible crazy insane delusional brainwashed pathetic ridiculous laughable selfish braindead brain-dead
   deranged unhinged illiterate uneducated clueless brainless mindless hysterical paranoid foolish evil disgusting despicable
   contemptible weak-minded dense thick sheep lazy dishonest shameless cowardly hateful`,
);

export const insultPhrases: readonly string[] = [
  'anyone|people|those|parents|everyone who|that believe|believes|think|thinks|share|shares|fall|falls _? _? _? failed|deserve|deserves|needs|need|cannot|should',
  'only|just a|an idiot|fool|moron|child|imbecile',
  'failed biology|science|school|chemistry',
  'do your|some|the homework',
  'get a life|grip|brain|clue',
  'grow up',
  'wake up',
  'spare me|us',
  'shame on',
  'bless your|their heart|hearts',
  'brain cell|cells',
  "can't|cannot even? read|count|think",
  'too stupid|dumb|dense|thick|lazy to',
  'so gullible|stupid|dumb|ignorant',
  'laugh|laughing|laughed at you|them|these|those|people',
  'what is|was wrong with you|them|these|people',
  'lack|lacks the? intelligence|brains',
  'tinfoil|tin-foil hat|hats|brigade',
  'low iq',
  'you people',
  'no brain|brains',
  'mouth|mouths shut',
  'village idiot',
  'darwin award',
  'natural selection at work',
  'thin|thinning the herd',
];

export const personTargets = words(
  `people person parents parent mother mothers mom moms mum mums father fathers you they he she anyone believers believer followers
   follower anti-vaxxers antivaxxers anti-vaxxer those these folks crowd mob patients patient public user users poster posters author
   authors commenters man men woman women everyone somebody someone nurses doctors skeptics sceptics deniers families`,
);

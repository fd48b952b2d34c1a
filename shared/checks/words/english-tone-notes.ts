/** Words that label people by an illness or a habit (TON-10), by what can be said instead. `plain` are those that need no context to hurt. */
export const personFirstWords: Readonly<Record<'plain' | 'mild', Readonly<Record<string, readonly string[]>>>> = {
  plain: {
    'people who use drugs': [
      'drug|substance abusers|addicts|users',
      'junkies|druggies|crackheads',
      'iv|injecting drug addicts|abusers',
    ],
    'a person who uses drugs': ['drug|substance abuser|addict', 'junkie|crackhead|druggie'],
    'people with an addiction': ['addicts'],
    'person with a disability': ['cripple|invalid', 'handicapped person'],
    'people with disabilities': ['the handicapped|crippled|disabled', 'cripples|invalids'],
    'a person with dwarfism': ['midget'],
    'people with a mental illness': ['the mentally ill|insane', 'mental patients|cases', 'psychos|schizos|lunatics'],
    'people with obesity': ['the obese', 'fatties|fat people'],
    'people with leprosy': ['lepers'],
    'died by suicide': ['committed suicide'],
    'die by suicide': ['commit suicide'],
    'people in prison': ['felons|convicts'],
    'people without papers': ['illegal|illegals immigrants|aliens|migrants'],
  },
  mild: {
    'people with diabetes': ['diabetics'],
    'people with asthma': ['asthmatics'],
    'people with epilepsy': ['epileptics'],
    'people with schizophrenia': ['schizophrenics'],
    'people with an alcohol use disorder': ['alcoholics|drunks'],
    'a person with an alcohol use disorder': ['an? alcoholic'],
    'uses a wheelchair': ['is|was wheelchair-bound', 'is|was confined to a wheelchair'],
    'people who use a wheelchair': ['wheelchair-bound people|patients|persons'],
    has: ['suffers from', 'is|was afflicted with|by', 'is a victim of'],
    have: ['suffer from', 'are afflicted with|by', 'are victims of'],
    'did not take the medicine': ['was non-compliant|noncompliant'],
    'not taking the medicine': ['non-compliant|noncompliant'],
    'the treatment did not work for': ['patient|patients who? failed treatment|therapy|chemotherapy'],
    'people in prison': ['inmates|prisoners'],
    'people without a home': ['the homeless'],
    'older people': ['the elderly|aged', 'old folks'],
    'autistic people': ['autism|autistic sufferers|victims'],
    'people with cancer': ['cancer victims|sufferers'],
  },
};

export const partisanWords: readonly string[] = [
  "left's|right's|democrats'|republicans'|tories'|labour's|liberals'|leftists'|conservatives'|biden's|trump's|modi's|boris's|china's|congress's|bjp's|apc's|pdp's|maga's|woke's pandemic|virus|plandemic|hoax|agenda|lies|lie|disease|vaccine|war|lockdown|plague|propaganda",
  'leftist|leftists|rightist|right-wing|left-wing|far-left|far-right|woke|liberal|socialist|communist|fascist|marxist|globalist|maga|trumpist|tory|republican|democrat|conservative|nazi|commie nutters|loons|agenda|mob|lies|propaganda|hoax|hypocrites|elites|elite|nonsense|politicians|idiots|media|crowd|cultists|snowflakes|extremists|thugs',
  'libtards|libtard|rethuglicans|demonrats|trumptards|wokesters|wokeism|feminazis|remoaners|brexiteers|bhakts|sanghis|sickulars|commies|fascists|snowflakes|maga-hats',
  "the left|right|democrats|republicans|tories|liberals|conservatives|leftists|socialists|woke|deep hate|hates|want|wants|lie|lied|lies|wrecked|ruined|killed|created|invented|brought|state|don't|do|will",
  'deep state|stater',
  'china|chinese|kung|wuhan|communist virus|flu|plague',
  'vote them|him|her|out|for|against _? _? out|party|him|her|them',
  'make america|india|britain|nigeria great|healthy',
  'thanks|blame _? biden|trump|obama|modi|boris|starmer|sunak|tinubu|buhari|democrats|republicans|tories|labour',
];

/** Words of fight, which are cruel where people are meant. */
export const warWords: readonly string[] = [
  'destroy|destroys|destroyed|destroying|crush|crushed|crushes|crushing|annihilate|annihilated|demolish|demolished|obliterate|obliterated|shred|shredded|slaughter|slaughtered|humiliate|humiliated|own|owned|pwned|wreck|wrecked|roast|roasted|torch|torched|bury|buried|expose|exposed|exterminate|eradicate|smash|smashed|hunt|finish|silence|eviscerate|eviscerated|trash|trashed|thrash|thrashed|defeat|defeated|punish|flush|smoke|kick|drag|dragged|hang|whip the|this|these|those|that|each|every|a|all|an|him|her|them|such|out|down _? _? liar|liars|denier|deniers|fool|fools|idiot|idiots|quack|quacks|troll|trolls|antivaxxers|anti-vaxxers|antivaxxer|anti-vaxxer|mongers|monger|influencer|influencers|people|guy|woman|man|crowd|conspiracy|conspiracists|grifter|grifters|charlatan|charlatans|guru|gurus|doctor|traitors|enemies|parents|believers|them|him|skeptics|sceptics|peddlers|rumour-mongers|spreaders',
  'war|battle|fight|crusade|jihad|campaign|purge with|on|against the|these|those|all|such? liars|deniers|antivaxxers|anti-vaxxers|fools|idiots|quacks|trolls|charlatans|grifters|conspiracists|influencers|ignorant|stupid|unvaccinated|gurus|naturopaths|skeptics|sceptics|mongers|believers|people|parents',
  'enemy|enemies|traitor|traitors of|to the|our|all|public|every? science|people|health|reason|humanity|medicine|nation|country|truth|community',
  'wipe|wiped|mop|mopped|tear|tore|smoke|flush|hunt|drive the|them|him|her|these _? floor|apart|liars|down|out',
  'no mercy|prisoners|quarter',
];

export const shareBaitWords: readonly string[] = [
  'share|repost|forward|retweet|rt|send|save|screenshot|download|copy|spread this|it|now|before|widely|and|everywhere|the|to|quickly|urgently|asap _? _? _? before|gone|deleted|removed|delete|down|remove|banned|censored|everyone|contact|contacts|group|groups|family|viral|save',
  "before it|this|they|it's|facebook|youtube|the|this gets|is|delete|deletes|deleted|remove|take|removes|censor|ban|taken|silence|pull|pulls|disappears|post|video _? _? deleted|removed|it|down|this|banned|censored|gone|us|me|taken",
  "they|doctors|government|pharma|media|industry|companies|hospitals|elite|elites don't|do|won't|will|never|hate|hates not? want|tell|this|hope you|us|anyone|the|doctors|secret|trick",
  "what|secret|secrets|truth|cure|trick|thing they|doctors|your|the|pharma|government|media|hospitals doctor|government|big|media|pharma|companies|hide|hides|are|is|don't|won't|will|never|aren't? hiding|not|want|tell|telling|pharma|you|hide",
  'please|must|everyone|everybody|kindly share|repost|forward|retweet|must|should|needs|read|see|watch|watch,|send widely|immediately|urgently|everywhere|to|before|this|share|now|as|read|see',
  "secret|secrets|truth|cure|trick your|they|the|big? doctor|doctors|government|pharma|media|industry? will|would|do? never|don't|won't|not|doesn't tell|want|share|reveal",
  'make this|it go|viral',
  'copy and paste',
  'rt|retweet|share|like|repost|comment if you',
  "you'll|you never guess|believe what|how|this",
  'hidden|suppressed|forbidden|banned|censored|leaked cure|truth|footage|study|video|document|documents|remedy|information',
  'urgent|breaking|warning|alert share|forward|repost|must|please|spread',
  'only 1|one|5|3|few % of? people|will|percent|brave',
  "don't|do not? scroll|ignore past|this",
];

/** A frightening picture of what happens to somebody near the reader. */
export const fearWords: Readonly<Record<string, readonly string[]>> = {
  fright: [
    'you|your|they|he|she|we will|child|baby|kids|kid|mother|children|family|grandmother|parents|could|may|might|father|son|daughter will|die|suffocate|choke|drown|suffer|could|may|might? _? die|dying|suffocate|choke|drown|gasping|gasp|suffer|dead|buried|blind|bury|brain-dead|bleed',
    'die|dies|dying|drown|drowns|drowning|choke|choking|suffocate|suffocating|death gasping|alone|screaming|in|on|slowly|horribly|like|of|a _? _? agony|pain|alone|breath|fluid|lungs|own|blood|slow|horrible|painful|air|convulsions',
    'gasping|screaming|begging|fighting|clawing|choking|bleeding|rotting|convulsing for|in|on|from|to|out|alive|until|at _? air|breath|agony|pain|death|mercy|life|blood|every|your|eyes',
    'bury|burying|coffin|coffins|funeral|graveyard|body-bag|bodybag|morgue|grave|tombstone|corpse|hearse|casket|orphan|orphans your|their|a|for|child|is|next|will|own|bags|with|of|the|too _? child|children|kid|baby|kids|family|mother|next|small|you|son|daughter|waiting',
    'picture|imagine|think|watch|watching|see|explain your|the|a|of|them|him|her|to _? child|baby|kids|daughter|son|mother|lungs|grandmother|children|family _? _? turn|turning|dying|die|blue|gasp|gasping|suffocate|drown|ventilator|convulsing|brain|coffin|screaming|stop|going|struggle|rot|burn',
    'silent|deadly|ticking|invisible killer|time|bomb|assassin|monster|death',
    'death sentence|trap|warrant',
    'kill|kills|killing|murder|destroy|destroys you|your|them|him|her|every|us|kids|children|grandma|granny _? family|child|baby|slowly|kids|children|brain|lungs|parents|mother|grandmother|in',
    'last breath|breaths|words|goodbye|thing',
    "you'll|you|will be next|dead|sorry|buried|gone|regret",
    'blood on|pouring|everywhere|gushing',
    'nightmare|horror|terror|terrifying|horrifying|gruesome|horrific|nightmarish',
  ],
  action: [
    'call|ask|see|visit|go|get|book|wash|wear|check|talk|speak|read|take|keep|learn|seek|test|boil|vaccinate|contact|cook|ring|dial|text|drink|use|stay|bring|give|watch|look|phone|come|put|cover|open|store|throw|avoid|stop|tell|make',
    'can|could be? protect|protects|prevent|prevented|prevents|help|lower|treat|treated|avoid|avoided|stop|cut|spot|reduce|cure|cured|save',
    'protects|prevents|prevented|lowers|reduces|treatable|preventable|vaccine|vaccines|dose|doses|treatment|clinic|helpline|hotline|doctor|nurse|gp|pharmacist|antibiotics|antidote',
  ],
};

export const hedgeWords: ReadonlySet<string> = new Set(
  'may might could can perhaps possibly probably maybe likely potentially seemingly apparently arguably presumably conceivably suggest suggests suggesting seems seem appears appear tends tend somewhat relatively fairly rather roughly generally usually sometimes largely'.split(
    ' ',
  ),
);

/** At least one of these stands in a shout; names of states, drugs and places in a row have none. */
export const shoutedWords: ReadonlySet<string> = new Set(
  "this is are a not do don't the they you your stop never no nobody everyone know all it please will listen lie lies wake enough why what how again now read me my we our was were have has must should can't cannot still only really people just so because and but if that these those always every ever believe think trust wrong false true".split(
    ' ',
  ),
);

/** All-capital words that are names or measures, not shouts. */
export const capitalWords: ReadonlySet<string> = new Set(
  'who cdc fda nhs ema mmr hpv rsv hiv aids usa uk eu rt covid icu er ed ct mri ecg dna rna mrna pcr gp nice mhra tga nafdac icmr ncdc unicef ors bcg dtap tdap ipv opv sars mers copd adhd ptsd ocd bmi ldl hdl nsaid nsaids abc bbc cnn faq pdf url usd gmt est pst otc iv tb hbv hcv cmv ebv utis uti sti stis std stds phc lga aiims ayush gst ok diy phd md rn mbbs frcp'.split(
    ' ',
  ),
);

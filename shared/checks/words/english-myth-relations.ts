// A row says: the agent, the relation, what comes of it. `|` parts classes; each combination is one relation that is false as a whole sentence.
// Classes stand in `english-myth-agents.ts` and `english-myth-outcomes.ts`, relations below.

/** False when they are asserted. */
export const falseWhenSaid: readonly string[] = [
  'vaccine harm autism|infertility|dna|chip|shedding|cancer|brain|death|immune|autoimmune|flu|organs',
  'vaccine contain chip|dna|cancer|toxins|infertility',
  'vaccine change dna|brain|chip|immune',
  'vaccinated harm shedding|infertility|flu|cancer|immune|chip|death',
  'vaccinated change dna|chip',
  'ingredient harm autism|infertility|dna|cancer|brain|death|autoimmune|organs|immune',
  'ingredient change dna|brain',
  'waves harm flu|cancer|infertility|brain|immune|death|serious|autism',
  'fluoride harm brain|cancer|infertility|organs|death|chip',
  'fluoride change brain|dna',
  'additive harm cancer|brain|autism|infertility|immune',
  'mask harm hypoxia|brain|immune|flu|cancer|death|organs',
  'painkiller harm autism|death|infertility',
  'medicine harm cancer|brain|death|addicted|organs|immune|infertility|autism',
  'contraceptive harm infertility|cancer|death|brain|organs|flu',
  'contraceptive contain chip|flu|toxins',
  'test harm cancer|infertility|brain|autism|chip',
  'remedy cure serious',
  'remedy flush toxins',
  'remedy boost immuneBoost',
  'remedy change alkaline|dna',
  'practice cure serious',
  'practice safe mild',
  'practice boost immuneBoost',
  'remedy replace need',
  'body replace need',
  'illness trivial mild|real',
  'illnessMind trivial weakness|real',
  'habit harm cold|serious|cancer|infertility|brain|autism',
  'germ trivial real',
  'pharma hide serious|death|need|toxins|dna|cancer|autism',
  'additive change brain|immune',
  'vaccine trivial need',
  'body cure serious',
];

/** False when they are denied. */
export const falseWhenDenied: readonly string[] = [
  'vaccine protect any',
  'mask protect any',
  'germ harm serious|flu|death|cancer|heart|immune|cold|any',
  'illness harm death|serious',
  'contraceptive protect any',
  'illness exist real',
  'illnessMind exist real',
  'germ exist real',
];

/** Words of each relation. A word that stands for relation and outcome at once (`sterilises`) is in both lists. */
export const mythVerbs: Readonly<Record<string, readonly string[]>> = {
  'by-harm': [
    'cause|causes|caused|causing|trigger|triggers|triggered|triggering|produce|produces|induce|induces|induced|induced|create|creates|spark|sparks|fuel|fuels|raise|raises|feed|feeds|breed|breeds|bring|brings|brought',
    'lead|leads|led|leading|contribute|contributes|due|down to',
    'give|gives|gave|giving|leave|leaves|left|leaving|make|makes|made|making|turn|turns|turned|turning|render|renders',
    'damage|damages|damaged|damaging|destroy|destroys|destroyed|destroying|weaken|weakens|weakened|weakening|ruin|ruins|ruined|wreck|wrecks|wrecked|harm|harms|harmed|attack|attacks|attacked|attacking|overload|overloads|overwhelm|overwhelms|suppress|suppresses|suppressing|cripple|cripples|erode|erodes|shut|shuts|disable|disables|fry|fries|cook|cooks|calcify|calcifies|poison|poisons|poisoned|poisoning|thin|thins|starve|starves|trap|traps|deprive|deprives|shrink|shrinks|dry|dries|rot|rots|eat|eats|block|blocks|interfere|interferes|disrupt|disrupts|hijack|hijacks|crash|crashes|collapse|wipe|wipes|reset|resets|kill|kills|killed|killing|murder|murdering|sterilise|sterilises|sterilize|sterilizes|sterilised|sterilized|sterilising|sterilizing|die|dies|died|dying|shed|sheds|shedding|depopulate|collapsing|dropping',
    'is|are behind|why|killing|causing|making|poisoning|pure|designed|meant',
    'behind all|the|this|these',
    'allergic',
    'vaccine-induced|vaccine-caused|jab-induced',
  ],
  'by-contain': [
    'contain|contains|contained|containing|hide|hides|carry|carries|hold|holds|include|includes|injects|inject|implant|implants|implanted',
    'full|made|laced|loaded|contaminated|packed|filled|tainted of|from|with',
    'have|has|is|are',
    'in|inside',
  ],
  'by-change': [
    'change|changes|changed|changing|alter|alters|altered|altering|rewrite|rewrites|rewriting|modify|modifies|modified|edit|edits|reprogram|reprograms|reprogramming|enter|enters|integrate|integrates|become|becomes|stay|stays|mess|messes|raise|raises|balance|balances|neutralise|neutralises|neutralize|neutralizes|make|makes|turn|turns|restore|restores|keep|keeps|tamper|tampers|corrupt|corrupts|hack|hacks|overwrite|overwrites|permanently',
    'part of',
  ],
  'by-cure': [
    'cure|cures|cured|curing|heal|heals|healed|healing|reverse|reverses|reversed|reversing|eliminate|eliminates|eliminated|eradicate|eradicates|kill|kills|killed|killing|destroy|destroys|destroyed|beat|beats|beaten|defeat|defeats|dissolve|dissolves|dissolved|dissolving|shrink|shrinks|shrank|shrunk|shrinking|melt|melts|starve|starves|neutralise|neutralises|neutralize|neutralizes|fix|fixes|fixed|fixing|vanish|vanished|vanishes|disappear|disappeared|disappears|gone|remission|clear|clears|cleared|clearing|ward|wards|prevent|prevents|prevented|preventing|protect|protects|protected|protecting|treat|treats|treated|treating|stop|stops|stopped|stopping|banish|banishes|normalise|normalises|normalize|normalizes|normalised|control|controls|controlled|crush|crushes|zap|zaps|block|blocks|outsmart|regenerate|regenerates|regrow|regrows|unclog|unclogs|unclogged|immune|antidote|cure-all|overcome|overcomes|terminate|terminates|abort|aborts|combat|combats|tackle|tackles|fight|fights|fought|fighting|handle|handles|deals|chase|chases|sorts|draws|draw|suck|pull|pulls',
    'wipe|wipes|wiped|knock|knocks|knocked|drive|drives|drove|flush|flushes|flushed|burn|burns|burned|drawn|draws|sweat|sweats out|away|off',
    'get|gets|got|getting rid|over of?',
    'keep|keeps|kept away|you|your|at|off',
    'works|worked|work|effective|good|great|powerful|better for|against|than|on|as',
    'a|the|natural|proven|secret|real|only|best|ancient cure|remedy|antidote|answer for|to',
    'all you need',
    'replace|replaces|replaced|instead',
    'no longer have|has|need|needs|diabetic',
    'cancer-free|drug-free|insulin-free|anti-cancer|anti-viral|cancer-fighting|cancer-killing',
    'free of',
    'no more',
    'never get|gets|got|getting',
  ],
  'by-flush': [
    'flush|flushes|flushed|flushing|draw|draws|drawing|pull|pulls|pulling|purge|purges|purging|cleanse|cleanses|cleansing|remove|removes|removed|removing|clear|clears|clearing|detox|detoxes|detoxify|detoxifies|detoxing|expel|expels|eliminate|eliminates|rid|rids|sweep|sweeps|strip|strips|melt|melts|dissolve|dissolves|kill|kills|bind|binds|scrub|scrubs|suck|sucks|release|releases|clean|cleans|neutralise|neutralises|neutralize|neutralizes|sweat|chelate|chelates',
    'get|gets|getting rid',
  ],
  'by-boost': [
    'boost|boosts|boosted|boosting|supercharge|supercharges|strengthen|strengthens|strengthening|skyrocket|turbocharge|turbocharges|reset|resets|rebuild|rebuilds|ramp|ramps|bulletproof|fortify|fortifies|armour|kickstart|kickstarts|unlock|unlocks|optimise|optimize|double|doubles|improve|improves',
  ],
  'by-safe': [
    'is|are|was|were|be|does|do|as|perfectly|completely|totally|carries|has|have',
    'never|no hurt|harm|harmed',
  ],
  'by-replace': [
    'replace|replaces|replaced|instead|rather|better|beats|unnecessary|obsolete|substitute|alternative|safer|stronger|outperforms|superior|ditch|ditched|threw|throw|quit|drop|forget',
    'no need|longer|more for?',
    "don't|not|never|nobody|won't|without need|needs|needed|require",
    "you|we|kids|children|babies|who do|don't|does? not? need|needs",
    "don't|not need",
    'works|work|as well|good|effective|better',
    'so why|skip',
    'works|work|protects|protect better|more',
  ],
  'by-trivial': [
    "is|are|was|were|isn't|aren't|be|been|being",
    'build|builds|strengthen|strengthens|train|trains|toughen|makes|make|help|helps|need',
    'there is|was no|such',
    'never|not',
    'no such',
    'nobody|no-one needs|need',
    'pointless|useless|unnecessary|scam',
  ],
  'by-hide': [
    'hide|hides|hid|hidden|hiding|suppress|suppresses|suppressed|suppressing|bury|buried|burying|cover|covered|covering|censor|censored|censoring|ban|banned|silence|silenced|silencing|conceal|concealed|withheld|withhold|withholding|lied|lie|lies|lying|admit|admits|admitted|know|knew|planned|plan|profit|profits|profiting|bribed|rigged|invented|created|faked|fake',
    "don't|won't|doesn't|never want|tell|mention|admit|reveal|say",
    'do|does|will not want|tell|mention',
    'make|makes|making money|billions|millions|profit',
  ],
  'by-protect': [
    'do|does|did anything|nothing|jack|squat',
    'protect|protects|protected|work|works|worked|working|prevent|prevents|prevented|stop|stops|stopped|help|helps|save|saves|saved|filter|filters|needed|necessary|useful',
    'cure|cures|treat|treats',
  ],
  'by-exist': ['is|are|was|were|be|been|does|do|did|actually|really|ever|never|exist|exists|isolated|proven|real'],
};

/** Said without a negation, these deny: `masks are useless`. */
export const failingWords: readonly string[] = [
  'useless|pointless|worthless|ineffective|unnecessary|theatre|theater|toothless',
  'do|does|did nothing|more',
  'make|makes|made no difference',
  'waste of',
  'was|were|is|are never|not|already|actually? disappearing|declining|gone|needed|necessary|tested|proven|effective',
  'a|the big? lie|scam|hoax|joke|con',
  'only|just for show|obedience|compliance|control|profit',
];

// What a study was, as texts say it, and what may be concluded from it.

export const proofWords: Readonly<Record<string, readonly string[]>> = {
  shows: ['proves', 'has|have proved|proven', 'proves beyond'],
  show: ['prove beyond?', 'studies|trials|data|results|numbers|facts|figures|experts|scientists|doctors prove|proved'],
  showed: ['proved'],
  'strong evidence': [
    'definitive|irrefutable|undeniable|conclusive|absolute|incontrovertible|indisputable|unquestionable|solid-gold proof|evidence|answer',
    'all|final|living|complete|hard|solid|positive|enough proof',
    'proof positive|at',
  ],
  shown: [
    'been|is|was|are|were|scientifically|clinically|medically|now proven|proved to?',
    'proven to',
    'proven fact|safe|effective|cure|results|success',
  ],
  'strongly suggests': [
    'conclusively|definitively|categorically|unequivocally|irrefutably shows|show|showed|proves|demonstrates|demonstrate|establishes|shown|demonstrated|answered',
  ],
  'well supported': ['beyond any|all|a|reasonable|the? shadow? doubt|question|dispute'],
};

export const proofExceptions: readonly string[] = [
  'prove|proves|proved|proven helpful|useful|wrong|right|hard|difficult|fatal|nothing|deadly|popular|costly|challenging|it|me|you|them|your|who|he|she|themselves|itself',
  'burden|proof|prove of',
  'proof of address|age|vaccination|identity|purchase|immunity|income|id',
  'to|can|cannot|could|must|should|would|may|might|will|did|does|do prove',
  'ask|asks|asking|wait|waiting|demand|demands|want|without|no|any|show|need for? proof',
  'proven treatment|treatments|therapy|therapies|methods|care|vaccine|vaccines|ways|steps|measures',
  'before|until|unless|if|when|whether|once _? _? _? proven|proved|proves',
  'laboratory|lab|biopsy|culture|pcr|microbiologically proven',
  'a|the|one|single|small study|trial|paper|experiment|anecdote|correlation|graph|testimonial proves nothing|little|neither',
];

/** Studies that watch and do not assign. */
export const observationalWords: readonly string[] = [
  "study|survey|surveys|registry|poll|questionnaire|charts|records|review|look of|in|at|found|showed|counted|back _? _? 100|nurses|people|children|families|women|men|adults|workers|them|those|teens|charts|i've|ones|at|i",
  'researchers|they|scientists|someone|somebody|we|who followed|tracked|watched|looked|counted|compared|asked',
  'followed|tracked|surveyed|interviewed|compared|counted 100|200|300|400|500|800|1,000|2,000|2,400|5,000|8,000|10,000|some|several|thousands|hundreds|toddlers|children|women|men|office|nurses|people',
  'people|adults|women|men|those|children|folks|kids|teens|families|ones|parents|villagers|patients who|with|that|on|in _? _? _? had|have|got|get|were|are|lived|run|made|showed|went _? _? fewer|less|more|lower|higher|longer|sadder|weaker|better|worse|under|on',
  'cohort|observational|case-control|cross-sectional|epidemiological|retrospective|ecological study|studies|data|research|analysis|evidence|survey|paper|registry',
  'cohort|case-control|cross-sectional|observational',
  'surveyed|survey|questionnaire|questionnaires|self-reported',
  'registry|biobank|follow-up study|data|records|analysis',
  'correlation|correlated|correlates|association',
  'food|diet diary|diaries|questionnaire|records|recall',
  'people|adults|women|men|those|children|nurses|participants who drank|ate|used|took|slept|walked|smoked|had|reported|drink|eat|take|exercised|skipped|consumed were|was|had|lived|got? _? _? fewer|less|more|lower|higher|longer',
  'followed|tracked|watched over? _? _? people|adults|women|men|children|nurses|participants|volunteers|residents|drinkers|students',
  'case series|report|reports',
];

/** Verbs that say one thing brings about another. */
export const causalWords: readonly string[] = [
  "so|therefore|thus|hence|meaning it's|it|that's|eat|drink|statins|your|prayer|barn _? _? that|which|prevents|protect|protects|keeps|brings|cause|causes|is",
  "it's|its|is the|that _? _? that|which|who did|does|kept|keeps|makes|made|saves|saved|has|brings|causes",
  'which means|is|proves|shows|settles|why',
  "that's|that|this|there's|here's is? settles|why|proves|your|where|what",
  'settled|proves|proof|proven|spoken|answer|cause|causes|rob|robs|make|makes|keeps|saves|saved|protect|protects|stop|stops|prevents|cure|cures|blame|thanks',
  'causes|prevents|cures|stops|protects|wards|fights|triggers|leads|extends|lengthens|boosts|saves|kills|damages|destroys|shrinks|makes|cuts|slashes|halves|doubles|lowers|raises|reduces|reverses|shortens|improves|helps|brings|keeps',
  'will|can|does prevent|cure|stop|protect|cause|extend|boost|lower|raise|cut|reduce|reverse|improve|make|keep|lead|give',
  'caused|prevented|cured|protected|extended|shortened',
  'prevent|cure|protect|protects|cause against|from',
  'because|due|thanks|result|effect of|to',
];

export const cautiousWords: readonly string[] = [
  'may|might|could|perhaps|possibly|probably|suggest|suggests|suggested|suggesting|linked|associated|association|correlation|correlated|tend|tended|appears|appear|seems|seem|likely|hint|hints|unclear|unknown|uncertain|whether|preliminary|early|cannot|not|never|no',
  "can't|doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|haven't",
  'further|more|larger research|trials|studies|work',
];

export const laboratoryWords: Readonly<Record<string, readonly string[]>> = {
  laboratory: [
    'mice|mouse|pups|rat|rats|rodent|rodents|zebrafish|hamster|hamsters|guinea-pigs|rabbits|ferrets|monkeys|macaques|pigs|worms|piglets',
    'fruit flies|fly',
    'guinea pigs|pig',
    'in vitro',
    'in-vitro|in-vivo',
    'cell cultures|culture|lines|line|study|experiment|experiments',
    'cells|cell|tumours|tumors|virus|bacteria in|on|under a|the? dish|petri|laboratory|lab|test|culture|flask|microscope|tube',
    'petri dish|dishes',
    'test tube|tubes',
    'animal|lab|laboratory|preclinical|pre-clinical study|studies|experiment|experiments|data|model|models|trial|trials|research|test|tests|work|cells',
  ],
};

/** What is concluded for people. */
export const humanWords: readonly string[] = [
  'so|therefore|hence|thus|settles|proof|same _? _? _? humans|human|people|children|kids|babies|us|you|your|patients|women|men|result|pathway|where|blood|plant',
  'treats|cures|prevents|works|stops|beats|heals|kills|reverses|protects|fights|shrinks|boosts|causes|damages|destroys|melts|burns|removes|restores|improves|extends',
  'will|can|does|it treat|cure|prevent|work|stop|beat|heal|kill|reverse|protect|fight|help|cause|boost|burn|restore|improve',
  'so|therefore|means|proof|proves|which take|eat|drink|use|you|it|that|we|your|means|people|humans|patients|proves',
  'works|work|effective|safe|good|treatment|cure|hope|remedy|same for|in|on you|humans|people|patients|us|everyone|cancer|women|men|children',
  'add|eat|drink|take|start|try|use|stock',
];

export const notInPeople: readonly string[] = [
  'not|never|yet|nobody|no|little|nothing|whether|unknown|unclear|before|until|may|might|could|perhaps|cannot|only|far|early|suggest|suggests|but',
  "hasn't|haven't|doesn't|don't|isn't|can't|aren't|wasn't|didn't",
  'in|among|than|not people|humans|patients yet|is|are|would|may',
  'are|is|were not',
  'long way',
];

/** Turns of phrase that run a product or provider down, where no single word does. Lower case, apostrophes straight; read as parts of one regular expression. */
export const blamingPhrases: readonly string[] = [
  // It fails, or falls behind.
  'runs? out of (?:road|steam|puff)|ran out of (?:road|steam|puff)',
  'falls? (?:short|flat)|fell (?:short|flat)|fall(?:s|en)? apart|let(?:s)? (?:you|us|me|them|patients) down',
  "can(?:'t|not) keep up|no match for|doesn't come close|nowhere near|second[- ](?:rate|best)|also-ran",
  "(?:isn't|is not|aren't|not) (?:what it used to be|up to (?:it|the job|scratch|much)|fit for purpose|worth (?:it|the|your|a)|all it's cracked up)",
  "past its (?:best|prime|sell-by)|had its (?:moment|day)|behind the times|days are numbered|dead end\\b|not a patch on|hot air|on (?:its|the) way out|yesterday's|last (?:year|decade|century)'s",
  'alarm fatigue|false alarms|(?:cries|cried|crying) wolf|drops? (?:out|the signal)',
  'a(?:n overpriced)? (?:gimmick|letdown|let-down|flop|dud|lemon|faff|racket|con|joke|mess|money pit|cash grab|money grab|shambles|farce|rip-?off)\\b',
  '(?:prime )?culprits?\\b|to blame\\b|the (?:worst|weak) (?:of|link|one)',
  "(?:(?:not|isn't|is not|hardly|no) (?:care|medicine|science|healthcare)|(?:not|isn't|is not|hardly) treatment)\\b(?! for\\b)|vending machine|pill mills?|conveyor belt|cuts? corners|cutting corners|rubber[- ]stamp",
  'like a (?:drunk|blind|broken|cheap|toy)|snake oil|smoke and mirrors|bells and whistles|style over substance|marketing over',
  'misreads|(?:it|its|that|they|their|this)(?: \\p{L}+)? (?:misleads?|misled)|overcharg|overdiagnos|overpromis|underdeliver|under-deliver|undertreat',
  'invents? (?!itself)|hallucinat|makes? (?:things|stuff|it|findings) up|whistles?\\b|squeals?|freezes?\\b|overheats?|disconnects?|itches|stings\\b',
  // Nobody uses it, or should.
  '(?:took|takes|take) (?:his|hers|theirs|mine|it|them) (?:out|off) for good|(?:went|going|gone|switched|am|are) back to (?!work|school|sleep)',
  '(?:nobody|no[- ]one|none of us) should (?:be on|take|use|buy|get|wear|prescribe)',
  "(?:i've|i have|we've|we have|i|we) (?:all )?(?:(?:stopped|quit|given up|gave up) (?:reaching for|prescribing|using|recommending)|moved (?:on|away) from|switched (?:away from|everyone|all|my patients|our patients)|(?:gone|went) off (?:it|them)\\b)",
  '(?:i|we) (?:no longer|rarely|hardly|seldom) (?:reach for|prescribe|use|recommend|order|buy|offer)',
  "(?:i'd|i would|we'd|we would|you'd)(?: not|n't)? (?:never|think twice|steer|avoid|touch|give it a miss|run a mile|want it|want that)|wouldn't (?:touch|give|put|recommend|buy|trust|wear|let|wish|send)",
  'stay away|steer clear|give it a (?:miss|wide berth)|save your (?:money|cash|breath|time)|keep your (?:money|wallet)|gathers? dust|in the drawers?\\b|(?:belongs?|ended up|landed|straight) in the bin\\b|(?:i|we)\\b[^.,;?!]{0,40} (?:binned|returned|sent back) (?:it|mine|them)\\b(?! to (?:the|my|our) pharm)|(?:i|we)\\b[^.,;?!]{0,40} sent (?:it|mine|them) back',
  'worse than|cost(?:s)? (?:a fortune|an arm|twice|double|three times|too much)|price tag|priced like|daylight robbery|bleeds? (?:you|them) dry',
  '(?:skips?|misses|missed|ignores?|forgets?|leaves? out) (?:the|a|most|half|one|every) (?!dose|pill|day|week|injection|jab|shot|appointment)',
  'loses? (?:signal|its)|peels? off|fell off|broke down',
  // Patients are taken off it.
  '(?:switched|switching|took|taken|taking|moved|pulled|pulling|weaned|swapped|got|getting) [^.,;?!]{2,40} off (?!label|work|the market|duty|school|it before|before)',
  "(?:i'm|i am|we're|we are|am) (?:done|through|finished) (?:with|recommending|prescribing|using|fitting|ordering|implanting|sending)|had my way|if it were up to me|(?:never|not) again\\b",
  'all over the (?:place|map|shop)|(?:falling|fall|fell|falls|came|come|comes|coming) off|drop(?:s|ped|ping)? (?:the )?calls?|dropped out\\b',
  // German, Spanish, French.
  'wirkt nicht|taugt nichts|finger weg|hält nicht, was|rausgeschmissenes geld|zweite wahl|würde ich nie|hat ausgedient|von gestern|nicht der rede wert|lieber nicht',
  'no funciona|no sirve|no vale la pena|se queda cort[oa]|segunda opción|tirar el dinero|no lo receto|ya no lo|no se lo recomiendo|dejé de recetar|pasado de moda',
  'ne (?:fonctionne|marche|sert) (?:pas|à rien)|ne vaut pas|second choix|argent jeté|je ne (?:le |la )?prescris plus|à éviter|dépassé|bon pour la poubelle|je ne recommande pas',
];

// Who stands behind words: the author, somebody who is quoted without marks, or nobody because the author denies them.

const told =
  'say|says|said|saying|claim|claims|claimed|claiming|promise|promises|promised|promising|insist|insists|insisted|insisting|swear|swears|swearing|tell|tells|told|telling|suggest|suggesting|advertise|advertises|advertising|boast|boasts|boasting|state|stating|declare|declares|declaring|believe|believes|believed|believing|think|thinks|thought|thinking|assert|asserts|asserting|argue|argues|arguing|tout|touts|touting|pretend|pretends|shout|shouts|shouting|write|writes|wrote|post|posted|posting|announce|announces|allege|alleges|imply|implies|implying|hint|hints|market|markets|marketing|sell|sells|selling|offer|offers|offering|guarantee|guarantees|guaranteeing|ask|asks|asked|asking|repeat|repeats|repeating|call|calls|calling|read|reads|heard|hear';

/** Verbs that hand on what somebody says or holds. Whose words they are depends on their subject. */
export const sayingVerbs: readonly string[] = told.split('|');

/** Of these, verbs that hand on words as they were said: who only thinks so is not quoted. */
export const speechVerbs: readonly string[] =
  'say says said saying claim claims claimed claiming insist insists insisted tell tells told shout shouts shouted write writes wrote wrote: call called'.split(
    ' ',
  );

/** Behind these the words of others follow, whoever the subject is. */
export const reportedFrames: readonly string[] = [
  'advertised|sold|marketed|billed|touted|labelled|labeled|promoted|pushed|hailed|described|presented|hyped|pitched|peddled|branded as|for?',
  'according to',
  'supposed|supposedly|allegedly|purportedly|reportedly',
  'so-called',
  "you|you'll may|might|will? hear|read|see",
  'words|phrases|language|terms|slogans|lines|claims|promises|adverts|ads|headlines|labels|posts|videos|messages like|such|of|about',
];

/** Behind these the author does not stand behind what follows. */
export const deniedFrames: readonly string[] = [
  "is|it's|its|are|was not|isn't the|true|so|right|correct|case that?",
  "isn't|aren't|wasn't true|so|right|correct that?",
  'false|untrue|wrong|misleading|dangerous|incorrect|misguided that|to',
  'wrong|false|misleading to? say|think|believe|claim|assume|promise|tell',
  'myth|idea|belief|rumor|rumour|notion|assumption|misconception|impression|suggestion|fiction|fantasy|hoax|story|fallacy|theory that|of',
  'claim|claims|promise|promises|slogan|talk that|of',
  'do|does|did|should|could|can|would|will|may not|never believe|trust|assume|think|expect|promise|buy|fall|claim|say|mean|prove|show|guarantee|suggest|imply|know',
  "don't|doesn't|didn't|shouldn't|couldn't|can't|wouldn't|won't|never believe|trust|assume|think|expect|promise|buy|fall|claim|say|mean|prove|show|guarantee|suggest|imply|know",
  'beware|wary|sceptical|skeptical|suspicious|careful|cautious|doubtful|critical of|about|with|when|if?',
  'watch out for?',
  'question|doubt|distrust|mistrust|ignore|avoid|report anyone|any|anything|those|people|products|ads|posts|claims|whoever|someone|whether|that',
  'anyone|anything|anybody|someone|somebody|whoever|person|page|product|products|ad|ads|seller|sellers|clinic|clinics|supplement|supplements|people|account|accounts|website|websites that|who claims|claim|promises|promise|offers|offer|says|say|sells|sell|tells|tell|guarantees|guarantee|claiming|promising|offering',
  'no-one|nobody|nothing|none can|could|should|may|will promise|guarantee|claim|say|be',
  "cannot|can't|couldn't|can not? promise|guarantee|say|claim|be|prove",
  'no|little|scant|insufficient|limited|weak|lack|without|not good|reliable|solid|convincing|strong|credible|clear|enough|of|any? evidence|proof|data|guarantee|promise|basis',
  'no|little|scant|insufficient|limited|weak evidence|proof|data|guarantee|promise|basis',
  'instead of',
  'rather|more than',
  'not because',
  'red flag|flags',
  'unless|whether|until',
  'as if',
  'if|were|was only|it|this|that|there|something were|was|sounds|seems|had',
  'if|when someone|somebody|anyone|something|a|an|any|the|your|you|they _? _? says|say|tells|tell|promises|promise|claims|claim|offers|offer|sees|see|hears|hear|reads|read|calls|call',
  'wish|wished|wishing|hope|hoping|hoped|dream|dreamed',
  'ask|asks|asked|asking|wonder|wondering|unsure|unclear|unknown if|whether',
  'too good to',
];

/** What stands before these is not the author's view either. */
export const deniedBehind: readonly string[] = [
  "is|are|was|were|that's|it's simply|just|plainly|completely|also? false|untrue|wrong|misleading|nonsense|incorrect|fiction|unproven|unsupported",
  "is|are|was|were|that's|it's simply|just? a|an myth|lie|hoax|rumour|rumor|slogan|misconception|exaggeration|overstatement|fantasy|trap|warning",
  'is|are|was|were myths|lies|hoaxes|slogans|misconceptions',
  'is|are|was|were not true|correct|right|supported|so|what|proven|possible|how|good|realistic|science|a',
  "isn't|aren't|wasn't|weren't true|correct|right|supported|so|what|possible|how|good|realistic|science|a",
  'should|ought|must to? raise|make|ring|set|be _? _? suspicious|wary|questions|alarm|doubt|bells|flag|scepticism|skepticism|warning',
  'has|have been? debunked|disproved|disproven|refuted|retracted',
  'goes|go too? far|beyond',
  'overstates|overstate|exaggerates|misleads|mislead|oversells',
];

/** Subjects whose saying the author makes their own. */
export const ownSubjects: readonly string[] =
  "i i'd i'll i've we we'd we'll let me studies study research evidence data science trials trial experts scientists facts results reviews review guidelines".split(
    ' ',
  );

import { words } from '../lexicon.ts';

/** What makes a sentence one that a reader can ask "who found that?" of. */
export const evidenceWords: Readonly<Record<string, readonly string[]>> = {
  study: [
    ...words('meta-analysis meta-analyses'),
    'study|studies|research|researchers|trial|trials|data|evidence|reviews|review|scientists|surveys|survey|doctors|analyses|analysis|cohort show|shows|showed|shown|find|finds|found|suggest|suggests|suggested|prove|proves|proved|confirm|confirms|confirmed|report|reports|reported|indicate|indicates|tell|tells|compared|followed|looked|tested|pooled|counted',
    'studies|study|trials|trial|research|researchers of|in|on|with|from|have|has|that|who',
    'according to a|the research|researchers|study|studies|trial|trials|data|scientists|review',
    'no study|studies|trial|research has|have|found|shows|showed',
    'clinical|controlled|randomised|randomized|large trials|trial|study|studies',
    'is|are|been associated|linked with|to',
    'no link|association between|with|to',
    'found|find|finds no link|effect|difference|evidence|association|rise|increase|benefit',
    'was|were followed|tracked|pooled',
  ],
  cause: [
    'cause|causes|caused|causing',
    'prevent|prevents|prevented|preventing',
    'reduce|reduces|reduced|lower|lowers|lowered|raise|raises|raised|increase|increases|increased|cut|cuts|halve|decrease|decreases|decreased the|your|a|their|our|risk|risks|chance|chances|odds|deaths|death|spread|infections|severe|rate|rates|symptoms|cases',
    'protect|protects|protected against|from|you|people|babies|children|newborns',
    'leads|lead|led to',
    'trigger|triggers|triggered',
    'kill|kills|killed',
    'cure|cures|cured',
    'treat|treats|treated',
    'damage|damages|harm|harms',
    'weaken|weakens|strengthen|strengthens|boost|boosts',
    'make|makes|made you|people|them|children|kids|it sick|infertile|worse|better|ill|hyperactive|autistic|safer',
    'change|changes|alter|alters your|our|the|human dna|genes|genome',
    'stop|stops|stopped the|infection|transmission|spread',
    'give|gives|gave you|people|children flu|the|cancer|autism|covid',
    'have|has no effect|benefit',
  ],
  comparison: [
    'more|less|fewer|higher|lower|safer|better|worse|greater|smaller|rarer|milder|stronger|weaker|faster|slower|riskier|deadlier _? _? than',
    'more|less likely|common|effective|dangerous|often|severe|serious',
    'as likely|common|effective|dangerous|often|safe as',
    'most|least common|effective|dangerous|likely',
    'the risk is|was',
  ],
  aboutClaim: [
    'claim|claims|claiming|claimed|myth|myths|rumour|rumours|rumor|rumors|post|posts|video|videos|meme|article|story|headline|argument|tweet|tweets',
    'some people|posts say|says|believe|think|argue',
    'you may|might hear|read|see',
    'it is|was said',
  ],
  advice: [
    'talk|speak|ask|call|see|check|tell|contact|visit|bring|book|go|read|look|share|keep|wash|wear|get|take|make|remember|think|consider|try|use|avoid|stay|do|please|learn|find|follow|never|always|let|drink|eat',
    "don't _",
  ],
  unsure: [
    "we do not|don't yet? know",
    'it is not yet? known|clear',
    'nobody|no-one knows',
    'i think|believe|feel|worry|understand|know',
  ],
};

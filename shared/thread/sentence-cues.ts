import { tellsTie } from '../interests/disclosures.ts';
import { namedTie } from './named-tie.ts';

/** What a sentence shows of itself that binds it to a neighbour. Wording of English, Spanish, German and French. */
export interface SentenceCues {
  /** `Myth: …`, `You may have read that …`, `Es heißt oft, …`: what follows is not the author's own word. */
  readonly bringsClaim: boolean;
  /** `Myth:` and its like stand alone or open the sentence: the claim goes on until `Fact:`. */
  readonly isClaimLabel: boolean;
  /** `Fact:`, `Verdict:`. */
  readonly isFactLabel: boolean;
  /** `It does not.`, `That is false.`, `Eso es falso.`: says nothing without the sentence before it. */
  readonly refutes: boolean;
  readonly isQuestion: boolean;
  /** `No.`, `Yes, but …`: the answer to a question. */
  readonly answers: boolean;
  /** `That is 1 percentage point`, `In absolute terms …`. */
  readonly restates: boolean;
  readonly isRelative: boolean;
  readonly isAbsolute: boolean;
  /** Has a figure that can be held beside another one. */
  readonly hasRate: boolean;
  /** `By contrast, …`, `Without it …`. */
  readonly contrasts: boolean;
  /** `Do not stop …`, `Never …`: must not be cut. */
  readonly isDirective: boolean;
  /** `Instead, …`, `Ask your doctor first.` behind a directive. */
  readonly completesDirective: boolean;
  readonly discloses: boolean;
  /** Tells a tie of the author's: it belongs to what was named before it. */
  readonly tellsTie: boolean;
  /** The name of whose tie it tells, by its form: an author's or not. */
  readonly tieOf: string | null;
  /** `Smith A, Lee B.`: the authors that open a reference. */
  readonly opensReference: boolean;
  /** Ends with a DOI, a PMID or a volume with pages. */
  readonly closesReference: boolean;
}

/** Reads the cues of one sentence. */
export function sentenceCues(sentence: string): SentenceCues {
  const text = withoutDecoration(sentence);
  const hasDigit = /\d/.test(text);
  const isAbsolute = absolute.test(text) || outOfMany.test(text);
  return {
    ...claimCues(text, sentence),
    isQuestion: /[?؟？]["”»’)]*$/.test(text),
    answers: answer.test(text),
    restates: restatement.test(text),
    isRelative: !isAbsolute && relative.test(text) && change.test(text),
    isAbsolute,
    hasRate: hasDigit ? rate.test(text) || eachTime.test(text) || contrast.test(text) : rateInWords.test(text),
    contrasts: contrast.test(text),
    isDirective: directive.test(text),
    completesDirective: completion.test(text),
    discloses: disclosure.test(text),
    tellsTie: tellsTie(sentence),
    tieOf: namedTie(text),
    opensReference: reference.test(text),
    closesReference: hasDigit && referenceEnd.test(text),
  };
}

/** What stands before the first word (quotes, emoji, the marks of a list), and the marks of emphasis and brackets around a label. */
function withoutDecoration(sentence: string): string {
  const text = sentence.replace(decoration, '');
  if (!/^[^\s]{0,30}[*_\]]/.test(text) && !text.startsWith('[')) return text;
  const label = /^\[(\p{L}[^\]\n]{1,23})\]:?/u.exec(text);
  if (label !== null) return `${label[1]}:${text.slice(label[0].length)}`;
  return text.slice(0, longestLabelCharacters).replace(/[*_]+/g, '') + text.slice(longestLabelCharacters);
}

const longestLabelCharacters = 60;
const decoration = /^(?:["“„«‘'*_(>#•–\s\uFE0F\u200D]|\p{So}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|-(?=\s))+/u;
/** The cross of ❌ and its like, before what is not so. */
const crossed = /^[\s"“*_(>#•–-]*(?:❌|❎|✖|✗|✘|🚫|⛔)/u;

function claimCues(text: string, sentence: string) {
  const isClaimLabel = claimLabel.test(text);
  return {
    isClaimLabel,
    bringsClaim: isClaimLabel || hearsay.test(text) || crossed.test(sentence),
    isFactLabel: factLabel.test(text),
    refutes: refutations.some((pattern) => pattern.test(text)),
  };
}

const claimLabel =
  /^(?:(?:the |common |popular |viral |false |online |el |la |der |le )?(?:myth|claim|rumou?r|misconception|misinformation|false claim|fiction|belief|hoax|mito|bulo|falso|rumor|afirmación|creencia|mentira|mythos|behauptung|falschbehauptung|irrtum|gerücht|mythe|intox|idée reçue|rumeur|affirmation|faux|q|question|pregunta|frage|what (?:people|some|many|they|you) (?:say|think|believe|hear|read|may (?:hear|read))|fabel|fabeltje|bewering|boato|bufala|миф|слух|утверждение|خرافة|إشاعة|ادعاء|מיתוס|שמועה|טענה|मिथक|दावा|谣言|謠言|误区|迷思|デマ|誤解)(?: (?:no\. ?)?#?\d{1,2}| \([^)]{1,30}\))?) ?(?:[:：–—-](?=\s|["“„«‘]|$)|：)/i;
const factLabel =
  /^(?:the |el |la |die |der |le |les |our )?(?:facts?|truth|verdict|reality|answer|correct|response|evidence|science|true|false|a|hecho|realidad|verdad|veredicto|respuesta|dato|fakt|fakten|tatsache|wahrheit|urteil|richtig(?: ist)?|antwort|fait|faits|réalité|vérité|verdict|info|vrai|réponse|what (?:we know|the evidence shows)|feit|waarheid|fato|realidade|verdade|realtà|verità|факт|правда|(?:ال)?حقيقة|עובדה|אמת|तथ्य|सच|事实|事實|真相|事実|正しくは)s?(?: check)? ?[:：–—]/i;
const hearsay =
  /^(?:(?:you|we|people|patients|parents|readers|many|some|others|somebody|someone|several)\b[^.!?]{0,40}\b(?:have|may|might|will|probably|often|still|say|says|claim|claims|believe|think|argue|insist|hear|heard|read|seen|told|post|share|write)\b[^.!?]{0,30}\b(?:that|how|claims?|posts?|heard|read|seen|told)\b|(?:you|we) (?:may|might|will|could|probably|have)\b[^.!?]{0,25}\b(?:heard|read|seen|told|come across)|some (?:people |posts |websites |accounts |users )?(?:say|claim|believe|think|argue|insist)|(?:a|one|this|the|several|many|viral|old) ?(?:\w+ ){0,2}(?:posts?|videos?|memes?|messages?|tweets?|articles?|rumou?rs?|claims?|myths?|chain letters?|influencers?|websites?) (?:\w+ ){0,4}?(?:say|says|claim|claims|circulat\w+|goes|going|suggests?|is that|states?|alleges?|insists?|argues?)|it is (?:often |sometimes |widely |commonly )?(?:said|claimed|believed|rumou?red|alleged)|there(?: is|[’']s) a (?:claim|rumou?r|myth|belief)|(?:people )?online (?:say|claim)|(?:quizás|quizá|tal vez|es posible que|puede que|probablemente)\b[^.!?]{0,40}\b(?:oído|leído|visto|escuchado)|se dice|hay quien|algunos (?:dicen|afirman|creen)|circula|corre el (?:bulo|rumor)|(?:vielleicht|möglicherweise|wahrscheinlich|sie)\b[^.!?]{0,40}\b(?:gehört|gelesen|gesehen)|es (?:heißt|wird (?:oft |häufig )?behauptet)|man (?:hört|liest)|manche (?:sagen|behaupten|glauben)|im (?:netz|internet)|vous avez (?:peut-être |sans doute |probablement )?(?:lu|entendu|vu)|on (?:dit|entend|lit)|certains (?:disent|affirment|croient|prétendent)|il se dit|une rumeur)/i;
const refutations: readonly RegExp[] = [
  /^(?:(?:that|this|it|here|there)[’']s|they[’']re)(?: \w+){0,3}? (?:not|no|never|false|wrong|untrue|incorrect|misleading|inaccurate|baseless|unfounded|debunked|myth|hoax|lie|nonsense)\b/i,
  /^(?:that|this|it|they|these|those|he|she|neither|both|none|nothing|the (?:claim|idea|statement|rumou?r|post|video|opposite|story|quote|link|evidence|data|studies|science))\b(?: (?:claim|idea|statement|rumou?r|belief|story|post|of (?:this|that|these|them)))?(?: \w+){0,1}? (?:is|was|does|did|do|are|were|has|have|will|can|could|would|says?|shows?|supports?)(?:n[’']t\b|not\b| (?:\w+ ){0,3}?(?:not|never|no|false|wrong|untrue|incorrect|misleading|inaccurate|baseless|unfounded|debunked|myth|hoax|otherwise|opposite|out of context|fabricated|made up|nonsense|this|that)\b)/i,
  /^(?:no|false|wrong|untrue|not true|incorrect|misleading|half true|not so|nonsense|debunked|falso|no es (?:cierto|verdad|así)|mentira|falsch|nein|stimmt nicht|unsinn|faux|non|c’est faux|pas du tout|nope|not quite|not at all|partly false)[.,:;!—–](?=\s|$)/i,
  /^(?:in fact|in truth|in reality|actually|the truth is|the opposite is|there (?:is|was|are|were) no\b|no (?:study|studies|trial|trials|evidence|data|link)\b|neither (?:is|was|does|do)|none of|not one\b|nothing (?:supports|backs|shows)|studies (?:show|found) (?:no|otherwise)|science says otherwise|we know (?:that )?this is|research (?:does not|shows no|found no))/i,
  /^(?:eso|esto|es|no lo|no la|no hay|en realidad|de hecho|ningún|nada de|los datos|la evidencia)\b[^.!?]{0,40}\b(?:falso|falsa|mentira|cierto|verdad|bulo|hace|hacen|pruebas?|evidencia|realidad|hecho|estudio|contrario)/i,
  /^(?:das|dies|es|sie|dafür|dem|diese|tatsächlich|in wirklichkeit|richtig ist|keine studie)\b[^.!?]{0,40}\b(?:nicht|falsch|unwahr|keine[rn]?|irrtum|mythos|unsinn|gegenteil|widerlegt|tatsächlich|wirklichkeit)\b/i,
  /^(?:c[’']est|ce n[’']est|il n[’']|elle n[’']|ils n|cela|ceci|en réalité|en fait|aucune? |il n’y a|rien ne)[^.!?]{0,40}(?:faux|fausse|vrai|pas|aucune?|rien|réalité|fait|contraire|étude|preuve)/i,
];
const answer =
  /^(?:(?:(?:the |our )?short answer(?: is)?|in short)[:,]? (?:no|yes|not)\b|(?:absolutely|definitely|certainly|probably|of course|most likely|almost certainly|simply put,) (?:not|no|yes)\b)|^(?:no|yes|not|never|só|sí|nein|ja|doch|non|oui|si)\b[,.:;!—– ]|^(?:it|they|he|she|you|we|there) (?:is|are|do|does|did|can|will|was|were|should|has|have)(?:n[’']t| not| no)?\b[^.!?]{0,40}[.!]/i;
const restatement =
  /^(?:that is|that’s|that's|that means|that meant|this is|this means|this meant|that equals|this equals|that corresponds|which is|in absolute|in other words|put another way|put differently|in real (?:numbers|terms)|in plain numbers|as a number|in numbers|out of every|for every|eso es|eso significa|esto significa|es decir|en (?:términos|números|cifras) absolut|dicho de otro modo|das (?:ist|sind|heißt|entspricht|bedeutet)|in absoluten|anders gesagt|cela (?:représente|signifie|correspond)|c’est-à-dire|soit |en (?:chiffres|valeur|termes) absolu|autrement dit)\b/i;
const relative =
  /\d ?%|\b\d[\d.,]{0,12} per ?cent\b|\bpercent\b|\d-fold|\d+ times|\b(?:twice|double[sd]?|doubling|triple[sd]?|half|halve[sd]?|halving|(?:two|three|four|five|ten)(?:-?fold| times)|by (?:about |nearly |almost |roughly )?(?:a|one|two) (?:third|quarter|fifth|half)s?|doble|duplic\w+|mitad|doppelt|verdoppel\w+|halbier\w+|hälfte|doubl\w+|moitié|prozent|por ciento|pour cent)/i;
const change =
  /\b(?:lower|higher|less|more|fewer|greater|reduc|increas|decreas|fell|fall|falls|rose|rise|risk|drop|cut|chance|likely|halv|doubl|protect|effective|efficacy|prevent|riesgo|menos|más|baj|aument|reduj|risiko|weniger|mehr|senk|gesunken|steig|stieg|wirksam|risque|moins|plus|baiss|augment|rédui|diminu|efficac)/i;
const absolute =
  /(?<![\d.,])\b(?:\d[\d,.]{0,12}|one|two|three|four|five|six|seven|eight|nine|ten|un|una|dos|tres|ein|eine|einer|zwei|drei|une|deux|trois) (?:\p{L}{1,20} ){0,3}?(?:in|of|out of|per|for every|in every|de cada|de|por cada|por|von|auf|pro|je|sur|pour|par) (?:every |each |the |cada |je |los |chaque )?(?:\d[\d,.]{0,12}|ten|a hundred|hundred|a thousand|thousand|a million|million|mil|cien|hundert|tausend|mille|cent)(?![\d%]| ?%)|percentage points?|puntos? porcentuales|prozentpunkt|points? de pourcentage|number needed|\bNNT\b|\d:\d[\d,.]{2}/iu;
/** `Out of 1,000 people, 12 …` */
const outOfMany =
  /^(?:out of|of|for|among|in|de|por|von|sur) (?:every |each |the |cada |je )?\d[\d,.]{1,9} \p{L}{3,}/iu;
const eachTime = /\b(?:each|every|a|per) (?:day|week|month|year|season)\b|\bannually\b/i;
const rate =
  /\d ?(?:%|percent|per cent|prozent|por ciento|pour cent)|\b\d[\d,.]{0,12}(?: \p{L}{1,20}){0,3}? (?:in|of|out of|per|for every|de cada|de|por|von|auf|pro|je|sur|pour|par) (?:every |each |cada |the )?\d|\b\d[\d,.]{0,12} (?:per|times|deaths|cases|years|days|points|mm ?hg|kg|mg|mmol)/iu;
const rateInWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|of|out of) (?:every )?(?:two|three|four|five|six|eight|ten|twenty|a hundred|a thousand|hundred|thousand)\b/i;
const contrast =
  /^(?:by contrast|in contrast|in comparison|by comparison|compared|without|with the|with a|among|in the|for the|for un|un\w{3,}|non-?\w+|those (?:who|without|with)|people (?:who|without|with)|after|before|untreated|unvaccinated|placebo|the (?:placebo|control|other|comparison)|en cambio|en comparación|sin|con|im vergleich|dagegen|ohne|mit|bei (?:un|geimpft)|en revanche|par comparaison|sans|avec|chez|ohne|controls?|women|men|boys|girls|children|adults)\b/i;
const directive =
  /^(?:please,? )?(?:do not|don[’']t|never|avoid|stop|do NOT|no (?:tome|deje|use|dé|suspenda|interrumpa|mezcle|beba)|nunca|nehmen sie|setzen sie|geben sie|verwenden sie|hören sie|niemals|ne \p{L}+|n’\p{L}+|évitez|you (?:should|must) (?:not|never)|if [^.!?]{3,60}, (?:do not|don[’']t|never))\b/iu;
const completion =
  /^(?:instead|rather|only|unless|ask|talk|speak|call|see (?:a|your|the)|contact|check with|go to|seek|first|always|consulte|hable|llame|pregunte|en su lugar|fragen sie|sprechen sie|rufen sie|stattdessen|parlez|demandez|appelez|consultez|plutôt)\b/i;
const disclosure =
  /\b(?:conflicts? of interest|competing interests?|disclosures?|i (?:have |was |am )?(?:been )?(?:paid|received|receive|own|hold|consult)|speaker(?:’s|'s)? fees?|honorari\w+|funded by|sponsored by|paid by|employed by|shares in|consult(?:ant|ing) (?:for|fees)|conflictos? de inter|declaro|interessenkonflikt|vortragshonorar|conflits? d[’']intér|liens? d[’']intér)/i;
const reference = /^(?:\[?\d{1,3}[\].]? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? \p{Lu}{1,3}(?:,|\.|;| et al| and)/u;
const referenceEnd =
  /\b(?:doi:? ?10\.|10\.\d{4,9}\/|doi\.org\/|PMID:? ?\d|(?:19|20)\d\d;\d+|\d+\(\d+\):\d+|\bpp?\. ?\d+[–-]\d+)/i;

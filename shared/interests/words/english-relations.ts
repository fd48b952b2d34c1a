import { words } from '../../checks/lexicon.ts';
import type { RelationWords } from '../relation-words.ts';

export const englishRelations: RelationWords = {
  language: 'en',
  subjects: words("i i'm im i've ive i'd i'll me we we're we've we'll us myself ourselves mine"),
  possessives: ['my', 'our'],
  ownWords: words(
    `research lab laboratory group team department unit institution institute hospital university employer work job role talk talks lecture lectures study
     studies trial trials travel company business startup clinic practice centre center office book books course courses podcast consulting shares stock stocks
     fee fees honoraria pay salary income patent patents colleagues own other paid day current part-time registry fellowship chair pension portfolio savings fund isa ira account clients client project ward section division service programme program fellowship thesis
     college society association foundation charity academy organisation organization federation council journal conference congress meeting network alliance trust board consortium union chamber guild symposium newsletter campaign
     channel editor editors editor-in-chief committee panel trustees staff members founder founders`,
  ),
  authors: [
    'the|this|your author|authors|writer|writers|poster',
    'yours truly',
    'undersigned',
    'this account|channel|feed|profile',
  ],
  family: words(
    `wife husband spouse partner mother father mum mom dad son daughter brother sister sibling parents parent family household relative fiance fiancee fiancé
     child children wife's husband's spouse's partner's mother's father's son's daughter's brother's sister's mother-in-law father-in-law brother-in-law
     sister-in-law uncle aunt cousin in-laws kids half hubby missus grandmother grandfather grandma grandpa gran nan grandson granddaughter nephew niece stepson stepdaughter girlfriend boyfriend family's household's`,
  ),
  labels: [
    'disclosure|disclosures|disclaimer|disclose|declaration|transparency|coi|conflict|conflicts|declare',
    'competing|conflicting interest|interests',
    'conflict|conflicts of interest',
    'declaration|statement of interest|interests',
    'full|financial|important|quick|personal|my|our|author disclosure|disclosures',
    'note|nb|ps|fyi|ad|advert|advertisement',
  ],
  between: words(
    `am 'm are was were be been being is do does did have has had having get gets got getting receive received receives receiving take took taken takes accept
     accepted accepts hold holds held serve served serves sit sits sat own owns owned earn earned act acts acted give gave given a an the my our of on in as at
     and or by from for with to both also currently now still once used previously formerly recently just regularly sometimes occasionally always already
     personally please full disclosure disclose disclosing declare declaring say must should need needs want note admit add upfront know here that this some
     small large number paid unpaid part-time full-time senior former current non-executive independent scientific medical clinical external
     long-term annual yearly regular work worked working works job role position member consulting speaking since last year years ago month months today
     which it's it too honest transparent transparency clear open proud who i i'm i've so because time times before more than one two three several various
     many other occasional minor modest significant considerable substantial money fees payments through via until lead co about being disclosures conflict
     interest interests financial relevant only per week day days hired doctor physician nurse pharmacist gp cardiologist dermatologist paediatrician
     pediatrician dietitian dietician endocrinologist gynaecologist gynecologist oncologist psychiatrist researcher clinician`,
  ),
  others: words(
    `who whom whose they he she them him her his their you your people patients doctors physicians colleagues friend friends someone somebody anyone everyone many
     think thinks thought saw see seen met meet asked ask know knew heard hear read believe prescribe prescribed prescribes recommend recommended treat treated
     use used. like liked love loved hate trust wonder hope wish suspect doubt question questioned told tell watch watched wrote-about if unless whether`,
  ).filter((word) => !['used.', 'wrote-about', 'know', 'many'].includes(word)),
  negators: words(
    `not no never neither nor none without don't doesn't didn't haven't hasn't hadn't am-not isn't aren't wasn't weren't won't wouldn't cannot can't nobody dont
     doesnt didnt havent isnt wasnt ain't nothing zero`,
  ),
  clauses: words('but although though while whereas and because however yet'),
  over: [
    'used to',
    'formerly|former|previously|ex|ex-consultant|ex-employee|erstwhile',
    'in the past',
    'no longer',
    'not any more|longer|anymore',
    'years|decades|ages ago',
    'a|some|long while|time|decade ago',
    'long ago',
    'once|briefly worked|consulted|advised|was|did|had|owned|took|got|received|gave|spoke|served|sat|held|helped',
    'have|has|had since stopped|left|sold|ended|ceased',
    'until|till|up _? _? _? 20',
    'back in',
    'at one point|time',
    'early in',
    'as a student|resident|trainee|junior',
  ],
  past: words('was were consulted advised worked owned held served sat employed'),
  still: words('still since currently now today ongoing continue continues am present regularly'),
  relations: {
    paid: [
      'consult|consults|consulted|consulting|consultant|consultants|consultancy',
      'advise|advises|advised|advising|adviser|advisor|advisers|advisors|advisory',
      'paid|pays|pay|paying|compensated|compensates|compensation|remunerated|remuneration|hired|hires|retained|retains|retainer',
      'honoraria|honorarium|honorariums|stipend|stipends',
      'fee|fees|payment|payments',
      'money|income|cheque|cheques|check|checks|cash from',
      'speaker|speaking|lecturing|lecturer',
      'speak|speaks|spoke|spoken|lecture|lectures|lectured|present|presented|talk|talks|talked for|at',
      "speakers|speaker's|speakers' bureau",
      'give|gives|gave|given|giving|deliver|delivered|do|did paid? talks|lectures|webinars|trainings|training for|to',
      'contract|contracts|contracted with|from|for',
      'sponsored|sponsors|sponsorship|commissioned',
      'earn|earns|earned|earning|earnings',
      'on _? _? _? payroll',
      'board fees',
      'paid ambassador',
      'affiliate commission|link|links',
      'commission|commissions',
    ],
    work: [
      'work|works|worked|working for|at',
      'employ|employs|employed|employee|employees|employer|employment',
      'on her|his|their|its|the? staff',
      'salary|salaried|payroll|wage|wages|paycheck|paychecks|paycheque|paycheques|payslip|payslips',
      'pay check|checks|cheque|cheques|packet|packets|slip|slips|stub|stubs',
      'draw|draws|drew|drawing|collect|collects|gets|get _? pay|pension|check|cheque|money from',
      'clock|clocks|clocked in _? _? at|for',
      'shift|shifts|counter at|for',
      'job|position|role at|with|for',
      'chief|medical|scientific|clinical|research|managing|executive|regional|global|associate officer|director|lead|adviser|advisor|liaison|president|scientist|physician|nurse|pharmacist|strategist|analyst',
      'medical science liaison',
      'sales rep|representative',
      'on _? _? team at',
      "am|is|are|was|were|i'm a|an|the _ _? _? at|there",
      'staff member|physician|doctor|scientist|at',
    ],
    shares: [
      'share|shares|shareholder|shareholders|shareholding|shareholdings|stock|stocks|stockholder|stockholdings|equity|options|stake|portfolio',
      'invest|invests|invested|investing|investor|investment|investments',
      'own|owns|owned part|some|a|_? _? of',
      'co-own|co-owns|co-owner|co-owned|owner|part-owner|part-own|founder|founded|co-founder|cofounder|co-founded|cofounded|co-founders',
      'financial interest|interests|stake|stakes|ties|tie|relationship|relationships|holding|holdings in|with|to',
      'money|savings|cash|pension|position|holding|holdings in',
    ],
    fund: [
      'money|cash|funding in|behind|for it|this|that|them',
      'fund|funds|funded|funding|finances|financed|bankrolls',
      'grant|grants|grant-funded|research-funding',
      'support|supports|supported|sponsors|sponsored|sponsor|pays|paid|pay for? my|our|this _? _? research|lab|laboratory|study|studies|trial|trials|work|department|unit|group|team|salary|fellowship|registry|institution|university|hospital|institute',
      'research|financial|industry support|contract|contracts|money|collaboration',
      'money for my|our',
    ],
    give: [
      'rep|reps|representative|representatives dropped|drops|left|leaves|brought|brings|handed|hands|gave|gives|sent|sends|supplied|supplies',
      'free|complimentary|gratis|gift|gifts|gifted|donated|donates',
      'gave|gives|give|given|sent|sends|lent|lends|loaned|loans|loan|provided|provides|supplied|supplies|shipped me|us|my|our|to|a|an|this|the|for',
      'sample|samples|lent|loaned|loan',
      'at no cost|charge',
      'for nothing',
      'let|lets me|us keep',
      'review|demo|press|test|trial unit|units|copy|sample|samples|device',
      'without charge|paying',
      "didn't pay|buy",
      'did not pay|buy',
      'never paid|bought',
      'ticket|tickets|lodging|train|bursary',
      'travel|travels|trip|trips|flight|flights|hotel|hotels|airfare|accommodation|registration|expenses|reimbursed|reimburses|covered|covers|hosted|flew',
      'meal|meals|dinner|dinners|lunch|lunches|food|drinks|hospitality|conference',
      'paid|pays|pay for my|our|me|us',
    ],
    idea: [
      'royalty|royalties',
      'patent|patents|patented|patent-holder|co-patent',
      'licence|license|licensed|licences|licenses|licensing',
      'inventor|invented|co-inventor|co-invented|invention|inventors|developed|designed',
    ],
    lead: [
      'board|boards|trustee|trustees|chair|chairs|chaired|chairman|chairwoman|chairperson|president|vice-president|treasurer|secretary|director|directors|officer|ceo|cmo|cso',
      'sit|sits|serve|serves|served|sat on|as',
      'lead|leads|head|heads|run|runs|represent|represents',
      'member|members|membership|fellow|volunteer|volunteers|spokesperson|patron|ambassador',
      'medical director',
    ],
    practice: [
      'my|our own? private? _? clinic|clinics|practice|practices|surgery|hospital|pharmacy|lab|laboratory|centre|center|business|company|spa|studio|team|office|service|shop|store|website|institute|programme|program|app|brand|line',
      'own|owns|owned|run|runs|ran|founded|co-own|co-founded|opened|operate|operates|manage|direct|head',
      'owner|founder|partner|director|co-owner|co-founder|principal',
      'practise|practises|practice|see patients|work|consult|operate at|in',
      'we|us at',
      'where i|we work|practise|practice|consult|see|operate',
      'refer|referrals|income from',
      "is|are|was|it's|that's|all|half|partly mine|ours",
      'profit|profits|benefit|earn|earns',
    ],
    book: [
      'my|our new|latest|own|online|recent|first|second|free|upcoming|paid|best-selling|bestselling? book|books|course|courses|ebook|e-book|podcast|newsletter|cookbook|masterclass|programme|program|guide|title|memoir|app|workshop|webinar|class|membership|channel|memoir',
      'wrote|written|write|author|authored|co-wrote|co-authored|co-author|sell|sells|published|publish|publisher',
      'royalty|royalties',
      'i|we teach|sell|wrote|run|created|make|made|earn|host|offer|publish',
      'earn|earns|profit|profits|money|income|sales|commission',
    ],
    cause: [
      'campaign|campaigns|campaigned|campaigner|lobby|lobbies|lobbied|advocate|advocates|advocacy|activist',
      'member|members|board|volunteer|volunteers|chair|spokesperson|co-founder|founder|director|president|trustee|unpaid|supporter|donate|donor|belong|work|works',
    ],
    witness: ['expert|paid witness', 'testify|testifies|testified|testimony', 'expert report|evidence|opinion'],
    money: [
      'financial interest|interests|stake|ties|tie|relationship|relationships|link|links|connection|connections in|with|to',
    ],
    ad: [
      'ad|advert|advertisement|advertorial',
      'paid partnership|promotion|post|content|ad|advertisement|collaboration',
      'sponsored by|post|content',
    ],
  },
  ownRelations: {},
  mine: [
    'rep|reps|representative|representatives dropped|drops|left|leaves|brought|brings|handed|hands|gave|gives|sent|sends|supplied|supplies',
    'flight|flights|hotel|hotels|travel|trip|ticket|tickets|registration|accommodation|airfare|train|room|expenses|lodging was|were? paid|covered|sponsored|funded|reimbursed|arranged|booked by',
  ],
  makers: [
    'its|their|the maker|makers|manufacturer|manufacturers|producer|producers',
    'company|companies|firm|manufacturer|maker|makers|people|business that|who|which|behind',
    'that|this|the same|very? company|firm|manufacturer|maker|business',
    'for|by|from|with|in|of them|both',
    'they|both pay|pays|paid|fund|funds|gave|sent|employ|sponsor',
    'behind it|this|both',
    'maker|makers|manufacturer|manufacturers',
    'maker|makers|manufacturer|manufacturers of',
    'both companies|makers|manufacturers',
    'parent company',
    'whoever makes',
    'which makes',
    'who makes|make',
    "company's|maker's|manufacturer's",
    'here|this clinic|hospital|practice|lab|centre|center|service',
    'this|the product|drug|vaccine|device|test|app|book|course|sensor|supplement|brand',
  ],
  pronouns: words('it its there them they both'),
  objects: words('me us my our myself'),
  limits: words(
    'other else further additional otherwise post thread this video article say write these here today now',
  ),
  conflicts: words('conflict conflicts disclose declare disclosures coi competing'),
  conditions: words('if imagine suppose pretend unless would could were'),
  attacks: words(
    'avoid useless overpriced worse worst inferior fails failed failing failure disappointing disappoints dangerous risky harmful waste wasted wasteful scam junk rubbish garbage unsafe unreliable inaccurate outdated weak weaker beware skip ditch switch ripoff rip-off overhyped overrated hype recall recalled lawsuit ineffective useless sloppy poor poorly rash rashes glitchy glitches pricey bleeding crashes hate hates hated hardly barely brutal miserable unbearable intolerable terrible awful nasty lousy scary poison toxic harm harms damages injures cheap bogus fake disaster nightmare regret avoiding stay-away lags clunky flawed unproven unnecessary behind loses lost problem problems trouble worry worried worrying concern concerns concerning fewer less nausea vomiting wrong inconvenient painful short-lived old-fashioned',
  ),
  vague: [
    'sp|spon|spons|collab|partner|partners|partnered|partnership|partnering|ambassador|ambassadors|client|affiliate|affiliated|gifted|hosted|invited',
    'thanks|thank|grateful|shoutout|shout-out|courtesy',
    'collaboration|collaborating|collaborate|collaborated|teamed|teaming|friends at|of|with',
    'working|work|worked|works with|alongside|closely',
    'supported|support|backed|powered by|from',
    'ties|links|relationship|relationships|connection|connections|involved|involvement|association|associated|history|dealings with|to|in|at',
    'disclosure|disclosures|disclose|conflict|conflicts|coi|interests|declaration|declarations|declare',
    'bio|profile|link|website|pinned',
    'industry|pharma ties|links|relationships|connections|funding|money',
    'know people|someone',
    'fan of',
    'in touch',
  ],
  denials: [
    'no|zero|nil|without|never any? _? _? conflict|conflicts|coi|ties|disclosures|stake|interests|interest|relationship|relationships|connection|connections|links|affiliation|affiliations',
    'no|not any|zero|nil financial|industry|pharma|commercial|competing|relevant|known|other ties|funding|interest|interests|relationship|relationships|conflict|conflicts|money|links|connections|payments|stake',
    'nothing to disclose|declare|report',
    'none|nil|nothing to? disclose|declare|declared|report',
    'conflict|conflicts|coi|disclosure|disclosures|interests|interest none|nil|no|zero',
    "not|never|isn't|wasn't paid|funded|sponsored|employed|compensated by|anyone|for",
    'nobody|no-one|noone|no one|company|pharma? pays|paid|funds|sponsors|employs me|us|my',
    "don't|dont|do|never|have not|never? take|took|taken|accept|accepted|get|got|receive|received|have|had|own|hold any|a|one|no? money|cent|penny|dime|payment|payments|fees|funding|shares|stock|stake|ties|conflict|conflicts|interest|interests|financial",
    'completely|fully|entirely|totally|wholly|truly|financially independent',
    'no|zero skin|dog|horse in',
    'conflict-free',
    'free of|from conflict|conflicts|industry|commercial',
    'independent of|from industry|pharma|any|the|all',
    'not|no an? ad|advert|advertisement',
    'not sponsored',
  ],
  common: words(
    'the and is of to in it that for with this are not on be your have you was but can has they what we from about',
  ),
};

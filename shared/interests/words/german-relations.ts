import { words } from '../../checks/lexicon.ts';
import type { RelationWords } from '../relation-words.ts';

export const germanRelations: RelationWords = {
  language: 'de',
  subjects: words('ich mir mich wir uns'),
  possessives: words('mein meine meinen meinem meiner meines unser unsere unseren unserem unserer unseres'),
  ownWords: words(
    `forschung labor arbeitsgruppe gruppe team abteilung klinik praxis institut universität universitätsklinik krankenhaus arbeitgeber arbeit stelle vortrag
     vorträge studie studien reise reisen firma unternehmen buch bücher kurs kurse podcast aktien anteile honorar honorare beratung beratertätigkeit gehalt
     patent patente eigene eigenes eigenen
     gesellschaft fachgesellschaft verband verein stiftung ärztekammer kammer kongress tagung jahrestagung zeitschrift netzwerk`,
  ),
  authors: ['der|die autor|autorin|autoren|verfasser|verfasserin|verfasserinnen|autorinnen'],
  family: words(
    `frau ehefrau mann ehemann ehepartner partner partnerin lebensgefährte lebensgefährtin mutter vater eltern sohn tochter bruder schwester familie familienmitglied
     schwager schwägerin schwiegermutter schwiegervater kinder angehörige`,
  ),
  labels: [
    'interessenkonflikt|interessenkonflikte|interessenskonflikt|interessenskonflikte|offenlegung|transparenz|transparenzhinweis|hinweis|interessenerklärung|disclaimer|disclosure|anzeige|werbung',
    'in eigener sache',
  ],
  between: words(
    `bin ist sind war habe hab haben hat hatte werde werden wird wurde wurden bekomme bekommen bekam erhalte erhalten erhielt beziehe nehme halte besitze
     ein eine einen einem einer der die das den dem des von vom für bei beim mit im in an am auf als und oder auch aktuell derzeit zurzeit momentan zur zeit noch
     früher ehemals einmal regelmäßig gelegentlich seit jahren jahr honorar vortragshonorar geld offen transparent ehrlich gesagt sage es zu dass weil da
     ja selbst persönlich hier bezahlt bezahlte bezahlter nebenbei nebenberuflich ehrenamtlich mitglied beirat beratend tätig arbeite damit ihr wisst vorab
     meine mein meinem meinen unsere arzt ärztin zum zur also`,
  ),
  others: words(
    'er sie ihr ihre ihren sein seine du dein man wer patienten ärzte kollegen kollegin freund freundin jemand glaube denke sah sehe kenne fragte hörte las verschreibe empfehle wenn ob viele',
  ),
  negators: words('nicht kein keine keinen keinem keiner keinerlei nie niemals ohne weder noch niemand nichts'),
  clauses: words('aber obwohl während weil sondern doch und'),
  over: [
    'früher|ehemals|ehemalig|ehemaliger|ehemalige|einst|damals|einmal|ex|vormals',
    'nicht mehr',
    'in der vergangenheit',
    'vor|vielen _? jahren',
    'vor jahren',
  ],
  past: words('war arbeitete beriet besaß'),
  still: words('seit derzeit aktuell weiterhin noch momentan zurzeit heute'),
  relations: {
    paid: [
      'berate|berät|beraten|beratung|beratend|berater|beraterin|beratertätigkeit|beratervertrag|beraterhonorar|beraterhonorare|beratungshonorar|beratungshonorare',
      'bezahlt|bezahlte|bezahlter|bezahlen|zahlt|zahlte|zahlen|vergütet|vergütung|honoriert',
      'honorar|honorare|vortragshonorar|vortragshonorare|referentenhonorar|referentenhonorare|geld|gelder|zahlungen|zahlung|geldleistungen',
      'vortrag|vorträge|referent|referentin|referenten|vortragende|vortragender|spreche|sprecher|sprecherin|referiere',
      'gesponsert|gesponserter|sponsort|sponsor',
      'bezahlte|bezahlter partnerschaft|beitrag|kooperation|werbung',
      'beauftragt|vertrag|auftrag|verdiene|verdienen',
      'mitglied|sitze _? _? _? beirat|advisory',
      'beirat|advisory',
    ],
    work: [
      'arbeite|arbeitet|arbeiten|gearbeitet|arbeitete _? _? für|bei|beim',
      'angestellt|angestellte|angestellter|mitarbeiter|mitarbeiterin|arbeitgeber|beschäftigt|gehalt|beschäftigte|lohn|lohnzettel|lohnliste|gehaltsliste|gehaltszettel|brötchengeber',
      'leiter|leiterin|direktor|direktorin|geschäftsführer|geschäftsführerin',
      'für|bei|beim _? _? _? arbeite|arbeitet|gearbeitet|tätig',
    ],
    shares: [
      'aktie|aktien|aktionär|aktionärin|anteil|anteile|anteilseigner|anteilseignerin|beteiligt|beteiligung|beteiligungen|investiert|gesellschafter|gesellschafterin|teilhaber|teilhaberin|mitinhaber|gründer|gründerin|mitgründer|mitgründerin|optionen',
      'besitze|halte|besitzt|hält _? _? _? aktien|anteile',
    ],
    fund: [
      'fördert|gefördert|fördergelder|förderung|forschungsgelder|forschungsförderung|forschungsmittel|drittmittel|finanziert|finanzierung|unterstützt|studiengelder|stipendium',
      'mittel von',
    ],
    give: [
      'kostenlos|kostenlose|kostenloses|kostenfrei|gratis|geschenk|geschenkt|umsonst|gestellt|überlassen|geliehen|leihweise|muster|ärztemuster|probe|proben|gespendet',
      'reise|reisekosten|hotel|flug|kongressreise|essen|einladung|eingeladen|abendessen|teilnahmegebühr|kongressgebühren|übernommen',
    ],
    idea: ['lizenz|lizenzen|lizenzgebühren|tantiemen|patent|patente|erfinder|erfinderin|miterfinder|erfunden'],
    lead: [
      'vorstand|vorsitz|vorsitzender|vorsitzende|vorstandsmitglied|aufsichtsrat|kuratorium|präsident|präsidentin|mitglied|ehrenamtlich|leite|leitet|leiter|leiterin|sprecher|sprecherin|beirat|direktor|direktorin',
    ],
    practice: [
      'meine|meiner|unsere|unserer|meinem|unserem|mein|unser eigene? praxis|klinik|apotheke|labor|institut|ambulanz|sprechstunde|unternehmen|firma|haus|zentrum|team|angebot',
      'betreibe|leite|führe|gegründet|gehört|inhaber|inhaberin|gründer|gründerin|praktiziere',
      'arbeite|behandle _? in|bei|an',
      'verdiene|verdienen|profitiere',
    ],
    book: [
      'mein|meinem|meines|meine|meinen|unser|unsere neues|neuen|neuer|neue|eigener|eigenes? buch|kurs|onlinekurs|podcast|newsletter|ratgeber|programm|bücher|kurse',
      'geschrieben|autor|autorin|verfasst|verkaufe|verdiene|schrieb|biete|anbieter|tantiemen',
    ],
    cause: ['engagiere|mitglied|ehrenamtlich|vorstand|spende|setze|kämpfe|aktiv|sprecher|sprecherin'],
    witness: ['gutachter|gutachterin|gutachten|sachverständiger|sachverständige'],
    money: ['finanzielle|finanziellen|finanzielles interessen|interesse|verbindung|verbindungen|beziehung|beziehungen'],
    ad: ['anzeige|werbung|bezahlte|gesponsert', 'bezahlte partnerschaft|werbung'],
  },
  ownRelations: {},
  makers: [
    'dessen|deren|seinem|ihrem|seinen|ihren|den|dem|der|vom|beim|des hersteller|herstellers|herstellerin|hersteller-firma|herstellerfirma|firma|konzern|produzent|anbieter',
    'hersteller|herstellers|herstellerfirma',
    'firma|unternehmen|konzern|das|die _? die|das|der',
    'dieser|diesem|dieses|diese firma|unternehmen|konzern',
    'für|von|bei sie|ihnen|dort|denen',
    'dort|hier',
  ],
  pronouns: words('dessen deren dort davon daran beiden denen ihnen'),
  objects: words('mich mir uns meine meinen meiner mein unsere unser'),
  limits: words(
    'weiteren weitere sonstigen sonst andere anderen darüber beitrag post thread diesen dieser dieses hierfür dafür',
  ),
  conflicts: words('interessenkonflikt interessenkonflikte interessenskonflikt interessenskonflikte offenzulegen'),
  conditions: words('wenn falls angenommen würde wäre'),
  attacks: words(
    'meiden nutzlos überteuert schlechter schlecht enttäuschend gefährlich riskant schädlich verschwendung betrug unsicher unzuverlässig ungenau veraltet schwächer versagt unwirksam überschätzt finger schrott teuer problem probleme warnung rückruf unterlegen giftig',
  ),
  vague: [
    'danke|dank|kooperation|partner|partnerschaft|zusammenarbeit|zusammen|unterstützt|unterstützung|sp|spon|collab|verbunden|verbindung|verbindungen|beziehungen|profil|bio|interessenkonflikt|interessenkonflikte|offenlegung',
  ],
  denials: [
    'kein|keine|keinen|keinerlei _? _? interessenkonflikt|interessenkonflikte|interessenskonflikt|interessenskonflikte|verbindungen|verbindung|beziehungen|gelder|geld|honorare|honorar|zahlungen|aktien',
    'interessenkonflikt|interessenkonflikte|offenlegung keine|keiner|nein',
    'nicht bezahlt|gesponsert|finanziert',
    'niemand bezahlt|zahlt',
    'völlig|komplett|ganz|vollkommen unabhängig',
    'nichts offenzulegen',
    'keine werbung',
  ],
  common: words(
    'der die das und ist nicht ich ein eine zu den mit auf für von es sich auch als wie wird bei sind oder aber nach wir sie im dem in beim weil ab so bin habe um zum zur wenn nur noch kein hat',
  ),
};

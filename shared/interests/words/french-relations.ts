import { words } from '../../checks/lexicon.ts';
import type { RelationWords } from '../relation-words.ts';

/** Elisions are taken apart before: `j'ai` is read as `j ai`. */
export const frenchRelations: RelationWords = {
  language: 'fr',
  subjects: words('je j me m moi nous'),
  possessives: words('mon ma mes notre nos'),
  ownWords: words(
    `recherche recherches laboratoire labo équipe service département clinique cabinet hôpital université institut employeur travail poste conférence conférences étude
     études voyage voyages société entreprise livre livres cours formation actions parts honoraires salaire brevet propre activité travaux projet essai portefeuille
     société-savante association fondation collège académie fédération congrès revue réseau ordre journée journées`,
  ),
  authors: ['l auteur|auteure|autrice', 'les auteurs|autrices', 'le soussigné'],
  family: words(
    'femme mari épouse époux conjoint conjointe compagnon compagne mère père parents fils fille frère sœur soeur famille beau-frère belle-sœur belle-mère beau-père enfants',
  ),
  labels: [
    'conflit|conflits|lien|liens|déclaration d intérêt|intérêts',
    'déclaration|transparence|divulgation|précision|publicité|nota|note|info|disclosure',
    'en toute transparence',
  ],
  between: words(
    `suis ai a ont est sont étais été avons sommes reçois perçois touche reçu perçu touché détiens possède un une des le la les l de du d en dans pour par au aux avec à et ou
     aussi actuellement maintenant encore ancien régulièrement comme consultant consultante depuis ans an année années fois honoraires argent rémunéré rémunérée
     rémunération que parce car tiens dois préciser dire déclare déclarer je j mon ma médecin toute transparence membre conseil siège travaille par ailleurs y s travaillant étant comme en-tant`,
  ),
  others: words(
    'il elle ils elles on son sa ses leur leurs tu ton ta vous votre vos qui patients médecins collègues collègue ami quelqu pense crois vu vois connais demandé lu entendu prescris recommande si beaucoup',
  ),
  negators: words('ne n pas jamais aucun aucune sans ni personne rien'),
  clauses: words('mais bien quoique tandis et'),
  over: [
    'ancien|ancienne|anciennement|autrefois|jadis|ex',
    'par le passé',
    'dans le passé',
    'ne|n _? _? _? plus',
    'il y a _? ans|années|longtemps',
  ],
  past: words('étais travaillais conseillais était possédais'),
  still: words('depuis actuellement encore toujours aujourd maintenant'),
  relations: {
    paid: [
      'consultant|consultante|consulte|conseille|conseiller|conseillère|conseil|consulting|expertise',
      'paie|paye|payé|payée|payés|paient|payent|payer|rémunéré|rémunérée|rémunère|rémunération|rémunérés|rétribué',
      'honoraires|argent|paiements|paiement|revenus',
      'orateur|oratrice|intervenant|intervenante|conférencier|conférencière|interventions|conférences|présentations',
      'sponsorisé|sponsorisée|sponsor|parrainé',
      'partenariat rémunéré',
      'conseil|comité scientifique|consultatif',
      'contrat',
    ],
    work: [
      'travaille|travaillé|travailler|travaillais _? pour|chez|à',
      'salarié|salariée|employé|employée|employeur|emploie|salaire|emploi',
      'directeur|directrice médical|médicale|scientifique|général|générale|de',
    ],
    shares: [
      'actions|actionnaire|actionnaires|parts|participation|participations|investi|investis|investissement|investisseur|associé|associée|cofondateur|cofondatrice|fondateur|fondatrice',
      'intérêt|intérêts financier|financiers|économiques',
    ],
    fund: [
      'finance|financé|financée|financées|financés|financent|financement|financements|subvention|subventions|bourse|bourses|soutient|soutenu|soutien',
    ],
    give: [
      'gratuit|gratuite|gratuits|gratuitement|offert|offerte|offre|offerts|cadeau|cadeaux|échantillon|échantillons|prêté|prêt|prête|donné|envoyé',
      'voyage|voyages|hôtel|vol|repas|dîner|déjeuner|congrès|frais|invité|invitée|invitation|hébergement|inscription',
    ],
    idea: ['redevance|redevances|brevet|brevets|licence|licences|inventeur|inventrice|royalties'],
    lead: [
      'conseil|administration|bureau|président|présidente|directeur|directrice|membre|trésorier|trésorière|siège|dirige|préside|bénévole|porte-parole|vice-président|vice-présidente',
    ],
    practice: [
      'mon|ma|notre|mes propre? cabinet|clinique|hôpital|centre|pharmacie|laboratoire|entreprise|équipe|service|société',
      'dirige|propriétaire|fondateur|fondatrice|fondé|associé|associée|gérant|gérante|directeur|directrice',
      'exerce|travaille|consulte à|au|dans|chez',
      'gagne|profite|bénéficie',
    ],
    book: [
      'mon|ma|notre|mes nouveau|dernier|propre? livre|livres|cours|formation|podcast|atelier|programme|ouvrage',
      'écrit|auteur|autrice|vends|gagne|publié|droits',
    ],
    cause: ['membre|bénévole|milite|militant|militante|adhérent|adhérente|conseil|bureau|campagne|porte-parole'],
    witness: ['expert|experte judiciaire|témoin', 'expertise judiciaire'],
    money: ['lien|liens|intérêt|intérêts|relation|relations financier|financiers|financière|financières'],
    ad: [
      'publicité|sponsorisé|sponsorisée',
      'partenariat|collaboration rémunéré|rémunérée|commercial|commerciale|payé',
    ],
  },
  ownRelations: {},
  makers: [
    'son|sa|le|la|du|au|leur|leurs|les fabricant|fabricants|laboratoire|producteur|société|entreprise|firme',
    'société|laboratoire|entreprise|firme|groupe qui',
    'cette|ce|même entreprise|société|laboratoire|firme',
    'pour|par|chez|avec|de eux|elle|lui|elles',
    'fabricant|fabricants',
    'qui le|la|les? fabrique|produit|commercialise|fabriquent|vend',
  ],
  pronouns: words('eux lui dedans'),
  objects: words('me m moi nous mon ma mes notre nos'),
  limits: words('autre autres post publication fil ce cette ceci plus'),
  conflicts: words('conflit conflits lien liens déclarer'),
  conditions: words('si imaginons supposons serais'),
  attacks: words(
    'évitez éviter inutile cher chère pire inférieur échoue échec décevant décevante dangereux dangereuse risqué nocif nocive arnaque imprécis dépassé faible inefficace surestimé gaspillage toxique problème problèmes fuyez rappelé méfiez',
  ),
  vague: [
    'merci|collaboration|partenariat|partenaire|sp|collab|ambassadeur|ambassadrice|soutien|liens|lien|relation|relations|profil|bio|conflit|conflits',
  ],
  denials: [
    'aucun|sans|pas _? _? _? conflit|conflits|lien|liens',
    'rien à déclarer|signaler',
    'conflit|conflits|liens|lien d intérêt|intérêts aucun|néant|non',
    'personne ne me? paie|paye',
    'ne|n _? pas _? argent|payé|payée|rémunéré|rémunérée|actions',
    'totalement|entièrement|complètement indépendant|indépendante',
    'pas _? _? sponsorisé|publicité|sponsorisée',
  ],
  common: words(
    'le la les de et est que en un une du des pour pas dans qui sur au ce il par avec ne se plus son je vous nous sont cette mais ou',
  ),
};

/** Supplements, homeopathy, formula milk, skin and sun: `name | other names | makers | classes`. */
export const supplementRows = `
Airborne | | Reckitt | immune supplement
Emergen-C | | Haleon | immune supplement
Zicam | | Church & Dwight | cold remedy
Oscillococcinum | Oscillo | Boiron | homeopathy
Arnicare | | Boiron | homeopathy
Traumeel | Zeel | Heel | homeopathy
Rescue Remedy | Bach flower remedies | Nelsons | homeopathy
Iscador | mistletoe therapy | | mistletoe
Helixor | abnobaVISCUM | | mistletoe
Prevagen | apoaequorin | Quincy Bioscience | memory supplement
Focus Factor | | | memory supplement
Alpha Brain | | Onnit | memory supplement
Brain Dust | | | memory supplement
Balance of Nature | | Evig | greens supplement
Juice Plus | Juice Plus+ | Juice Plus Company | greens supplement
AG1 powder | | Athletic Greens | greens supplement
Super Beets | SuperBeets | HumanN | heart supplement
Qunol | | Qunol | heart supplement
Culturelle | | dsm-firmenich | probiotic
Align probiotic | | Procter & Gamble | probiotic
VSL#3 | Visbiome | | probiotic
DS-01 | Daily Synbiotic | Seed | probiotic
Yakult | | Yakult Honsha | probiotic
Activia | Actimel | Danone | probiotic
Pendulum Glucose Control | Pendulum probiotic | Pendulum Therapeutics | probiotic
Metamucil | Pepto-Bismol | Procter & Gamble | gut medicine
MiraLAX | Alka-Seltzer, One A Day, Berocca, Redoxon, Supradyn, Elevit | Bayer | multivitamin
Centrum Silver | Caltrate | Haleon | multivitamin
Flintstones vitamins | | Bayer | multivitamin
Goli gummies | | Goli | gummies
Olly sleep | | Olly | gummies
ZzzQuil | Pure Zzzs | Procter & Gamble | melatonin
Natrol | | Vytalogy | melatonin
Hydroxycut | | Iovate | weight-loss supplement
Lipozene | | Obesity Research Institute | weight-loss supplement
Plexus Slim | | Plexus Worldwide | weight-loss supplement
SkinnyFit | | | weight-loss supplement
Herbalife shake | Formula 1 shake | Herbalife | meal replacement
Optavia | Medifast | Medifast | meal replacement
SlimFast | | Glanbia | meal replacement
Nugenix | | Adaptive Health | testosterone booster
Miracle Mineral Solution | MMS drops, Master Mineral Solution | | chlorine dioxide
Essiac | Essiac tea | | cancer tea
laetrile | amygdalin, vitamin B17 | | laetrile
Black salve | | | black salve
Kratom | MIT45 | | kratom
Charlotte's Web | Charlottes Web CBD | Charlotte's Web Holdings | CBD
Z-Stack | | Zelenko Labs | Covid supplement
Spike Support | Spike detox, Ultimate Spike Detox | The Wellness Company | Covid supplement
Restore Gold | | | seller brand
Super Male Vitality | | InfoWars | testosterone booster
Similac | Alimentum, EleCare, PediaSure, Ensure | Abbott | infant formula
Enfamil | Nutramigen, Enfagrow | Reckitt | infant formula
Gerber Good Start | Good Start, NAN formula, Alfamino | Nestlé | infant formula
Aptamil | Milupa, Cow & Gate, Neocate | Danone | infant formula
Kendamil | | Kendal Nutricare | infant formula
Holle | | Holle baby food | infant formula
Bobbie formula | | Bobbie | infant formula
ByHeart formula | | ByHeart | infant formula
HiPP formula | HiPP Combiotik | HiPP | infant formula
Neutrogena | Aveeno, Listerine, Band-Aid | Kenvue | skin care
Johnson's Baby Powder | baby powder | Kenvue | talc
Coppertone | Eucerin, Nivea, Nivea Sun | Beiersdorf | sunscreen
Banana Boat | Hawaiian Tropic | Edgewell | sunscreen
La Roche-Posay | Anthelios, CeraVe, Vichy | L'Oréal | sunscreen
Supergoop Unseen | | Supergoop | sunscreen
Sun Bum sunscreen | | Sun Bum | sunscreen
EltaMD UV Clear | | EltaMD | sunscreen
Blue Lizard | | Crown Laboratories | sunscreen
Dove soap | | Unilever | skin care
Latisse | | AbbVie | skin care
Differin | adapalene, Cetaphil | Galderma | acne medicine
Crest | Crest toothpaste | Procter & Gamble | fluoride toothpaste
Colgate | | Colgate-Palmolive | fluoride toothpaste
IQOS | Marlboro, ZYN | Philip Morris | tobacco product
Vuse | Velo | British American Tobacco | tobacco product
JUULpods | | Juul | tobacco product
`;

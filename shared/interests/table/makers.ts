/**
 * Makers, sellers and payers: `name | other names | what it is`. From general knowledge; what was looked up is marked in the last column.
 * Names in other legal forms (`Pfizer Inc.`) are folded and need no row.
 */
export const makerRows = `
Pfizer | Pfizer Canada, Pfizer Consumer | maker
BioNTech | | maker
Moderna | ModernaTX | maker
Novavax | | maker
AstraZeneca | AZ, MedImmune | maker
Johnson & Johnson | J&J, Johnson and Johnson, Janssen, JNJ, Janssen-Cilag, J&J Innovative Medicine | maker
Merck | MSD, MSD Sharp & Dohme, MSD Sharp and Dohme, Merck Sharp & Dohme, Merck Sharp and Dohme, Merck & Co | maker
Merck KGaA | Merck Group, EMD Serono, Merck Serono | maker
GSK | GlaxoSmithKline, Glaxo, ViiV, ViiV Healthcare | maker
Sanofi | Sanofi Pasteur, Sanofi-Aventis, Genzyme, Sanofi Genzyme | maker
CSL | CSL Seqirus, Seqirus, CSL Behring, CSL Limited | maker
Valneva | | maker
Bavarian Nordic | | maker
Dynavax | | maker
Emergent BioSolutions | Emergent | maker
Sinovac | | maker
Sinopharm | | maker
Bharat Biotech | | maker
Serum Institute of India | Serum Institute, SII | maker
Gamaleya | Gamaleya Institute, Gamaleya Center | maker
Novo Nordisk | Novo, NovoNordisk, Novo-Nordisk | maker
Eli Lilly | Lilly, Eli Lilly and Company | maker
Boehringer Ingelheim | Boehringer | maker
Bayer | Bayer HealthCare, Bayer Vital | maker
Novartis | | maker
Sandoz | | maker
Roche | Hoffmann-La Roche, F. Hoffmann-La Roche, Genentech, Roche Diagnostics | maker
AbbVie | Allergan, Allergan Aesthetics | maker
Abbott | Abbott Laboratories, Abbott Nutrition, Abbott Diabetes Care | maker
Amgen | | maker
Gilead | Gilead Sciences | maker
Bristol Myers Squibb | BMS, Bristol-Myers Squibb, Bristol-Myers | maker
Biogen | | maker
Eisai | | maker
Takeda | Shire | maker
Teva | Teva Pharmaceutical Industries | maker
Viatris | Mylan, Upjohn | maker
Organon | | maker
Regeneron | | maker
Vertex | Vertex Pharmaceuticals | maker
Lundbeck | | maker
Otsuka | | maker
UCB | | maker
Ipsen | | maker
Servier | | maker
Daiichi Sankyo | | maker
Astellas | | maker
Purdue Pharma | Purdue | maker
Mallinckrodt | | maker
Grünenthal | Gruenenthal | maker
Stada | | maker
Hikma | | maker
Sun Pharma | Sun Pharmaceutical | maker
Dr. Reddy's | Dr Reddys, Dr. Reddys Laboratories | maker
Cipla | | maker
Esperion | Esperion Therapeutics | maker
Amarin | | maker
Jazz Pharmaceuticals | Jazz Pharma, GW Pharmaceuticals | maker
Axsome | Axsome Therapeutics | maker
Sage Therapeutics | | maker
Indivior | | maker
Compass Pathways | | maker
Haleon | | maker
Kenvue | McNeil, McNeil Consumer Healthcare | maker
Reckitt | Reckitt Benckiser, Mead Johnson, Mead Johnson Nutrition | maker
Procter & Gamble | P&G, Procter and Gamble | maker
Perrigo | HRA Pharma | maker
Opella | | maker
Beiersdorf | | maker
L'Oréal | L'Oreal, Loreal | maker
Unilever | | maker
Estée Lauder | Estee Lauder | maker
Edgewell | Edgewell Personal Care | maker
Sun Bum | | brand
Supergoop | Supergoop! | brand
EltaMD | Elta MD | brand
Nestlé | Nestle, Nestlé Health Science, Nestle Health Science | maker
Danone | Nutricia | maker
HiPP | Hipp Organic | maker
Bobbie | Bobbie Baby | maker
ByHeart | | maker
Perrigo Nutritionals | | maker
Herbalife | Herbalife Nutrition | seller
Amway | Nutrilite | seller
doTERRA | | seller
Young Living | | seller
Arbonne | | seller
Isagenix | | seller
USANA | USANA Health Sciences | seller
Melaleuca | | seller
Goop | | seller
Gaia Herbs | | seller
Nature's Bounty | Natures Bounty | brand
NOW Foods | | seller
Nature Made | Pharmavite | brand
Nature's Way | Natures Way | brand
Garden of Life | | brand
Thorne | Thorne Research, Thorne HealthTech | seller
Pure Encapsulations | | brand
Life Extension | | seller
Athletic Greens | AG1 | seller
Huel | | seller
Ritual | | seller
Care/of | | seller
Seed | Seed Health | seller
Olly | | brand
SmartyPants | | brand
Centrum | | brand
GNC | General Nutrition Centers | seller
iHerb | | seller
Vitamin Shoppe | The Vitamin Shoppe | seller
Holland & Barrett | Holland and Barrett | seller
Boiron | | maker
Heel | Biologische Heilmittel Heel | maker
Weleda | | maker
Wala | | maker
Nelsons | | maker
Hyland's | Hylands | maker
InfoWars | Infowars Health | seller
Mercola | Mercola Market | seller
Bulletproof | Bulletproof 360 | seller
Onnit | | seller
Liquid I.V. | Liquid IV | brand
LMNT | | brand
Bloom Nutrition | | brand
Goli | Goli Nutrition | brand
Arrae | | brand
Zoe | ZOE Nutrition | seller
Dexcom | | maker
Medtronic | MiniMed | maker
Insulet | | maker
Tandem Diabetes Care | Tandem Diabetes | maker
Senseonics | | maker
Ascensia | | maker
Levels Health | Levels | service
Nutrisense | | service
Signos | | service
Boston Scientific | | maker
Stryker | | maker
Edwards Lifesciences | | maker
Intuitive Surgical | Intuitive | maker
Philips | Philips Respironics | maker
ResMed | | maker
Omron | Omron Healthcare | maker
Withings | | maker
Oura | | maker
Whoop | | maker
Fitbit | | maker
Garmin | | maker
Apple | | maker
Masimo | | maker
iRhythm | | maker
AliveCor | | maker
Siemens Healthineers | | maker
GE HealthCare | | maker
Hologic | | maker
Exact Sciences | | maker
Grail | GRAIL | maker
Guardant Health | Guardant | maker
Illumina | | maker
Natera | | maker
Myriad Genetics | Myriad | maker
23andMe | | maker
Ancestry | AncestryDNA | maker
Everlywell | Everly Health | service
LetsGetChecked | | service
Function Health | | service
Prenuvo | | service
Ezra | | service
Labcorp | LabCorp | service
Quest Diagnostics | | service
Theranos | | maker
Cue Health | | maker
Lucira | Lucira Health | maker
Quidel | QuidelOrtho | maker
BD | Becton Dickinson, Becton, Dickinson and Company | maker
bioMérieux | bioMerieux | maker
Thermo Fisher | Thermo Fisher Scientific | maker
Cepheid | | maker
Hims & Hers | Hims, Hers, Hims and Hers, Hims & Hers Health | service
Ro | Roman Health | service
Noom | | service
WeightWatchers | WW International, Weight Watchers, Sequence | service
Calibrate | Calibrate Health | service
Found | Found Health | service
Teladoc | Teladoc Health, Livongo | service
Amwell | | service
Doctor on Demand | Included Health | service
Zocdoc | | service
One Medical | | service
BetterHelp | | service
Talkspace | | service
Cerebral | Cerebral Inc | service
Headspace | | service
Calm | | service
Babylon Health | eMed | service
Nurx | | service
Wisp | | service
Hey Jane | | service
Done | Done Global, Done ADHD | service
Mindbloom | | service
America's Frontline Doctors | Americas Frontline Doctors, AFLDS | service
The Wellness Company | Wellness Company | seller
Flo Health | | service
Natural Cycles | | service
Clue | | service
CVS | CVS Health, MinuteClinic, Caremark | service
Walgreens | | service
Boots | Boots UK | service
DocMorris | | service
Amazon Pharmacy | | service
GoodRx | | service
Kaiser Permanente | Kaiser | provider
Mayo Clinic | | provider
Cleveland Clinic | | provider
UnitedHealth | UnitedHealthcare, United Healthcare, UnitedHealth Group, Optum, UHC, UHG | payer
Philip Morris | Philip Morris International, PMI, Altria | maker
British American Tobacco | BAT | maker
Juul | JUUL Labs | maker
Coca-Cola | Coca Cola, The Coca-Cola Company | maker
PepsiCo | Pepsi | maker
Mars | | maker
Hypera | Hypera Pharma, Hypera S.A. | maker
Monsanto | | maker
`;

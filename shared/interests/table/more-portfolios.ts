/** More of `portfolios.ts`, in the same form. */
export const morePortfolioRows = `
Soylent | Soylent drink {meal replacement}
Timeline | Mitopure {longevity supplement}
Tru Niagen | ChromaDex = Niagen {longevity supplement}
Elysium Health | Elysium Basis = Basis supplement {longevity supplement}
Novos | NOVOS Core {longevity supplement}
Blueprint | Blueprint Bryan Johnson {longevity supplement}
Momentous | Momentous supplements {seller brand}
Transparent Labs | Transparent Labs protein
Optimum Nutrition | Gold Standard Whey {protein powder}
Glanbia | SlimFast shake {meal replacement}; BSN
Myprotein | Myvitamins; Impact Whey {protein powder}
Perelel | Perelel vitamins {pregnancy vitamin}
Needed | Needed prenatal {pregnancy vitamin}
Lifestyles | Intra juice
Shaklee | Shaklee vitamins
Nu Skin | Pharmanex; LifePak; ageLOC
LifeVantage | Protandim
Modere | Modere collagen {collagen}
Zinzino | BalanceOil {fish oil}
Ringana | Ringana Pack
PM-International | FitLine
LR Health & Beauty | LR Aloe Vera
Forever Living | Forever aloe
Japan Tobacco | Ploom {tobacco product}; Nordic Spirit {tobacco product}
Imperial Brands | blu vape {tobacco product}; Zone X {tobacco product}
Altria | NJOY {tobacco product}; on! pouches {tobacco product}
Honeywell | Honeywell N95 {respirator}
Molekule | Molekule purifier {air purifier}
IQAir | IQAir purifier {air purifier}
Dyson | Dyson purifier {air purifier}
Brita | Brita filter
Novonesis | LGG probiotic {probiotic}
dsm-firmenich | Culturelle probiotic {probiotic}; i-Health
Otsuka Nutrition | Nature Made vitamins
Curevac | CVnCoV {mRNA vaccine}
Arcturus | ARCT-154 {mRNA vaccine}
HIPRA | Bimervax {Covid vaccine}
Takeda Vaccines | TAK-003 {dengue vaccine}
Butantan | Butantan-DV {dengue vaccine}
Biological E | Corbevax {Covid vaccine}
SK bioscience | SKYCovione {Covid vaccine}
Vaxcyte | VAX-31 {pneumococcal vaccine}
AJ Vaccines | BCG vaccine AJ {BCG vaccine}
Medicago | Covifenz {Covid vaccine}
Invivyd | Pemivart
Shionogi | Xocova = ensitrelvir {Covid antiviral}
Tonix | Tonmya
Bausch Health | Wellbutrin XL {antidepressant}; Xifaxan = rifaximin; Thermage; Jublia; Retin-A = tretinoin {acne medicine}; Aplenzin
Almatica | Loreev
Salix | Relistor = methylnaltrexone
Ironwood | Linzess capsules
Ardelyx | Ibsrela = tenapanor
Phathom | Voquezna = vonoprazan {acid medicine}
RedHill | Talicia
Nestlé Health Science | Compleat
Aimmune | Palforzia powder
ARS Pharma | neffy spray = EURneffy {adrenaline spray}
Kaleo | Auvi-Q {adrenaline pen}
Bial | Ongentys = opicapone
Zambon | Fluimucil; Monuril
Menarini | Fastum; Orserdu = elacestrant {breast cancer medicine}; Enantyum; Priligy
Chiesi | Fostair = Trimbow {asthma inhaler}; Curosurf
Orion | Easyhaler {asthma inhaler}; Simdax
Recordati | Reagila; Isturisa
Esteve | Esteve pain
Ferrer | Adasuve
Faes | Bilaxten = bilastine {allergy medicine}
Cinfa | Cinfa generics
Uriach | Aquilea {melatonin}; Fisiocrem
Biogaran | Biogaran generics
Krka | Krka generics
Aristo | Aristo generics
Hexal | Hexal generics; ACC Hexal
Sandoz | Hyrimoz {TNF inhibitor}; Omnitrope {growth hormone}; Jubbonti {bone medicine}; Tyruko {MS medicine}; Enzeevu {eye injection}
Celltrion | Remsima {TNF inhibitor}; Yuflyma {TNF inhibitor}
Samsung Bioepis | Imraldi {TNF inhibitor}; Benepali {TNF inhibitor}
Biocon | Hulio {TNF inhibitor}; Kirsty {insulin}
Civica | Civica insulin {insulin}
Ypsomed | mylife {insulin pump}
Beta Bionics | iLet {insulin pump}
Embecta | embecta needles
Glooko | Glooko app
LifeScan | OneTouch = OneTouch Verio Reflect {glucose meter}
Trividia | True Metrix {glucose meter}
Roche Diabetes Care | Accu-Chek Guide {glucose meter}
Insulet | Omnipod DASH {insulin pump}
Dexcom | Dexcom ONE = G7 = G6 = Dexcom sensor = Dexcom Stelo {glucose sensor}
Monsanto | Roundup weedkiller {glyphosate}
Syngenta | paraquat
BASF | Omega-3 PronovaPure
Purdue Pharma | MS Contin {opioid}; Butrans {opioid}; Nalmefene = Zurnai {overdose reversal}
Collegium | Belbuca {opioid}; Jornay PM {ADHD medicine}
Indivior | Opvee {overdose reversal}; Perseris
Braeburn | Brixadi injection
Spectrum Therapeutics | Tweed = Canopy Growth {medical cannabis}
Tilray | Tilray cannabis {medical cannabis}
Aurora | Aurora Cannabis {medical cannabis}
Cannamedical | Cannamedical Blüten {medical cannabis}
Curaleaf | Curaleaf Clinic {medical cannabis}
Mamedica | Mamedica clinic {medical cannabis}
Jazz Pharmaceuticals | Sativex = nabiximols {medical cannabis}
Compass Pathways | COMP360 {psilocybin}
MindMed | MM120 {psychedelic}
Lykos | midomafetamine = MDMA-assisted therapy {psychedelic}
Micro Labs | Dolo 650 = Dolo-650 {paracetamol}
Patanjali | Coronil = Divya Coronil; Patanjali Chyawanprash
Himalaya Wellness | Liv.52 = Liv 52; Septilin
Dabur | Dabur Chyawanprash; Dabur Honitus; Giloy tablets
Zydus | ZyCoV-D {Covid vaccine}; Complan; Sugar Free sweetener {sweetener}; Lipaglyn
Mankind Pharma | Prega News {pregnancy test}; Manforce; Unwanted-72 {morning-after pill}; Dydroboon
Lupin | Lupin generics; Corcal
Glenmark | FabiFlu = favipiravir {Covid antiviral}; Candid powder; Ryaltris
Torrent | Shelcal
Sun Pharma | Revital; Volini; Ilumya pen; Winlevi = clascoterone {acne medicine}; Leqselvi = deuruxolitinib {JAK inhibitor}
Cipla | Foracort {asthma inhaler}; Seroflo {asthma inhaler}; i-pill {morning-after pill}; Cipremi {Covid antiviral}; Budecort; Omnigel; Prolyte; Nicotex {nicotine replacement}
Dr. Reddy's | Sputnik India; Obeda {GLP-1}; Stamlo; Nise
Abbott | Digene; Thyronorm {thyroid hormone}; Brufen India; Cremaffin; Prothiaden; Limcee; Duvadilan
Sanofi India | Combiflam
Pfizer | Becosules; Gelusil; Corex; Magnex
Emami | Zandu Balm; Kesh King
Hindustan Unilever | Horlicks Plus; Boost India
Danone India | Protinex; Dexolac {infant formula}; Farex
Nestlé | Cerelac; Nestogen {infant formula}; Nangrow; Resource High Protein
FDC | Electral
Mundipharma | Betadine = povidone-iodine gargle
Hypera | Neosaldina; Engov; Benegrip; Apracur; Epocler
Cimed | Lavitan
EMS | Olire {GLP-1}; Lirux {GLP-1}
Eurofarma | Eurofarma generics
Opella | Dorflex; Novalgina = Novalgin = metamizole = metamizol = dipyrone; Targifor
Genomma Lab | Suerox {electrolyte drink}; Cicatricure; Goicoechea; Asepxia; Next gripa; X-Ray gel
Farmacias Similares | Simi vitamins
Omnilife | Omnilife supplements
PiSA | Electrolit {electrolyte drink}
Adcock Ingram | Panado {paracetamol}; Compral; Bioplus; Corenza
Aspen | Aspen vaccines; Murine
Emzor | Emzor Paracetamol {paracetamol}
Unilab | Biogesic {paracetamol}; Neozep; Bioflu; Alaxan {ibuprofen}; Enervon; Solmux; Medicol {ibuprofen}; Ceelin; RiteMED
Pascual Laboratories | Ascof Lagundi; Poten-Cee
Ego Pharmaceuticals | QV cream; SunSense {sunscreen}
Hydralyte | Hydralyte tablets {electrolyte drink}
Kenvue | Zarbee's; ORSL {electrolyte drink}; Combantrin; Codral {cold medicine}; Mylanta {acid medicine}; Clean & Clear; Dr.Ci:Labo; Exuviance
Apotex | Apo-Varenicline
Maple | Maple app
Dialogue | Dialogue app
Felix Health | Felix programme {weight programme}
Costco | Kirkland Signature = Kirkland vitamins
Walmart | Equate = Spring Valley
Rite Aid | Rite Aid pharmacy
Chemist Warehouse | Chemist Warehouse stores
Superdrug | Superdrug Online Doctor
PharmaCare | Sambucol {elderberry}; Bioglan; Nature's Way Kids
Boiron | ColdCalm {homeopathy}; Chestal {homeopathy}; Arnicare gel {homeopathy}
Hyland's | Hyland's teething tablets = Hyland's Baby {homeopathy}
Mommy's Bliss | Mommy's Bliss gripe water
Hiya Health | Hiya vitamins {multivitamin}
Lil Mixins | Lil Mixins powder {allergen food}
Ready Set Food | Ready. Set. Food! = Ready Set Food mix {allergen food}
SpoonfulOne | SpoonfulOne mix {allergen food}
Once Upon a Farm | Once Upon a Farm pouches
Yumi | Yumi meals
Hone Health | Hone Health plan {testosterone}
Maximus | Maximus Tribe {testosterone}
BlueChew | BlueChew tablets {erection medicine}
Keeps | Keeps kit {hair-loss medicine}
Joyous | Joyous ketamine {ketamine}
Better U | Better U ketamine {ketamine}
Mindbloom | Mindbloom programme {ketamine}
Restore Hyper Wellness | Restore Hyper Wellness drip {IV drip}
The DRIPBaR | DRIPBaR {IV drip}
Get A Drip | Get A Drip clinic {IV drip}
The Joint | The Joint Chiropractic
Cord Blood Registry | CBR cord blood {cord blood banking}
ViaCord | ViaCord banking {cord blood banking}
Cryo-Cell | Cryo-Cell banking {cord blood banking}
Regenexx | Regenexx procedure {stem cell clinic}
BioXcellerator | BioXcellerator clinic {stem cell clinic}
LasikPlus | LasikPlus centre {eye surgery}
Optical Express | Optical Express surgery {eye surgery}
Byte | Byte aligners {dental aligner}
Quip | Quip toothbrush
Neuromod | Lenire {tinnitus device}
Enagic | Kangen water = Kangen {alkaline water}
Aires Tech | Aires Lifetune {EMF shield}
Heart & Soil | Heart & Soil supplements {organ supplement}
Paleovalley | Paleovalley organ complex {organ supplement}
Ancestral Supplements | Ancestral beef liver {organ supplement}
Raw Farm | Raw Farm milk {raw milk}
Beekeeper's Naturals | Beekeeper's throat spray
Cymbiotika | Cymbiotika supplements
Ryze | Ryze coffee {mushroom coffee}
Four Sigmatic | Four Sigmatic coffee {mushroom coffee}
Gundry MD | Total Restore; Bio Complete 3
Dr. Berg | Dr. Berg Nutritionals
Ancient Nutrition | Ancient Nutrition collagen {collagen}
Purium | Purium greens {greens supplement}
Coseva | TRS detox spray {detox}
The Root Brands | Clean Slate drops {detox}
Lemme | Lemme GLP-1 Daily = Lemme Curb {weight-loss supplement}
Kind Patches | Kind Patches berberine {weight-loss supplement}
Obvi | Obvi collagen {collagen}
Love Wellness | Love Wellness Good Girl Probiotics {probiotic}
O Positiv | URO vaginal probiotics = FLO gummies {probiotic}
Happy V | Happy V probiotic {probiotic}
Theralogix | Ovasitol {inositol}
MaryRuth's | MaryRuth Organics = MaryRuth's liquid multivitamin {multivitamin}
Natalist | Natalist prenatal {pregnancy vitamin}
FullWell | FullWell prenatal {pregnancy vitamin}
All Family Pharmacy | All Family ivermectin {ivermectin}
Push Health | Push Health visit
Merck | Panacur = fenbendazole {fenbendazole}
Wobenzym | Wobenzym tablets {enzyme supplement}
Mucos Pharma | Wobe-Mugos {enzyme supplement}
Sunday Natural | Sunday Natural Vitamin D {vitamin D}
Braineffect | Braineffect Sleep {melatonin}
Foodspring | Foodspring Whey {protein powder}
More Nutrition | Chunky Flavour {protein powder}
ESN | ESN Designer Whey {protein powder}
Dr. Wolz | Zell Oxygen; Darmflora plus {probiotic}
Norsan | Norsan Omega-3 {fish oil}
Dekristol | Dekristol 20000 {vitamin D}
Vigantol | Vigantol Öl = Vigantolvit {vitamin D}
Avitale | Avitale Kapseln
Salus | Floradix {iron supplement}
Active Iron | Active Iron capsules {iron supplement}
Spatone | Spatone iron {iron supplement}
Nelsons | Spatone sachets {iron supplement}; Bach Rescue
Beyond Meat | Beyond Burger {meat substitute}
Impossible Foods | Impossible Burger {meat substitute}
Oatly | Oatly drink {oat drink}
Mondelez | Oreo; Milka
Kellogg's | Special K; Kellogg's cereal
General Mills | Cheerios
Unilever | Flora ProActiv = Becel ProActiv {cholesterol spread}; Knorr
Benecol | Benecol yoghurt {cholesterol spread}
Herbalife | Herbalife24; Herbal Aloe
Vifor | Veltassa; Maltofer {iron supplement}
Sobi | Gamifant = emapalumab; Doptelet = avatrombopag; Altuvoct
Ascendis | Skytrofa = lonapegsomatropin {growth hormone}; Yorvipath = palopegteriparatide
Novavax | Novavax flu-Covid shot {Covid vaccine}
Dynavax | CpG 1018
Bioventus | Durolane {knee injection}; Gelsyn {knee injection}
Anika | Orthovisc = Monovisc {knee injection}
Sanofi | Synvisc = Synvisc-One {knee injection}
Zimmer Biomet | ROSA robot = Persona knee {joint replacement}
Stryker | Mako = Mako robot {joint replacement}
Globus Medical | ExcelsiusGPS
Edwards Lifesciences | Pascal device = Evoque {heart valve}
Boston Scientific | Farapulse = Farawave {heart device}; Spaceoar; Rezum; GreenLight laser; Lotus valve
Abiomed | Impella pump
Shockwave | Shockwave IVL
HeartFlow | HeartFlow FFR {heart test}
Cleerly | Cleerly scan {heart test}
Caption Health | Caption AI
Viz.ai | Viz platform
iRhythm | Zio = Zio monitor {heart monitor}
AliveCor | KardiaMobile 6L {heart monitor}; Kardia app
Masimo | MightySat; Masimo W1 {smartwatch}; Masimo Stork {baby monitor}
Hologic | NovaSure; Sonata; Selenia = 3Dimensions mammography {mammography}; Panther
GE HealthCare | Pristina {mammography}; Omnipaque; Vscan
Bracco | ProHance; Vueway {contrast agent}
Guerbet | Dotarem = Elucirem {contrast agent}
Siemens Healthineers | Mammomat {mammography}; Clinitest
iCAD | ProFound AI {mammography}
Lunit | Lunit INSIGHT {mammography}
Volpara | Volpara Scorecard {mammography}
Myriad Genetics | MyRisk test = BRACAnalysis = RiskScore; Foresight; Prolaris
Invitae | Invitae panel
Ambry Genetics | Ambry panel
Color Health | Color test {genetic test}
Nebula Genomics | Nebula kit {genetic test}
MyHeritage | MyHeritage DNA {genetic test}
CircleDNA | CircleDNA kit {genetic test}
TruDiagnostic | TruAge {biological age test}
GlycanAge | GlycanAge test {biological age test}
`;

/** Medicines that are prescribed or bought most in many countries, beside the other tables and in the form of `portfolios.ts`. From general knowledge. */
export const widePortfolioRows = `
Pfizer | Premarin cream; Duavive {hormone therapy}; Prevenar 20 = Apexxnar {pneumococcal vaccine}; linezolid {antibiotic}; Vfend = voriconazole; fluconazole {thrush cream}; Depo-Medrol; fesoterodine
Viatris | Effexor XR {SNRI}; Ryzumvi
AstraZeneca | Xigduo {SGLT2 inhibitor}; budesonide formoterol {asthma inhaler}; Sipavibart {Covid antibody}; Casodex = bicalutamide {prostate cancer medicine}; Andexxa
Merck | Ervebo
Johnson & Johnson | Invega Sustenna = Invega Hafyera = paliperidone {antipsychotic}; Opsynvi; Acuvue Oasys {contact lens}; Attune knee = Velys {joint replacement}
AbbVie | Aquipta {migraine medicine}; Creon; Orilissa pill {endometriosis medicine}; Viibryd = vilazodone {antidepressant}; nebivolol {blood pressure medicine}
Eli Lilly | Tradjenta = Trajenta {DPP-4 inhibitor}
Novo Nordisk | insulin detemir {insulin}; Kliogest {hormone therapy}; Zegalogue {glucagon}; GlucaGen {glucagon}
Boehringer Ingelheim | Mobic = meloxicam {NSAID}; Cyltezo {TNF inhibitor}
Sanofi | insulin glulisine {insulin}; Suliqua {insulin}; Daptacel {childhood vaccine}; Imovax; Lumizyme
GSK | Breo Ellipta {asthma inhaler}; Flovent {asthma inhaler}; Xevudy = sotrovimab {Covid antibody}; Amoxil {antibiotic}; Imitrex = Imigran = sumatriptan {migraine medicine}; Valtrex = Zelitrex = valacyclovir; Krintafel; Ceftum {antibiotic}; Betnovate
Bayer | Eylea HD {eye injection}; Phillips' Milk of Magnesia {laxative}; Ciprobay {antibiotic}; Staxyn {erection medicine}; Adalat = nifedipine {blood pressure medicine}; Glucobay = acarbose; Bepanthen Sensiderm
Roche | Accu-Chek Guide {glucose meter}
Bristol Myers Squibb | Opdivo Qvantig {cancer immunotherapy}; Abraxane; Vidaza; Nulojix
Amgen | Tezspire = tezepelumab {asthma antibody}; maridebart {GLP-1}
Gilead | Vosevi {hepatitis C medicine}
Takeda | guanfacine {ADHD medicine}; Velcade; Nesina = alogliptin {DPP-4 inhibitor}; Motegrity = prucalopride {laxative}; Cuvitru; Advate = Adynovate; Rozerem = ramelteon {sleeping pill}
Teva | ProAir Digihaler {asthma inhaler}; Austedo XR; Cinqair = Cinqaero = reslizumab {asthma antibody}; Granix; Bendeka
Biogen | dimethyl fumarate {MS medicine}
Eisai | Kisplyx; Banzel
UCB | Nayzilam; Xyzal = levocetirizine {allergy medicine}; Kygevvi
Vertex | Symdeko = Orkambi {cystic fibrosis medicine}
Regeneron | Kevzara; Ronapreve {Covid antibody}; itepekimab {COPD antibody}
Astellas | Vesikur; Lexiscan; Evrenzo = roxadustat {anaemia medicine}; Cresemba
Daiichi Sankyo | Nustendi {cholesterol medicine}; Injectafer; Turalio; Daichirona {mRNA vaccine}; Tarlige = mirogabalin {nerve pain medicine}
Otsuka | Abilify Asimtufii {antipsychotic}; Jinarc; Nuedexta; Pocari Sweat {electrolyte drink}; sibeprenlimab = Voyxact; Busulfex; Inqovi
Lundbeck | Rxulti {antipsychotic}; Northera; Onfi = clobazam
Merck KGaA | interferon beta {MS medicine}; Pergoveris = Cetrotide {fertility medicine}; bisoprolol {blood pressure medicine}; Tepmetko = tepotinib {lung cancer medicine}
Ipsen | abobotulinumtoxinA {botulinum toxin}
Jazz Pharmaceuticals | Sativex = nabiximols {medical cannabis}; Rylaze; Vyxeos; Defitelio
Haleon | Centrum {multivitamin}; Nexium 24HR {acid medicine}; Abreva; Biotene; Poligrip; Fenbid; Contac {cold medicine}; Scott's Emulsion
Kenvue | OGX; Pepcid AC {acid medicine}
Reckitt | K-Y; MegaRed {fish oil}; Biofreeze; Steradent; Strepfen
Procter & Gamble | Always pads
Opella | Xyzal Allergy {allergy medicine}; Cortizone-10; Novanight {melatonin}; Qunol; Rolaids {acid medicine}; Zantac 360 {acid medicine}; ACT fluoride
Stada | Silomat; Hoggar Night {sleeping pill}; Vitaprost; Kinecteen {ADHD medicine}; Lecigon; Uzpruvo {psoriasis antibody}
Perrigo | Mederma; Hana birth control {birth control pill}
Bausch Health | Cabtreo {acne medicine}; Siliq {psoriasis antibody}; Trulance {laxative}; Relistor; Duobrii; Wellbutrin {antidepressant}
Almirall | Seysara {acne medicine}; Almax {acid medicine}; Finjuve
LEO Pharma | Taclonex; Skinoren = Finacea {acne medicine}; Spevigo {psoriasis antibody}
Galderma | Alluzience {botulinum toxin}; Aklief {acne medicine}
Incyte | ruxolitinib cream {eczema cream}
Organon | tapinarof {eczema cream}
Arcutis | roflumilast cream {eczema cream}
Ferring | Cervidil = Propess; Firmagon {prostate cancer medicine}; Noqdirna; Euflexxa {knee injection}; Cortiment; Zomacton {growth hormone}
Gedeon Richter | Drovelis {birth control pill}; Evra = Lisvy {contraceptive patch}; Cavinton; Terrosa {bone medicine}; Lenzetto {hormone therapy}; Levosert {hormonal IUD}
Theramex | Bijuva {hormone therapy}; Livial = tibolone {hormone therapy}; Actonel {bone medicine}
Besins | Androgel {testosterone}
Alkermes | naltrexone {opioid treatment}; alixorexton {narcolepsy medicine}
Supernus | Trokendi; Oxtellar; Gocovri; Zurzuvae {postpartum depression medicine}
Tris Pharma | Quillivant = Dyanavel = Quillichew {ADHD medicine}
Noven | Xelstrym = Daytrana {ADHD medicine}; Minivelle {hormone therapy}; Brisdelle {menopause medicine}
Corium | Azstarys {ADHD medicine}; Adlarity {Alzheimer pill}
Idorsia | Tryvio = Jeraygo = aprocitentan {blood pressure medicine}
BridgeBio | infigratinib; encaleret
Alnylam | zilebesiran {blood pressure medicine}
Ionis | Wainua
Akebia | Vafseo = vadadustat {anaemia medicine}; Auryxia
Ardelyx | Xphozah {gut medicine}
Mineralys | lorundrostat {blood pressure medicine}
Zealand Pharma | survodutide {GLP-1}
Gan & Lee | bofanglutide {GLP-1}
Biocon | liraglutide {GLP-1}
Sun Pharma | Ilumya {psoriasis antibody}; Revital H {multivitamin}
Dr. Reddy's | nimesulide {NSAID}; Omez {acid medicine}; Econorm {probiotic}; Ketorol {NSAID}; Histallay {allergy medicine}
Cipla | Asthalin {asthma inhaler}; Duolin {asthma inhaler}; Cofsils {cold medicine}; Montair; Aerocort; Yurpeak {GLP-1}; Cipladine
Lupin | Budamate {asthma inhaler}; Softovac {laxative}; cefixime {antibiotic}
Mankind Pharma | Gas-O-Fast {acid medicine}; Unwanted-21 {birth control pill}; HealthOK {multivitamin}; Moxikind {antibiotic}; AcneStar {acne medicine}
Torrent | Nexpro {acid medicine}; Losar {blood pressure medicine}; Ahaglow
Alkem | Pan 40 {acid medicine}; Taxim-O {antibiotic}; A to Z NS {multivitamin}; Gemcal
Ipca | Zerodol = Zerodol SP = aceclofenac {NSAID}; HCQS {hydroxychloroquine}; Lariago
Abbott | Udiliv; Brufen {ibuprofen}; Arachitol {vitamin D}; Lingo {glucose sensor}; TriClip; Assert-IQ {heart monitor}; HeartMate 3 {heart device}; XIENCE stent
Panacea Biotec | Easyfive = EasySix {childhood vaccine}
Biological E | Typhibev {travel vaccine}
Indian Immunologicals | Abhayrab {rabies vaccine}
Serum Institute of India | Tubervac {BCG vaccine}; Rabishield
Bharat Biotech | Hillchol {travel vaccine}; Indirab = Chirorab {rabies vaccine}
Himalaya Wellness | Himalaya Neem; Cystone; Bonnisan; Koflet {cold medicine}; Ashvagandha
Dabur | Chyawanprash {immune supplement}; Dabur Honey; Honitus {cold medicine}; Pudin Hara; Dabur Red; Lal Tail
Patanjali | Dant Kanti; Patanjali Ghee
Zandu | Zandu Balm; Zandu Kesari Jivan
Baidyanath | Baidyanath Chyawanprash {immune supplement}
Hamdard | Rooh Afza; Cinkara; Joshina
HealthKart | MuscleBlaze {protein powder}; HK Vitals {multivitamin}
OZiva | OZiva Protein {protein powder}
Wellbeing Nutrition | Wellbeing Nutrition Melts {melatonin}
Power Gummies | Power Gummies Hair {hair supplement}
Mamaearth | Mamaearth sunscreen {sunscreen}
Derma Co | The Derma Co sunscreen {sunscreen}
May & Baker Nigeria | Easadol {paracetamol}; Loxagyl
Emzor | Emcap {paracetamol}; Lokmal {malaria pills}; Emzolyn {cold medicine}; Emvite {multivitamin}
Fidson | Astymin; Ciprotab {antibiotic}; Virest
Neimeth | Ciklavit; Pyrantrin
Unilab | Tuseran {cold medicine}; Enervon-C {multivitamin}; Kremil-S {acid medicine}; Diatabs {gut medicine}; Decolgen {cold medicine}; Tiki-Tiki; Cherifer; Conzace; Revicon {multivitamin}; Myra E; Hydrite {electrolyte drink}; Skelan
Pascual Laboratories | Ascof {cold medicine}; OraCare
Hypera | Coristina {cold medicine}; Estomazil {acid medicine}; Doril {aspirin}; Tamarine {laxative}; Zero-Cal = Adocyl {sweetener}; Biotônico Fontoura; Vitasay {multivitamin}; Addera = Addera D3 {vitamin D}; Rinosoro; Gelol; Maracugina; Polaramine {allergy medicine}; Celestamine; Atroveran; Merthiolate
EMS | Energil C; Repoflor {probiotic}; Gerovital {multivitamin}
Aché | Sorine; Biofenac {NSAID}; Decongex {cold medicine}; Accuvit {multivitamin}; Adtil {vitamin D}; Candicort; Flogoral; Proepa
Cimed | Carmed; Cimegripe {cold medicine}; Xô Inseto
Libbs | Gestinol {birth control pill}; Reconter {SSRI}; Naprix
Biolab | Vonau
Butantan | CoronaVac {Covid vaccine}
Hapvida | NotreDame Intermédica {insurer}
Rede D'Or | SulAmérica {insurer}
Amil | Amil plan {insurer}
Unimed | Unimed plan {insurer}
Bradesco Saúde | Bradesco Saúde plan {insurer}
Dasa | Delboni {laboratory}
Raia Drogasil | Droga Raia = Drogasil {pharmacy}
Conexa Saúde | Conexa {telehealth}
Grünenthal | lidocaine patch {pain medicine}; capsaicin patch {nerve pain medicine}; testosterone undecanoate {testosterone}; Vimovo {NSAID}
Schwabe | Kaloba {cold medicine}
Bionorica | Klimadynon {menopause supplement}
Klosterfrau | Nasic; Klosterfrau Melissengeist
Medice | Medikinet {ADHD medicine}; Meditonsin {homeopathy}; Dorithricin; Perenterol {probiotic}
Pohl-Boskamp | Gelomyrtol {cold medicine}; Nyda
Wörwag | Magnerot {magnesium}; Milgamma
Salus | Kräuterblut {iron supplement}
Rossmann | altapharma {multivitamin}
Shop Apotheke | Redcare {online pharmacy}
Allianz | Allianz Krankenversicherung {insurer}
AOK | AOK plan {insurer}
Barmer | Barmer plan {insurer}
Debeka | Debeka plan {insurer}
Charité | Charité {hospital}
Zava | ZAVA Arzt {telehealth}
Wellster | GoSpring {telehealth}
Blackmores | Blackmores Bio C; Blackmores Fish Oil {fish oil}; Blackmores Pregnancy Gold {pregnancy vitamin}
Swisse | Swisse Ultivite {multivitamin}; Swisse Ultiboost
iNova Pharmaceuticals | Duromine = phentermine {weight-loss pill}; Difflam; Metermine {weight-loss pill}
Mayne Pharma | Annovera {contraceptive ring}; Bijuva {hormone therapy}; Imvexxy {hormone therapy}
Arrotex | Chemists' Own {paracetamol}
Care Pharmaceuticals | Hydralyte {electrolyte drink}
Aspen Australia | Infacol
Bupa | Bupa insurance {insurer}; Bupa Health Clinic {insurer}
HCF | HCF cover {insurer}
Ramsay Health Care | Ramsay UK {hospital}
Sigma Healthcare | Amcal {pharmacy}; Chemist Warehouse {pharmacy}
Wesfarmers | Priceline Pharmacy {pharmacy}; InstantScripts {telehealth}
Jamieson | Jamieson Vitamin D {vitamin D}
Factors Group | Webber Naturals = Natural Factors {multivitamin}
SISU | Ester-C SISU
Shoppers Drug Mart | PC Health {telehealth}
Loblaw | Shoppers Drug Mart = PC Optimum {pharmacy}
Manulife | Manulife plan {insurer}
Green Shield | GreenShield {insurer}
Rexall | Rexall pharmacy {pharmacy}
LifeLabs | LifeLabs test {laboratory}
Dynacare | Dynacare test {laboratory}
Church & Dwight | Batiste
Prestige Consumer Healthcare | Monistat {thrush cream}; Dramamine; Chloraseptic; Compound W; Summer's Eve; Fleet enema {laxative}; Nix lice; BC Powder = Goody's {headache medicine}; TheraTears {eye drops}; Pillar5
Nature Made | MegaFood; Bonafide {menopause supplement}
Nestlé | Pure Encapsulations; Nuun {electrolyte drink}; Osteo Bi-Flex; Puritan's Pride
Unilever | SmartyPants {gummies}; Olly {gummies}; Liquid I.V. {electrolyte drink}; Onnit
Danone | Happy Family Organics {infant formula}
Nestlé | NAN = Illuma {infant formula}; Althéra {infant formula}
Yakult | Yakult drink {probiotic}
Meiji | Meiji formula {infant formula}
Feihe | Feihe formula {infant formula}
Arla | Arla Baby&Me {infant formula}
Holle | Holle formula {infant formula}
Medtronic | Simplera Sync {insulin pump}; LINQ II {heart monitor}; Symplicity Spyral {blood pressure device}; Hugo surgical robot {surgical robot}; PulseSelect = Affera {heart device}; Percept DBS; McGrath
Boston Scientific | LithoVue; Wavewriter; Therasphere; Obsidio; S-ICD
Edwards Lifesciences | Resilia {heart valve}
Dexcom | Dexcom ONE+ {glucose sensor}
Tandem Diabetes Care | Control-IQ {insulin pump}
Sequel Med Tech | twiist {insulin pump}
Beta Bionics | iLet Bionic Pancreas {insulin pump}
Zimmer Biomet | Persona IQ {joint replacement}
Smith+Nephew | CORI surgical = Journey II knee {joint replacement}
`;

/** Devices, tests, insurers, hospitals, pharmacies and services of many countries, beside the other tables and in the form of `portfolios.ts`. From general knowledge. */
export const wideServiceRows = `
Stryker | Mako SmartRobotics = Mako knee = Mako hip {joint replacement}; LIFEPAK; Triathlon knee {joint replacement}; Inari ClotTriever
Intuitive Surgical | da Vinci Xi {surgical robot}
Philips | Lumify; Azurion; Trilogy Evo
ResMed | Narval; myAir
Fisher & Paykel | Optiflow
Nyxoah | Genio implant {sleep apnoea implant}
Inspire Medical | Inspire V {sleep apnoea implant}
Whoop | WHOOP MG {wearable}
Garmin | Garmin watch = Garmin Venu = Forerunner {smartwatch}
Google | Fitbit {smartwatch}
Ultrahuman | Ultrahuman M1 {wearable}
Omron | Omron Platinum {blood pressure monitor}
iRhythm | Zio AT {heart monitor}
Butterfly Network | Butterfly iQ3
HeartFlow | HeartFlow FFRct = HeartFlow Plaque {heart test}
Guardant Health | Shield blood test {cancer screening test}
Geneoscopy | ColoSense {cancer screening test}
Labcorp | MaterniT21 = MaterniT 21 {prenatal test}; Pixel by Labcorp {Covid test}
Quest Diagnostics | QNatal {prenatal test}; AD-Detect {Alzheimer test}
BGI | NIFTY test {prenatal test}
23andMe | 23andMe Health {genetic test}
Everlywell | Everlywell test {home test}
Function Health | Function Health membership {laboratory}
Thorne | Thorne creatine; Thorne Magnesium {magnesium}
Huel | Huel shake {meal replacement}
Hims & Hers | Hims & Hers compounded semaglutide {telehealth}; Zava {telehealth}
Ro | Ro Sparks {telehealth}
WeightWatchers | WW Clinic {weight programme}
Noom | NoomMed {weight programme}
Eucalyptus | Juniper clinic = Pilot health {telehealth}
CheqUp | CheqUp programme {weight programme}
SheMed | SheMed programme {weight programme}
Lloyds Pharmacy | LloydsPharmacy {pharmacy}; LloydsDirect {online pharmacy}
Vitabiotics | Osteocare; Jointace; Feroglobin {iron supplement}; Visionace {eye vitamin}; Tetrogen
AXA Health | AXA Doctor at Hand {insurer}
Vitality | VitalityHealth {insurer}
Aviva | Aviva health insurance {insurer}
Benenden Health | Benenden {insurer}
HCA Healthcare | HCA UK = The Wellington Hospital = London Bridge Hospital = Portland Hospital {hospital}
Circle Health Group | BMI hospital {hospital}
CVS | Aetna {insurer}; CVS Pharmacy {pharmacy}; Signify Health
Elevance Health | Anthem Blue Cross {insurer}
Humana | Humana Gold Plus = CenterWell {insurer}
Centene | Fidelis Care {insurer}
Blue Cross Blue Shield | BCBS = Blue Shield {insurer}
Highmark | Highmark Blue Shield = Allegheny Health Network {insurer}
Devoted Health | Devoted plan {insurer}
Alignment Healthcare | Alignment plan {insurer}
UnitedHealth | OptumRx {insurer}
HDFC Ergo | HDFC ERGO Optima {insurer}
Niva Bupa | Niva Bupa ReAssure {insurer}
ICICI Lombard | ICICI Lombard Elevate {insurer}
Maxicare | Maxicare card {insurer}
Intellicare | Intellicare card {insurer}
Hygeia | Hygeia HMO {insurer}
Reliance HMO | Reliance Health {insurer}
Leadway Health | Leadway HMO {insurer}
Avon HMO | Avon Healthcare {insurer}
Lagoon Hospitals | Lagoon Hospital {hospital}
Evercare | Evercare Hospital {hospital}
Eko Hospital | EKO Hospital {hospital}
HealthPlus | HealthPlus Pharmacy {pharmacy}
Medplus | MedPlus {pharmacy}
Makati Medical Center | MakatiMed {hospital}
Metro Pacific Health | Asian Hospital {hospital}
Mercury Drug | Mercury Drug store {pharmacy}
Southstar Drug | Southstar {pharmacy}
Hi-Precision Diagnostics | Hi-Precision {laboratory}
Adeslas | SegurCaixa Adeslas {insurer}
Sanitas | Sanitas seguro = Blua {insurer}
Asisa | ASISA seguro {insurer}
DKV | DKV Seguros {insurer}
Mapfre | Mapfre Salud {insurer}
Quirónsalud | Ruber {hospital}
Cinfa | Cinfa ibuprofeno {ibuprofen}; Farmalastic; Be+ {sunscreen}; NS Florabiotic {probiotic}
Ferrer | Gelocatil {paracetamol}
Uriach | Aquilea Sueño {melatonin}; Laxante Uriach; Biodramina
Zambon | Espidifen {ibuprofen}; Monurol; Xadago
Kern Pharma | Finocin
Salvat | Cristalmina
ISDIN | Fotoprotector ISDIN {sunscreen}; Nutratopic; Bexident
Sesderma | Repaskin {sunscreen}
Arkopharma | Arkosommeil {melatonin}; Arkoflex; Cys-Control
Pierre Fabre | Structum; Hemangiol; Braftovi; Eludril
Naos | Bioderma Photoderm {sunscreen}; Institut Esthederm
L'Oréal | Capital Soleil {sunscreen}; Skinbetter; Medik8
Beiersdorf | Thiamidol; Epicelline
Laboratoires Expanscience | Mustela {skin care}; Piascledine
Biogaran | Biogaran paracétamol {paracetamol}
UPSA | Dafalgan = Efferalgan {paracetamol}; Fervex {cold medicine}; Donormyl {sleeping pill}; Citrate de Bétaïne UPSA
Cooper Consumer Health | Oenobiol; Audispray; Synthol; Vitascorbol
Urgo | Urgo dressing; Humex {cold medicine}; Alvityl {multivitamin}; Mercurochrome; Ialuset
PiLeJe | Formag {magnesium}
Biocodex | Symbiosys; Saforelle
Nutergia | Ergyphilus {probiotic}
Malakoff Humanis | Malakoff {insurer}
MGEN | MGEN mutuelle {insurer}
Ramsay Santé | Ramsay clinique {hospital}
Elsan | Elsan clinique {hospital}
Vivalto Santé | Vivalto {hospital}
Qare | Qare consultation {telehealth}
Medadom | Medadom cabine {telehealth}
Livi | Livi consultation {telehealth}
Kry | Kry app {telehealth}
Doktor24 | Doktor24 app {telehealth}
Grow Therapy | Grow Therapy session {online therapy}
SonderMind | SonderMind therapy {online therapy}
Walmart | Walmart Pharmacy {pharmacy}
Oracle Health | Cerner Millennium {health record}
Meditech | Meditech Expanse {health record}
eClinicalWorks | eClinicalWorks EHR {health record}
NextGen Healthcare | NextGen EHR {health record}
athenahealth | athenaOne {health record}
EMIS | EMIS Web = Optum EMIS {health record}
Altera Digital Health | Sunrise EHR = Allscripts {health record}
InterSystems | TrakCare {health record}
Dedalus | ORBIS KIS {health record}
CompuGroup Medical | CGM Medistar = TURBOMED {health record}
Best Practice Software | Bp Premier {health record}
Wolters Kluwer | UpToDate Lexidrug {clinical reference}
Elsevier | ClinicalKey AI {clinical reference}
Medscape | Medscape app {clinical reference}
Microsoft | Nuance DAX {ambient scribe}
Ambience Healthcare | Ambience AutoScribe {ambient scribe}
Tortus | TORTUS {ambient scribe}
Accurx | Accurx Scribe = Accurx {ambient scribe}
Heidi Health | Heidi AI {ambient scribe}
Lyrebird Health | Lyrebird scribe {ambient scribe}
Indivior | nalmefene nasal {overdose reversal}
Emergent BioSolutions | ACAM2000 {mpox vaccine}; BioThrax = Cyfendus
Hikma | Ryaltris {allergy spray}
Purdue Pharma | Hysingla; nalmefene injector {overdose reversal}
Collegium | Nucynta = Xtampza {opioid}
Mallinckrodt | Acthar; Inomax; Terlivaz; methadone {opioid}
Moderna | mRNA-1010 {flu vaccine}
Novavax | Matrix-M
CSL | Veltassa
Sinovac | Healive {hepatitis A vaccine}
Sinopharm | BBIBP-CorV {Covid vaccine}
CanSino | Convidecia {Covid vaccine}; Menhycia {meningitis vaccine}
Philip Morris | Terea {tobacco product}; Swedish Match
British American Tobacco | Vype {tobacco product}
Philip Morris | NJOY {tobacco product}
Juul | JUUL pods {tobacco product}
`;

/** Providers of care, insurers, laboratories, publishers and makers of devices that the other tables leave out, in the form of `portfolios.ts`. */
export const careRows = `
Wolters Kluwer | UpToDate = UpToDate Expert AI {clinical reference}; Lexicomp = Lexidrug; Medi-Span; Ovid; Lippincott = Lippincott Advisor
EBSCO | DynaMed = DynaMedex {clinical reference}
Elsevier | ClinicalKey {clinical reference}; Osmosis; Complete Anatomy; Gray's Anatomy; Robbins Pathology
BMJ Group | BMJ Best Practice = BMJ Learning {clinical reference}
AMBOSS | AMBOSS app = AMBOSS library {clinical reference}
OpenEvidence | OpenEvidence app {clinical reference}
WebMD | Medscape {clinical reference}
athenahealth | Epocrates {clinical reference}
Doximity | DoxGPT = Pathway Medical {clinical reference}
VisualDx | VisualDx app
MDCalc | MDCalc app
Isabel Healthcare | Isabel DDx
UWorld | UWorld Qbank
Thieme | eRef
Springer Nature | SpringerMedizin
Epic Systems | MyChart = Epic EHR {health record}
Oracle Health | Cerner {health record}
Microsoft | DAX Copilot = Dragon Copilot {ambient scribe}
Abridge | Abridge scribe {ambient scribe}
Heidi Health | Heidi scribe {ambient scribe}
Nabla | Nabla Copilot {ambient scribe}
Suki | Suki Assistant {ambient scribe}
Tandem Health | Tandem scribe {ambient scribe}
OpenAI | ChatGPT = ChatGPT Health {chatbot}
Google | Gemini chatbot = MedGemma {chatbot}
Ada Health | Ada app = Ada symptom checker {symptom checker}
Ubie | Ubie symptom checker {symptom checker}
Teladoc | Teladoc visit {telehealth}
Amwell | Amwell visit {telehealth}
Doctor on Demand | Doctor on Demand visit {telehealth}
MDLive | MDLive visit {telehealth}
PlushCare | PlushCare visit {telehealth}
K Health | K Health visit {telehealth}
LifeMD | LifeMD visit {telehealth}
Sesame | Sesame visit {telehealth}
Lemonaid | Lemonaid visit {telehealth}
Ro | Ro visit = Roman {telehealth}
Hims & Hers | Hims visit {telehealth}
Nurx | Nurx visit {telehealth}
Wisp | Wisp visit {telehealth}
Zocdoc | Zocdoc booking
Cerebral | Cerebral visit {online therapy}
Brightside | Brightside visit {online therapy}
Babylon Health | Babylon app {telehealth}
Livi | Livi visit {telehealth}
Push Doctor | Push Doctor visit {telehealth}
HealthHero | HealthHero visit {telehealth}
Qare | Qare visit {telehealth}
Zava | Zava visit {telehealth}
TeleClinic | TeleClinic visit {telehealth}
Maple | Maple visit {telehealth}
Dialogue | Dialogue visit {telehealth}
Telus Health | Telus Health MyCare {telehealth}
Eucalyptus | Juniper {weight programme}; Pilot {weight programme}; Kin Fertility
Mosh | Mosh programme {weight programme}
InstantScripts | InstantScripts visit {telehealth}
Updoc | Updoc visit {telehealth}
Hola Health | Hola Health visit {telehealth}
Practo | Practo visit {telehealth}
Tata 1mg | 1mg = Tata 1mg Labs {online pharmacy}
PharmEasy | PharmEasy app {online pharmacy}; Thyrocare {laboratory}
Apollo Hospitals | Apollo 24|7 = Apollo 24/7 {telehealth}; Apollo Diagnostics; Apollo Pharmacy {online pharmacy}
Halodoc | Halodoc app {telehealth}
Alodokter | Alodokter app {telehealth}
Ping An | Ping An Good Doctor {telehealth}
mPharma | mPharma mutti
Helium Health | Helium Health app
Noom | Noom app {weight programme}; Noom GLP-1 {weight programme}
Ro | Ro Body programme {weight programme}
Calibrate | Calibrate programme {weight programme}
HCA Healthcare | HCA = HCA hospital = HCA Healthcare UK = TriStar Health = Medical City Healthcare = Sarah Cannon {hospital}
Tenet Healthcare | Tenet = Tenet hospital = USPI {hospital}
Community Health Systems | Community Health Systems hospital {hospital}
Ascension | Ascension hospital = Ascension Saint Thomas {hospital}
CommonSpirit | CommonSpirit hospital = Dignity Health {hospital}
Universal Health Services | UHS hospital {hospital}
AdventHealth | AdventHealth hospital {hospital}
Providence | Providence Swedish {hospital}
Sutter Health | Sutter hospital {hospital}
UPMC | UPMC hospital {hospital}
Northwell | Northwell Health {hospital}
NYU Langone | NYU Langone Health {hospital}
Mount Sinai Health System | Mount Sinai hospital New York {hospital}
Mass General Brigham | Massachusetts General Hospital = Brigham and Women's {hospital}
Intermountain Health | Intermountain hospital {hospital}
Cleveland Clinic | Cleveland Clinic Florida = Cleveland Clinic London {hospital}
Mayo Clinic | Mayo Clinic Press = Mayo Clinic Diet
Memorial Sloan Kettering | MSK Cancer Center = Memorial Sloan Kettering Cancer Center {hospital}
MD Anderson | MD Anderson Cancer Center {hospital}
DaVita | DaVita dialysis {dialysis}
Fresenius Medical Care | Fresenius dialysis = NephroCare {dialysis}
Spire Healthcare | Spire hospital {hospital}
Nuffield Health | Nuffield hospital {hospital}
Circle Health Group | Circle hospital = BMI Healthcare {hospital}
Ramsay Health Care | Ramsay hospital = Ramsay Santé {hospital}
Healthscope | Healthscope hospital {hospital}
Helios Kliniken | Helios Klinikum {hospital}
Asklepios Kliniken | Asklepios Klinik {hospital}
Sana Kliniken | Sana Klinikum {hospital}
Quirónsalud | Hospital Quirónsalud = Quironsalud {hospital}
Vithas | Hospital Vithas {hospital}
HM Hospitales | HM hospital {hospital}
Elsan | clinique Elsan {hospital}
Fortis Healthcare | Fortis hospital {hospital}
Max Healthcare | Max hospital {hospital}
Manipal Hospitals | Manipal hospital {hospital}
Narayana Health | Narayana hospital {hospital}
Medanta | Medanta hospital {hospital}
Aster DM Healthcare | Aster hospital = Aster MIMS {hospital}
Netcare | Netcare hospital {hospital}
Mediclinic | Mediclinic hospital {hospital}
Life Healthcare | Life Healthcare hospital {hospital}
Rede D'Or | Rede D'Or hospital {hospital}
Hapvida | Hapvida NotreDame {insurer}
IHH Healthcare | Gleneagles = Mount Elizabeth = Parkway Pantai {hospital}
Bumrungrad | Bumrungrad Hospital {hospital}
Bupa | Bupa Dental Care = Sanitas = Bupa plan {insurer}
AXA Health | AXA plan {insurer}
Vitality | VitalityHealth plan {insurer}
Discovery Health | Discovery Vitality {insurer}
UnitedHealth | UnitedHealthcare plan = Change Healthcare = Optum Rx {insurer}
Elevance Health | Anthem = Elevance = Carelon {insurer}
Cigna | Evernorth = Express Scripts = Accredo = MDLive = Cigna Healthcare {insurer}
CVS Health | Aetna = CVS Caremark = MinuteClinic = Oak Street Health = CVS Pharmacy {insurer}
Centene | Wellcare = Ambetter = Centene plan {insurer}
Molina Healthcare | Molina plan {insurer}
Oscar Health | Oscar plan {insurer}
Kaiser Permanente | Kaiser plan {insurer}
Medibank | Medibank plan {insurer}
Techniker Krankenkasse | TK-App {insurer}
Quest Diagnostics | Quest test = AmeriPath = QuestDirect {laboratory}
Labcorp | Labcorp OnDemand = Ovia Health = Labcorp test {laboratory}
BioReference | BioReference test {laboratory}
ARUP Laboratories | ARUP test {laboratory}
Sonic Healthcare | Douglass Hanly Moir = Sullivan Nicolaides = Melbourne Pathology {laboratory}
Synlab | Synlab test {laboratory}
Unilabs | Unilabs test {laboratory}
Eurofins | Eurofins test {laboratory}
Cerba HealthCare | Cerballiance {laboratory}
Biogroup | Biogroup test {laboratory}
Dr Lal PathLabs | Lal PathLabs {laboratory}
Metropolis Healthcare | Metropolis Labs {laboratory}
Healthians | Healthians test {laboratory}
Dasa | Dasa Delboni = Alta Diagnósticos {laboratory}
Fleury | Grupo Fleury {laboratory}
Salud Digna | Salud Digna clinic {laboratory}
Boots | Boots Online Doctor = No7 = Boots Hearingcare {pharmacy}
Walgreens | Walgreens pharmacy = Duane Reade {pharmacy}
GoodRx | GoodRx coupon
Mark Cuban Cost Plus Drug Company | Cost Plus Drugs = Cost Plus Drug Company
Pharmacy2U | Pharmacy2U app {online pharmacy}
DocMorris | DocMorris app = Zur Rose {online pharmacy}
Redcare Pharmacy | Shop Apotheke = Redcare {online pharmacy}
Specsavers | Specsavers Audiology {hearing aid}
Amplifon | Amplifon centre = Miracle-Ear = GAES {hearing aid}
Starkey | Starkey aid = Starkey Genesis {hearing aid}
Sonova | Phonak Lumity = Audéo {hearing aid}; Sennheiser hearing {hearing aid}
Apple | AirPods Pro = AirPods {hearing aid}; Apple Health
Cochlear | Nucleus 8 = Cochlear implant system {cochlear implant}
MED-EL | MED-EL Synchrony {cochlear implant}
Advanced Bionics | Naída = Marvel CI {cochlear implant}
Siemens Healthineers | Naeotom Alpha = Naeotom = Siemens = Healthineers = Magnetom = Somatom = Atellica = Varian {CT scanner}
GE HealthCare | Revolution CT = Revolution Apex {CT scanner}; Signa MRI; Voluson; Logiq; Senographe {mammography}
Philips | Spectral CT 7500 = Ingenia {CT scanner}; Sonicare toothbrush = Philips Sonicare = DiamondClean {electric toothbrush}
Canon Medical | Aquilion {CT scanner}
United Imaging | uCT = uMR {CT scanner}
Procter & Gamble | Oral-B = Oral-B iO {electric toothbrush}
Quip | Quip brush {electric toothbrush}
Curaden | Curaprox = Curaprox Hydrosonic {electric toothbrush}
Colgate-Palmolive | hum toothbrush {electric toothbrush}
Elekta | Leksell Gamma Knife = Gamma Knife = Elekta Unity {radiotherapy machine}
Varian | TrueBeam = Halcyon = Ethos therapy {radiotherapy machine}
Accuray | CyberKnife {radiotherapy machine}
Intuitive Surgical | da Vinci = da Vinci 5 = Da Vinci system = Ion bronchoscope {surgical robot}
CMR Surgical | Versius {surgical robot}
Smith+Nephew | Cori robot {joint replacement}
DePuy Synthes | Velys {joint replacement}
Olympus | Olympus Evis
Karl Storz | Storz endoscope
Zoll | LifeVest = Zoll AED
LivaNova | VNS Therapy
Axonics | Axonics therapy {bladder device}
Teleflex | UroLift {prostate device}
PROCEPT | Aquablation = AquaBeam {prostate device}
Boston Scientific | Rezum therapy {prostate device}; Axonics {bladder device}
Insulet | Omnipod 5 pods = Omnipod pump {insulin pump}
Medtronic | MiniMed = MiniMed 780G = MiniMed pump {insulin pump}; Micra AV {pacemaker}
Abbott | Libre = FreeStyle Libre 3 Plus = Libre 3 Plus = FreeStyle Libre 2 Plus {glucose sensor}; Aveir DR {pacemaker}; MitraClip G4
Roche | Accu-Chek SmartGuide CGM {glucose sensor}
Sinocare | Sinocare iCan = iCan CGM {glucose sensor}
MicroTech Medical | LinX CGM = AiDEX {glucose sensor}
Alcon | Total30 = Air Optix = Precision1 = Dailies Total1 {contact lens}
CooperCompanies | Biofinity = MyDay = Clariti {contact lens}
Bausch + Lomb | Ultra lenses = Infuse lenses = Biotrue ONEday {contact lens}
Menicon | Menicon Bloom {contact lens}
Align Technology | Invisalign First = Invisalign {dental aligner}
SmileDirectClub | SmileDirect = Smile Direct Club {dental aligner}
Angelalign | Angel Aligner {dental aligner}
Envista | Spark aligners {dental aligner}
ResMed | AirSense 11 = AirCurve {CPAP}
Philips | DreamStation 2 {CPAP}
Elvie | Elvie Stride {breast pump}
Philip Morris | Iluma = Heets = Veev {tobacco product}
British American Tobacco | glo heater = Lucky Strike {tobacco product}
Imperial Brands | blu bar {tobacco product}
Coca-Cola | Coke = Sprite = Fanta = Diet Coke drink {soft drink}; Costa Coffee; smartwater
PepsiCo | Mountain Dew = 7UP = Pepsi Max {soft drink}; Lay's
Red Bull | Red Bull can {energy drink}
Prenuvo | Prenuvo {whole-body MRI}
Neko Health | Neko scan = Neko body scan {whole-body MRI}
Ezra | Ezra Flash {whole-body MRI}
Cord Blood Registry | CBR {cord blood banking}
Vita 34 | Vita 34 Depot {cord blood banking}
Cells4Life | Cells4Life banking {cord blood banking}
LifeCell | LifeCell banking {cord blood banking}
Nestlé | Nespresso; Nestlé formula {infant formula}; Gerber Graduates
Danone | Aptamil Profutura = Cow and Gate = Nutricia formula {infant formula}
Movember | Movember Foundation
`;

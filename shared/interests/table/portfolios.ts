/** More products by their maker: `maker | product = other name = other name {class}; product ...`. */
export const portfolioRows = `
Reckitt | Gaviscon = Gaviscon Advance {acid medicine}; Strepsils; Durex; Dettol; Lemsip; E45; Clearasil; Lysol; Veet; Delsym; Digestive Advantage; Move Free; Neuriva; Bonjela; Dobendan
Vitabiotics | Pregnacare = Pregnacare Plus {pregnancy vitamin}; Wellman; Wellwoman; Menopace {menopause supplement}; Perfectil; Neurozan; Immunace; Wellkid
ALK-Abelló | Jext {adrenaline pen}; Grazax; Acarizax = Odactra; Itulazax; Ragwitek
Stallergenes Greer | Oralair; Staloral; Orylmyte; Emerade {adrenaline pen}
Teva | DuoResp = DuoResp Spiromax {asthma inhaler}; Copaxone = glatiramer {MS medicine}; Austedo = deutetrabenazine; Uzedy {antipsychotic}; ProAir; Qvar {asthma inhaler}; Azilect = rasagiline; Ratiopharm = ratiopharm
Eko Health | Eko CORE 500 = Eko stethoscope = Eko CORE = CORE 500 = Eko DUO {stethoscope}
Solventum | Littmann = Littmann stethoscope {stethoscope}; Tegaderm; Prevena
3M | 3M Aura = Aura 9205 {respirator}; 3M N95 {respirator}
Bavarian Nordic | Rabipur = RabAvert {rabies vaccine}; Vivotif = Typhoral {travel vaccine}; Vaxchora {travel vaccine}
Valneva | Dukoral {travel vaccine}; VLA15 {Lyme vaccine}
GSK | Nucala = mepolizumab {asthma antibody}; Benlysta = belimumab; Zejula = niraparib; Relvar {asthma inhaler}; Anoro {COPD inhaler}; Jemperli = dostarlimab; Blenrep = belantamab; Ojjaara = momelotinib; Bexsero vaccine; Blujepa = gepotidacin {antibiotic}; Cabenuva = Vocabria {HIV medicine}; Ambirix; Fendrix; Penmenvy {meningitis vaccine}; Twinrix adult; Depemokimab = Exdensur {asthma antibody}; Hycamtin; Lamictal = lamotrigine
Haleon | Parodontax {fluoride toothpaste}; Polident = Corega; Otrivin = Otrivine; Tums {acid medicine}; Fenistil; Robitussin; Preparation H; Zovirax; Nicotinell {nicotine replacement}; Benefiber; Chapstick; Piriton {allergy medicine}; Beechams; Panadol Extra; Eno; Aquafresh; Bonine; Dimetapp; Pronamel
Kenvue | Imodium {gut medicine}; Calpol {paracetamol}; Benylin {cold medicine}; Rhinocort; Pepcid = famotidine {acid medicine}; Lactaid; Dolormin {ibuprofen}; Microlax; Penaten; Carefree; Johnson's Baby; Desitin; Visine; Bengay; Le Petit Marseillais; Maui Moisture; Rogaine Foam; Actifed; Nicorette Invisi
Bayer | Canesten {thrush cream}; Bepanthen = Bepanthol; Rennie {acid medicine}; Iberogast; Afrin = oxymetazoline; Nubeqa = darolutamide {prostate cancer medicine}; Visanne = dienogest; Qlaira = Natazia {birth control pill}; Angeliq {hormone therapy}; Climara {hormone therapy}; Adempas = riociguat; Diane-35 = Diane 35 {birth control pill}; Valette {birth control pill}; Lefax; Citracal; Miralax; Aspirin Cardio = Aspirin Protect = Aspirin Complex {aspirin}; Elevit Pronatal {pregnancy vitamin}; Levonelle {morning-after pill}; Microgynon {birth control pill}; Ultravist; Gadovist = gadobutrol {contrast agent}; Betaferon = Betaseron {MS medicine}; Kogenate; Astepro = azelastine; Talcid
Opella | Allegra = fexofenadine = Telfast {allergy medicine}; Dulcolax; Buscopan; Icy Hot; Gold Bond; Unisom {sleeping pill}; Mucosolvan; Thomapyrin; Enterogermina {probiotic}; Magné B6; Novanuit {melatonin}; Essentiale; Nasacort; Xyzal; Lysopaïne; Maalox {acid medicine}; Bisolvon; Phytoxil
Sanofi | Lovenox = Clexane = enoxaparin {blood thinner}; Aubagio = teriflunomide {MS medicine}; Cablivi = caplacizumab; VaxigripTetra {flu vaccine}; Avaxim {hepatitis A vaccine}; Imovax Polio = IPOL {polio vaccine}; Verorab {rabies vaccine}; Stamaril {yellow fever vaccine}; YF-VAX {yellow fever vaccine}; Sarclisa = isatuximab; Rezurock = belumosudil; Tolebrutinib; Multaq = dronedarone; Depakine = valproate = Depakote; Altuviiio = efanesoctocog; Kevzara = sarilumab; Nexviazyme = avalglucosidase; Repevax = Revaxis {tetanus vaccine}; Tetravac {childhood vaccine}; Wayrilz = rilzabrutinib; Qfitlia = fitusiran; Merilog {insulin}; SoloStar
Pfizer | Vyndaqel = Vyndamax = tafamidis; Xtandi = enzalutamide {prostate cancer medicine}; Zavzpret = zavegepant {migraine medicine}; Medrol; Genotropin {growth hormone}; Ngenla = somatrogon {growth hormone}; Cibinqo = abrocitinib {JAK inhibitor}; Litfulo = ritlecitinib {JAK inhibitor}; Adcetris = brentuximab; Padcev = enfortumab; Fragmin = dalteparin {blood thinner}; Zyvox {antibiotic}; Diflucan; Elrexfio = elranatamab; Talzenna = talazoparib; Lorbrena = lorlatinib; Inlyta = axitinib; Besponsa; Hympavzi = marstacimab; Tukysa = tucatinib; Emblaveo {antibiotic}; Velsipity = etrasimod; Eucrisa = crisaborole; Estring {hormone therapy}; Duavee {hormone therapy}; Provera; Toviaz; Relpax {migraine medicine}; Solu-Medrol; Chantix pack
Viatris | Dymista = azelastine {allergy spray}; Creon = pancrelipase = pancreatin {gut enzyme}; Brufen {ibuprofen}; Elidel; Yupelri = revefenacin {COPD inhaler}; Wixela {asthma inhaler}; Semglee {insulin}; Tyrvaya; Symfi {HIV medicine}
Novartis | Ilaris = canakinumab; Gilenya = fingolimod {MS medicine}; Mayzent = siponimod {MS medicine}; Gleevec = Glivec = imatinib; Fabhalta = iptacopan; Scemblix = asciminib; Lutathera; Rhapsido = remibrutinib; Tasigna = nilotinib; Jakavi = ruxolitinib; Vanrafia = atrasentan; Beovu = brolucizumab; Sandostatin = octreotide; Exforge; Galvus = vildagliptin; Onbrez; Ultibro; Tegretol = carbamazepine; Femara = letrozole; Coartem = artemether-lumefantrine = Riamet {malaria pills}; Itvisma
AstraZeneca | Breztri = Trixeo {COPD inhaler}; Airsupra {asthma inhaler}; Fasenra = benralizumab {asthma antibody}; Tezspire = tezepelumab {asthma antibody}; Saphnelo = anifrolumab; Lynparza = olaparib; Calquence = acalabrutinib; Lokelma; Soliris = eculizumab; Ultomiris = ravulizumab; Faslodex = fulvestrant; Zoladex = goserelin; Arimidex = anastrozole; Pulmicort = budesonide {asthma inhaler}; Nolvadex = tamoxifen {breast cancer medicine}; Truqap = capivasertib; Imjudo = tremelimumab; Wainua = eplontersen; Koselugo = selumetinib; Datroway = datopotamab; Kavigale {Covid antibody}; Bricanyl; baxdrostat; AZD5004 {GLP-1}; Onglyza = saxagliptin {DPP-4 inhibitor}; Seloken; FluMist Home {flu vaccine}
Merck | Prevymis = letermovir; Welireg = belzutifan; Winrevair = sotatercept; Isentress = raltegravir {HIV medicine}; Pifeltro = doravirine {HIV medicine}; Bridion = sugammadex; Noxafil; Vaqta {hepatitis A vaccine}; Steglatro {SGLT2 inhibitor}; Zerbaxa {antibiotic}; Dificid = fidaxomicin; Remeron; Cozaar; Emend = aprepitant; Enlicitide {PCSK9 inhibitor}; Bravecto; Delstrigo {HIV medicine}; Ohtuvayre = ensifentrine; Verquvo = vericiguat; PedvaxHIB {childhood vaccine}; BCG Tice; Temodar = temozolomide; Zepatier
Organon | Marvelon {birth control pill}; Cerazette = Cerelle {birth control pill}; Vtama {eczema cream}; Clarinex = Aerius = desloratadine {allergy medicine}; Nasonex = mometasone {allergy spray}; Elonva {fertility medicine}; Jada = Jada System; Hadlima {TNF inhibitor}; Livial = tibolone {hormone therapy}; Mercilon {birth control pill}; Follistim = Puregon {fertility medicine}; Bildyos {bone medicine}; Ganirelix
Eli Lilly | Jaypirca = pirtobrutinib; Ebglyss = lebrikizumab {eczema antibody}; Omvoh = mirikizumab; Retevmo = selpercatinib = Retsevmo; Cyramza = ramucirumab; Forteo = Forsteo = teriparatide {bone medicine}; Evista = raloxifene {bone medicine}; LillyDirect; Humalog KwikPen {insulin}; insulin efsitora {insulin}; Reyvow = lasmiditan {migraine medicine}; Alimta = pemetrexed; Amyvid; Tauvid; Inluriyo = imlunestrant; Glucagon kit; Tempo pen
Novo Nordisk | NovoSeven; Norditropin {growth hormone}; Sogroya {growth hormone}; Activelle = Activella {hormone therapy}; NovoPen; NovoCare; Esperoct; Alhemo = concizumab; Novofem; amycretin {GLP-1}; Wegovy pill {GLP-1}; Xultophy {GLP-1}; Ryzodeg {insulin}; Mixtard {insulin}; Rivfloza = nedosiran; Kyinsu {insulin}
AbbVie | Vraylar = cariprazine {antipsychotic}; Venclexta = venetoclax = Venclyxto; Imbruvica = ibrutinib; Linzess = linaclotide = Constella; Vuity; Restasis {eye drops}; Natrelle {breast implant}; Duodopa = Produodopa = Vyalev; Mavyret = glecaprevir = Maviret {hepatitis C medicine}; Elahere = mirvetuximab; Epkinly = epcoritamab; Emrelis; Taytulla {birth control pill}; Estrace {hormone therapy}; Refresh Tears {eye drops}; Xen; Lumigan = bimatoprost; SkinMedica; Botox Cosmetic = Vistabel {botulinum toxin}; Savella; Viberzi = eluxadoline; Bystolic; Asacol; Armour; Trenibot; Alloderm
Johnson & Johnson | Darzalex = daratumumab; Carvykti = ciltacabtagene = cilta-cel; Caplyta = lumateperone {antipsychotic}; Erleada = apalutamide {prostate cancer medicine}; Zytiga = abiraterone; Edurant = rilpivirine {HIV medicine}; Prezista = darunavir = Symtuza {HIV medicine}; Simponi = golimumab {TNF inhibitor}; Uptravi = selexipag; Opsumit = macitentan; Rybrevant = amivantamab {lung cancer medicine}; Lazcluze = lazertinib {lung cancer medicine}; Acuvue {contact lens}; Impella; Ethicon; DePuy = DePuy Synthes; Haldol; Topamax = topiramate {migraine medicine}; Imaavy = nipocalimab; Tecvayli = teclistamab; Talvey = talquetamab; icotrokinra = Icotyde {psoriasis pill}; Inlexzo; Varipulse; Mentor implants {breast implant}; Ottava; Procrit = Eprex {anaemia medicine}; Durogesic {opioid}; Tecnis {lens implant}
Roche | Hemlibra = emicizumab; Evrysdi = risdiplam {SMA medicine}; Actemra = RoActemra = tocilizumab; MabThera = Rituxan = rituximab; Perjeta = pertuzumab = Phesgo {breast cancer medicine}; Polivy = polatuzumab; Lunsumio = mosunetuzumab; Columvi = glofitamab; Gazyva = obinutuzumab = Gazyvaro; Enspryng = satralizumab; Alecensa = alectinib; Pulmozyme = dornase; Ronapreve {Covid antibody}; cobas; Ventana; Susvimo; CellCept = mycophenolate; Bonviva = Boniva = ibandronate {bone medicine}; Itovebi = inavolisib {breast cancer medicine}; FoundationOne; mySugr; Rocephin {antibiotic}; Zelboraf = vemurafenib; Cotellic = cobimetinib; giredestrant {breast cancer medicine}; CoaguChek; trontinemab {Alzheimer antibody}; Accu-Chek SmartGuide {glucose sensor}; Activase = alteplase; Xolair pen {allergy antibody}; Lariam tablets; petrelintide {weight-loss injection}
Bristol Myers Squibb | Camzyos = mavacamten; Sotyktu = deucravacitinib {psoriasis pill}; Orencia = abatacept; Reblozyl = luspatercept; Zeposia = ozanimod {MS medicine}; Breyanzi; Abecma; Sprycel = dasatinib; Opdualag = relatlimab {cancer immunotherapy}; Krazati = adagrasib; Augtyro = repotrectinib; milvexian {blood thinner}
Amgen | Tepezza = teprotumumab; Uplizna = inebilizumab; Krystexxa = pegloticase; Blincyto = blinatumomab; Lumakras = sotorasib = Lumykras; Nplate = romiplostim; Neulasta = pegfilgrastim; Amjevita = Amgevita {TNF inhibitor}; Imdelltra = tarlatamab; Parsabiv = etelcalcetide; Tavneos = avacopan; Corlanor; Vectibix = panitumumab; Wezlana; Bkemv; olpasiran; Sensipar = cinacalcet = Mimpara
Gilead | Sovaldi = Harvoni = Epclusa = sofosbuvir {hepatitis C medicine}; Trodelvy = sacituzumab; Yescarta = axicabtagene = axi-cel; Tecartus; Livdelzi = seladelpar = Lyvdelzi; Hepcludex = bulevirtide; Vemlidy = tenofovir = Viread; AmBisome; Stribild {HIV medicine}; Odefsey {HIV medicine}; Letairis = ambrisentan; Ranexa
Takeda | Entyvio = vedolizumab; Takhzyro = lanadelumab; HyQvia; Gammagard; Eohilia; Livtencity = maribavir; Pantozol = pantoprazole = Pantoloc {acid medicine}; Dexilant = dexlansoprazole {acid medicine}; Gattex = teduglutide = Revestive; Adzynma; Fruzaqla = fruquintinib; oveporexton {narcolepsy medicine}; Exkivity; Intuniv {ADHD medicine}; Mydayis {ADHD medicine}; Colcrys; Uloric; Alofisel; Firazyr = icatibant
Boehringer Ingelheim | Ofev = nintedanib; Spiriva = Respimat = tiotropium {COPD inhaler}; Jascayd = nerandomilast; Spevigo = spesolimab; Micardis = telmisartan; Actilyse; Metalyse = tenecteplase; Hernexeos = zongertinib; Stiolto {COPD inhaler}; Combivent; Atrovent; Praxbind = idarucizumab; Gilotrif = afatinib = Giotrif; NexGard; Frontline
Biogen | Avonex {MS medicine}; Plegridy {MS medicine}; Skyclarys = omaveloxolone; Qalsody = tofersen; Vumerity {MS medicine}; salanersen
UCB | Bimzelx = bimekizumab {psoriasis antibody}; Cimzia = certolizumab {TNF inhibitor}; Keppra = levetiracetam; Briviact = brivaracetam; Fintepla = fenfluramine; Rystiggo = rozanolixizumab; Zilbrysq = zilucoplan; Vimpat = lacosamide; Neupro = rotigotine
Vertex | Casgevy = exa-cel = exagamglogene {gene therapy}; Alyftrek = vanzacaftor {cystic fibrosis medicine}; povetacicept
Regeneron | Libtayo = cemiplimab {cancer immunotherapy}; Evkeeza = evinacumab; REGEN-COV {Covid antibody}; Eylea HD {eye injection}; Lynozyfic = linvoseltamab; Inmazeb
CSL | Hemgenix = etranacogene {gene therapy}; Hizentra; Privigen; Andembry = garadacimab; Ferinject = ferric carboxymaltose = Injectafer {iron infusion}; Haegarda; Velphoro; Idelvion; Afluria {flu vaccine}; Audenz; Aflunov
Pharmacosmos | Monofer = ferric derisomaltose = Monoferric {iron infusion}
Almirall | Ilumetri = tildrakizumab = Ilumya {psoriasis antibody}; Wynzora; Klisyri = tirbanibulin; Skilarence; Balneum
LEO Pharma | Enstilar; Daivobet; Anzupgo = delgocitinib; Protopic; Fucidin; Kyntheum = brodalumab; Picato; Tralokinumab pen
Galderma | Differin = adapalene {acne medicine}; Cetaphil {skin care}; Restylane {filler}; Sculptra {filler}; Nemluvio = nemolizumab {eczema antibody}; Soolantra; Epiduo {acne medicine}; Loceryl; Alastin; Azzalure {botulinum toxin}; Relfydess {botulinum toxin}; Benzac; Oracea; Efracea; Twyneo
Merz | Xeomin = Bocouture {botulinum toxin}; Belotero {filler}; Radiesse {filler}; Ultherapy; tetesept; Contractubex; Merz Spezial
Evolus | Jeuveau = Nuceiva {botulinum toxin}; Evolysse {filler}
Revance | Daxxify {botulinum toxin}
Ferring | Menopur; Rekovelle {fertility medicine}; Minirin = desmopressin = DDAVP; Picoprep = Picolax; Pentasa = mesalazine = mesalamine; Adstiladrin; Rebyota {stool transplant}
Gedeon Richter | Esmya; Bemfola {fertility medicine}; Ryeqo = relugolix {endometriosis medicine}; Escapelle {morning-after pill}
Besins | Utrogestan = Prometrium = micronised progesterone {hormone therapy}; Gynokadin {hormone therapy}; Oestrogel pump {hormone therapy}; Testogel {testosterone}
Theramex | Evorel {hormone therapy}; Intrarosa; Bijuve {hormone therapy}; Yselty {endometriosis medicine}; Femoston-conti; Zoely {birth control pill}
Exeltis | Slynd pill {birth control pill}; Tyblume; Drosure
CooperCompanies | Paragard {copper IUD}; Filshie clip; MiSight {contact lens}; CooperVision; CooperSurgical
Sebela | Miudella {copper IUD}
Danco | Mifeprex pill {abortion pill}
GenBioPro | generic mifepristone {abortion pill}
Evofem | Phexxi gel {contraceptive gel}
Sprout | Addyi pill
Duchesnay | Osphena = ospemifene
Currax | Contrave tablets
Vivus | Qsymia capsules
MannKind | Afrezza inhaler; V-Go
Amphastar | Baqsimi {glucagon}; Primatene Mist {asthma inhaler}
Xeris | Gvoke {glucagon}; Recorlev
Zealand Pharma | Zegalogue {glucagon}
Supernus | Qelbree capsules = viloxazine {ADHD medicine}; Onapgo
Idorsia | Quviviq tablets {sleeping pill}
Harmony Biosciences | Wakix = pitolisant {narcolepsy medicine}
Axsome | Sunosi = solriamfetol {narcolepsy medicine}; Symbravo {migraine medicine}
Jazz Pharmaceuticals | Xywav {narcolepsy medicine}; Xyrem = sodium oxybate {narcolepsy medicine}
Neurocrine | Ingrezza = valbenazine; Crenessity = crinecerfont
Acadia | Nuplazid = pimavanserin; Daybue = trofinetide
Alkermes | Vivitrol {opioid treatment}; Lybalvi {antipsychotic}; Aristada
Camurus | Buvidal = Brixadi {opioid treatment}
Otsuka | Abilify Maintena {antipsychotic}; Samsca = tolvaptan; Jynarque; Rejoyn {digital therapeutic}; Nudexta
Lundbeck | Vyepti = eptinezumab {migraine antibody}; Ebixa {Alzheimer pill}; Brintellix tablets
Angelini | Ontozry = cenobamate; Tantum Verde; Thermacare
Eisai | Fycompa = perampanel; Lenvima = lenvatinib; Halaven = eribulin
argenx | Vyvgart = efgartigimod
Alnylam | Amvuttra = vutrisiran; Onpattro = patisiran; Givlaari = givosiran
BridgeBio | Attruby = acoramidis = Beyonttra
Ionis | Tryngolza = olezarsen; Dawnzera = donidalorsen
Madrigal | Rezdiffra = resmetirom {liver medicine}
Viking Therapeutics | VK2735 {GLP-1}
Merck KGaA | Mavenclad = cladribine {MS medicine}; Erbitux = cetuximab; Rebif {MS medicine}; Bavencio = avelumab {cancer immunotherapy}; Saizen {growth hormone}; Concor; Cyanokit; Ovidrel = Ovitrelle {fertility medicine}
Grünenthal | Qutenza; Palexia = tapentadol = Nucynta {opioid}; Zaldiar {opioid}; Versatis; Nebido
Norgine | Movicol = Laxido {laxative}; Moviprep; Plenvu; Pylera
Dr. Falk | Salofalk; Budenofalk; Ursofalk; Jorveza; Mucofalk
Schwabe | Tebonin = EGb 761 {ginkgo}; Umckaloabo; Lasea = Silexan {lavender oil}; Vitango; Binko {ginkgo}; Neuroplant {St John's wort}; Crataegutt
Bionorica | Sinupret; Canephron; Bronchipret; Imupret; Agnucaston; Tonsipret
Klosterfrau | Neo-Angin; Melissengeist; Soledum; Bronchicum; Taxofit
Queisser | Doppelherz; Protefix; Litozin; Ramend
Orthomol | Orthomol Immun; Orthomol Natal
Repha | Angocin
DHU | DHU Globuli = Schüssler-Salze {homeopathy}
Heel | Vertigoheel; Engystol; Neurexan {homeopathy}; Traumeel cream
Weleda | Iscador M {mistletoe}; Cardiodoron; Weleda Arnica; Skin Food
Boiron | Arnigel {homeopathy}; Sédatif PC {homeopathy}; Stodal {homeopathy}; Camilia {homeopathy}; Homéoplasmine; Coryzalia; L52; Influenzinum
Arkopharma | Arkocaps = Arkogélules; Azinc; Forcapil; Arkorelax
Pierre Fabre | Avène {sunscreen}; Ducray; Klorane; A-Derma; Elgydium; Exomega; Hemangeol; Navelbine
Naos | Bioderma {sunscreen}; Sensibio; Photoderm {sunscreen}; Esthederm
Expanscience | Mustela; Piascledine
ISDIN | Fotoprotector = Fusion Water {sunscreen}; Eryfotona {sunscreen}; Isdinceutics
Cantabria Labs | Heliocare {sunscreen}; Endocare; Neoretin
Beiersdorf | Hansaplast = Elastoplast; La Prairie; Aquaphor; Labello; Eucerin Sun {sunscreen}; Nivea Q10
L'Oréal | SkinCeuticals {skin care}; Effaclar; Garnier Ambre Solaire = Ambre Solaire {sunscreen}; Mixa; Kiehl's; Dermablend; Mexoryl {sunscreen}; CeraVe SA
Stada | Ladival {sunscreen}; Grippostad; Hoggar; Mobilat; Covonia; Hedrin; Cetraben; Nizoral; Zoflora; Viruprotect; Eunova; Oilatum; Snup
Riemann | P20 {sunscreen}
Perrigo | Solpadeine; NiQuitin {nicotine replacement}; Compeed; Coldrex; Physiomer; Beconase; Norlevo {morning-after pill}; Nytol {sleeping pill}; Good Start formula {infant formula}; Prevacid 24HR; Opill tablets; ACO; XLS-Medical; Plackers
Procter & Gamble | Clearblue {pregnancy test}; Seven Seas; Neurobion; Femibion {pregnancy vitamin}; Always; Tampax; Pampers; Old Spice; Vicks VapoRub = VapoRub; Kytta; Wick; Blend-a-med; Meta Appetite; Prilosec OTC {acid medicine}; Head & Shoulders; Voost; New Chapter; Native deodorant
Church & Dwight | First Response {pregnancy test}; Trojan; Vitafusion; Orajel; Zicam zinc; TheraBreath; Mighty Patch; Viviscal {hair supplement}; Waterpik; Nair; Replens
Nestlé | Solgar; Vital Proteins {collagen}; Persona vitamins; Orgain; Zenpep; Boost drink; Optifast {meal replacement}; Peptamen; Modulen; Gerber; Beba = BEBA {infant formula}; SMA formula = SMA Nutrition = SMA milk = SMA Pro = SMA {infant formula}; Lactogen {infant formula}; Guigoz {infant formula}; Nidal {infant formula}; Nan Optipro {infant formula}; Meritene; Perrier; Nesquik; Milo; Vowst
Danone | Nutrison; Fortisip = Fortimel; Souvenaid {memory supplement}; Silk; Alpro; Nutrilon {infant formula}; Almirón {infant formula}; Gallia {infant formula}; Blédina {infant formula}; Evian; Oikos; Kate Farms; Happy Baby; Volvic; Light & Free
Hero | Hero Baby {infant formula}; Semper
Ordesa | Blemil {infant formula}
FrieslandCampina | Friso = Frisolac {infant formula}
a2 Milk | a2 Platinum = a2 Milk Company {infant formula}
Bellamy's | Bellamy's Organic {infant formula}
Bubs | Bubs Australia {infant formula}
Else Nutrition | Else formula {infant formula}
Humana | Humana Milch {infant formula}
Kabrita | Kabrita goat milk {infant formula}
Abbott | Glucerna {meal replacement}; Pedialyte {electrolyte drink}; Nepro; i-STAT; Alinity; Navitor; Aveir {pacemaker}; HeartMate; CardioMEMS; Juven; ProSure; FreeStyle Lite; FreeStyle Libre Sense; Architect; NeoSure {infant formula}; ID NOW {Covid test}; Eterna; TactiFlex; Proclaim; Libre Rio; Duphaston
Medtronic | Hugo RAS {surgical robot}; Symplicity {heart device}; InPen; LINQ = Reveal LINQ; PillCam; Evolut = CoreValve {heart valve}; InterStim; Instinct sensor {glucose sensor}; Puritan Bennett; Inceptiv; GI Genius
BD | Alaris; Vacutainer; PureWick; Onclarity; BD Veritor = Veritor {Covid test}; BD Nano; BD Ultra-Fine; Nexiva; Phasix
Coloplast | Luja; SpeediCath; SenSura; Brava
ConvaTec | Aquacel; GentleCath; ESTEEM Body
Smith+Nephew | PICO dressing; Regeneten; Allevyn
Mölnlycke | Mepilex; Mepitel
Essity | Tena = TENA; Leukoplast; Jobst; Bodyform; Libresse
Fresenius | Fresubin; Fresenius Kabi; Tyenne; Idacio {TNF inhibitor}
Baxter | Hillrom; Welch Allyn; Clinimix
Cochlear | Nucleus implant; Baha; Osia
Sonova | Phonak {hearing aid}; Unitron {hearing aid}; Advanced Bionics
Demant | Oticon {hearing aid}; Bernafon {hearing aid}
GN Hearing | ReSound = Jabra Enhance {hearing aid}
WS Audiology | Signia {hearing aid}; Widex {hearing aid}
Eargo | Eargo hearing aid {hearing aid}
Alcon | PanOptix {lens implant}; Vivity; Dailies {contact lens}; Systane {eye drops}; Pataday; Clareon {lens implant}; Tryptyr
Bausch + Lomb | Lumify {eye drops}; Xiidra {eye drops}; PreserVision = Ocuvite {eye vitamin}; Biotrue; Miebo {eye drops}; Blink tears
EssilorLuxottica | Stellest {myopia lens}; Nuance Audio {hearing aid}; Varilux
Hoya | MiYOSMART = MiyoSmart {myopia lens}
Zeiss | SMILE Pro = ReLEx SMILE {eye surgery}; MyoCare {myopia lens}
STAAR Surgical | EVO ICL = EVO Visian {eye surgery}
Align Technology | Invisalign aligners {dental aligner}; iTero
Straumann | ClearCorrect {dental aligner}
Colgate-Palmolive | Colgate Total {fluoride toothpaste}; elmex {fluoride toothpaste}; meridol; Sanex; Hello toothpaste; PCA Skin; Prevident
Philips | Sonicare {electric toothbrush}; Avent = Philips Avent; SmartSleep; Zoom whitening; Lumify ultrasound
Medela | Medela pump = Medela Freestyle {breast pump}; Purelan
Elvie | Elvie Pump {breast pump}; Elvie Trainer
Willow | Willow Go {breast pump}
Momcozy | Momcozy pump {breast pump}
Owlet | Dream Sock = Owlet Sock {baby monitor}; Owlet BabySat
Nanit | Nanit Pro {baby monitor}
Happiest Baby | SNOO
Frida | FridaBaby = NoseFrida
Inito | Inito monitor {fertility monitor}
Mira | Mira analyzer {fertility monitor}
Ava | Ava bracelet {fertility monitor}
Butterfly Network | Butterfly iQ
Samsung | Galaxy Watch {smartwatch}; Galaxy Ring {wearable}
Google | Pixel Watch {smartwatch}; Fitbit Charge {wearable}
Ultrahuman | Ultrahuman Ring = Ring AIR {wearable}
Withings | ScanWatch {smartwatch}; Body Scan; BPM Connect {blood pressure monitor}; U-Scan
Omron | Omron Evolv = M7 Intelli {blood pressure monitor}; HeartGuide
Aktiia | Hilo band = Aktiia bracelet {blood pressure monitor}
Beurer | Beurer BM {blood pressure monitor}
Eight Sleep | Pod mattress
Therabody | Theragun
Hyperice | Hypervolt; Normatec
Joovv | Joovv panel {red light device}
CurrentBody | CurrentBody mask {red light device}
Omnilux | Omnilux mask {red light device}
electroCore | gammaCore {migraine device}
Theranica | Nerivio {migraine device}
Cefaly | Cefaly device {migraine device}
Flow Neuroscience | Flow headset
Apollo Neuro | Apollo wearable
Inspire Medical | Inspire therapy = Inspire sleep apnea {sleep apnoea implant}
ResMed | AirMini {CPAP}; AirFit {CPAP}; Propeller Health; NightOwl
Fisher & Paykel | Evora mask {CPAP}; Airvo
Exact Sciences | Oncoguard; Oncodetect
Freenome | SimpleScreen {cancer blood test}
Agendia | MammaPrint
Veracyte | Decipher; Afirma
Tempus | Tempus xT
BillionToOne | Unity test = Unity Complete {prenatal test}
Natera | Panorama = Panorama NIPT {prenatal test}; Horizon carrier screen
Illumina | VeriSeq = verifi {prenatal test}
Roche Diagnostics | Harmony prenatal test = Harmony NIPT {prenatal test}
Eurofins | PraenaTest {prenatal test}
Guardant Health | Shield {cancer blood test}; Guardant Reveal
C2N | PrecivityAD {Alzheimer test}
Fujirebio | Lumipulse {Alzheimer test}
Viome | Viome test = Full Body Intelligence {microbiome test}
InsideTracker | InsideTracker plan {home test}
YorkTest | YorkTest food test {food intolerance test}
Thriva | Thriva test {home test}
Medichecks | Medichecks test {home test}
Randox | Randox Health; Randox test {home test}
cerascreen | cerascreen Test {home test}
Bluecrest | Bluecrest Wellness {home test}
SiPhox | SiPhox test {home test}
Superpower | Superpower test {home test}
Neko Health | Neko scan = Neko Body Scan {whole-body scan}
LetsGetChecked | LetsGetChecked kit {home test}
Teal Health | Teal Wand {home test}
Omada | Omada Health
Virta | Virta Health
Hinge Health | Hinge
Sword Health | Sword
Lumen | Lumen device
Lyra | Lyra Health
Big Health | Sleepio {digital therapeutic}; SleepioRx; Daylight app
Woebot | Woebot Health {therapy app}
Wysa | Wysa app {therapy app}
HelloBetter | HelloBetter Kurs {digital therapeutic}
Kaia Health | Kaia app {digital therapeutic}
GAIA | deprexis = velibra {digital therapeutic}
Maven | Maven Clinic
Progyny | Progyny plan
Kindbody | Kindbody clinic
Midi Health | Midi menopause
Alloy | Alloy Health
Winona | Winona cream
Evernow | Evernow plan
Bonafide | Relizen = Thermella {menopause supplement}
Numan | Numan programme {weight programme}
Voy | Voy programme = Manual programme {weight programme}
Juniper | Juniper programme {weight programme}
MedExpress | MedExpress pharmacy
Zava | Zava online doctor
Livi | Kry
Doctolib | Doctolib app
Push Doctor | Push Doctor app
LifeMD | LifeMD programme {weight programme}
Henry Meds | Henry Meds programme {weight programme}
Mochi Health | Mochi {weight programme}
Eden | Eden Health {weight programme}
Lemonaid | Lemonaid Health
K Health | K Health app
PlushCare | PlushCare app
MDLive | MDLive app
Sesame | Sesame Care
Oviva | Oviva app {weight programme}
Second Nature | Second Nature app {weight programme}
Brightside | Brightside Health
Talkiatry | Talkiatry visit
Hims & Hers | compounded semaglutide {GLP-1}; Hims weight programme {weight programme}
Unilever | Nutrafol {hair supplement}; Liquid I.V. powder {electrolyte drink}; Vaseline; Dove; Simple skin; Dermalogica; Paula's Choice; Murad; Horlicks; Pukka
PepsiCo | Gatorade {electrolyte drink}; Propel; Muscle Milk; Rockstar
Coca-Cola | Diet Coke = Coke Zero {soft drink}; Powerade {electrolyte drink}; Vitaminwater; Fairlife; BodyArmor {electrolyte drink}
Monster Beverage | Monster Energy {energy drink}; Bang Energy {energy drink}
Red Bull | Red Bull drink {energy drink}
Celsius Holdings | Celsius drink {energy drink}
Congo Brands | Prime Hydration {electrolyte drink}
Ajinomoto | aspartame = AminoSweet {sweetener}
Heartland | Splenda {sweetener}
Cargill | Truvia {sweetener}
Nordic Naturals | Nordic Naturals omega = Ultimate Omega {fish oil}
Carlson | Carlson fish oil {fish oil}
Jarrow | Jarrow Formulas
Doctor's Best | Doctor's Best magnesium
Swisse | Swisse vitamins
Blackmores | Blackmores vitamins; BioCeuticals
Jamieson | Jamieson vitamins
Natural Vitality | Natural Calm magnesium {magnesium}
BetterYou | BetterYou spray {magnesium}
Moon Juice | Magnesi-Om {magnesium}
Symprove | Symprove drink {probiotic}
ADM Protexin | Bio-Kult {probiotic}
Optibac | Optibac probiotics {probiotic}
PrecisionBiotics | Alflorex {probiotic}
BioGaia | BioGaia Protectis = BioGaia drops {probiotic}
Biocodex | Florastor = Perenterol = Ultra-Levure = Saccharomyces boulardii {probiotic}
Allergosan | Omni-Biotic = OmniBiotic {probiotic}
Synformulas | Kijimea {probiotic}
PiLeJe | Lactibiane {probiotic}
Ka'Chava | Ka'Chava shake {meal replacement}
`;

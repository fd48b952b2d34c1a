/** Biosimilars, and medicines of makers that the other tables leave out, in the form of `portfolios.ts`. The generic stands with each of its makers. */
export const biosimilarRows = `
Biocon | Ogivri = CANMAb = trastuzumab {breast cancer medicine}; Abevmy = Krabeva = bevacizumab; Semglee = Basalog = insulin glargine {insulin}; Fulphila = pegfilgrastim; Yesafili = aflibercept {eye injection}; Insugen {insulin}; Yesintek = ustekinumab {psoriasis antibody}; Bosaya = denosumab {bone medicine}
Celltrion | Herzuma = trastuzumab {breast cancer medicine}; Truxima = rituximab; Vegzelma = bevacizumab; Inflectra = Zymfentra = infliximab {TNF inhibitor}; adalimumab {TNF inhibitor}; SteQeyma = ustekinumab {psoriasis antibody}; Omlyclo = omalizumab {allergy antibody}; Stoboclo = denosumab {bone medicine}; Avtozma = tocilizumab; Eydenzelt = aflibercept {eye injection}
Samsung Bioepis | Ontruzant = trastuzumab {breast cancer medicine}; Flixabi = infliximab {TNF inhibitor}; Pyzchiva = ustekinumab {psoriasis antibody}; Byooviz = ranibizumab {eye injection}; Opuviz = aflibercept {eye injection}; Aybintio = bevacizumab; Obodence = denosumab {bone medicine}
Sandoz | Erelzi = etanercept {TNF inhibitor}; Rixathon = rituximab; Zessly = infliximab {TNF inhibitor}; adalimumab {TNF inhibitor}; Zarzio = filgrastim; Ziextenzo = pegfilgrastim; denosumab {bone medicine}; natalizumab {MS medicine}; aflibercept {eye injection}
Amgen | Kanjinti = trastuzumab {breast cancer medicine}; Mvasi = bevacizumab; Riabni = rituximab; adalimumab {TNF inhibitor}; ustekinumab {psoriasis antibody}; eculizumab; Pavblu = aflibercept {eye injection}; Kyprolis = carfilzomib; rocatinlimab {eczema antibody}
Pfizer | Trazimera = trastuzumab {breast cancer medicine}; Zirabev = bevacizumab; Ruxience = rituximab; Nivestym = filgrastim; Retacrit = epoetin {anaemia medicine}; Xalkori = crizotinib {lung cancer medicine}; Sutent = sunitinib; Bosulif = bosutinib; Oxbryta = voxelotor; Tivdak = tisotumab; Nurtec ODT {migraine medicine}
Fresenius | Tyenne = tocilizumab; Stimufend = pegfilgrastim; Otulfi = ustekinumab {psoriasis antibody}; Conexxence = denosumab {bone medicine}; adalimumab {TNF inhibitor}
Teva | adalimumab = Simlandi {TNF inhibitor}; Herzuma {breast cancer medicine}; Selarsdi = ustekinumab {psoriasis antibody}; TEV-749 {antipsychotic}; duvakitug
Alvotech | Simlandi = Hukyndra {TNF inhibitor}; Selarsdi {psoriasis antibody}
Coherus | Loqtorzi = toripalimab {cancer immunotherapy}
Organon | Ontruzant {breast cancer medicine}; Renflexis {TNF inhibitor}; Emgality {migraine antibody}; Tofidence
Intas | Accord trastuzumab; Accofil; Razumab = ranibizumab {eye injection}; Udenyca
Zydus | Vivitra = trastuzumab {breast cancer medicine}; Exemptia = adalimumab {TNF inhibitor}; Bryxta = bevacizumab
Reliance Life Sciences | TrastuRel
Hetero | Hertraz = trastuzumab {breast cancer medicine}; Covifor = remdesivir {Covid antiviral}
Natco | Natco lenalidomide
Bharat Biotech | Rotavac {rotavirus vaccine}; Typbar {travel vaccine}; iNCOVACC {Covid vaccine}
Serum Institute of India | Cervavac {HPV vaccine}; Pneumosil {pneumococcal vaccine}; Rotasiil {rotavirus vaccine}; Covovax {Covid vaccine}; MenFive {meningitis vaccine}
Innovax | Cecolin {HPV vaccine}
Walvax | Walvax HPV {HPV vaccine}
Servier | Daflon = Daflon 500 = diosmine = diosmin; Vastarel = trimetazidine; Procoralan = ivabradine; Diamicron = gliclazide; Coversyl = perindopril; Preterax; Natrilix = indapamide; Fludex; Valdoxan = agomelatine {antidepressant}; Lonsurf; Voranigo = vorasidenib; Tibsovo = ivosidenib; Stablon = tianeptine; Protelos; Triplixam; Viacoram
Novartis | Piqray = alpelisib {breast cancer medicine}; Tafinlar = dabrafenib; Mekinist = trametinib; Kymriah = tisagenlecleucel; Revolade = Promacta = eltrombopag; Exjade = deferasirox; Afinitor = everolimus; Aclasta = Zometa = zoledronic acid {bone medicine}; Rydapt = midostaurin; ianalumab; Tabrecta = capmatinib; Zolgensma = onasemnogene {gene therapy}; lutetium vipivotide = PSMA-617 {prostate cancer medicine}; Riamet {malaria pills}; Locametz
Bayer | Xofigo {prostate cancer medicine}; Stivarga = regorafenib; Nexavar = sorafenib; vericiguat; Vitrakvi = larotrectinib; Jivi; acoramidis; Hyrnuo = sevabertinib {lung cancer medicine}; asundexian {blood thinner}
Eli Lilly | Adcirca; eloralintide {weight-loss injection}; lepodisiran; muvalaplin; olomorasib; insulin lispro {insulin}; Verzenios {breast cancer medicine}; Cymbalta capsules {SNRI}
Novo Nordisk | zalfermin; ziltivekimab; CagriSema pen {GLP-1}; oral semaglutide {GLP-1}
AstraZeneca | Voydeya = danicopan; camizestrant {breast cancer medicine}; Strensiq = asfotase; volrustomig; gefitinib = Iressa {lung cancer medicine}
Roche | Xeloda = capecitabine; Esbriet = pirfenidone; PiaSky = crovalimab; TNKase = tenecteplase; fenebrutinib {MS medicine}; trastuzumab emtansine; Tarceva = erlotinib {lung cancer medicine}; Tamiflu suspension {flu antiviral}; vamikibart; Elevidys {gene therapy}
Merck | tulisokibart; islatravir {HIV medicine}; Cubicin; sitagliptin-metformin {DPP-4 inhibitor}; Keytruda Qlex {cancer immunotherapy}
Bristol Myers Squibb | ipilimumab {cancer immunotherapy}; xanomeline = KarXT {antipsychotic}; Pomalyst = Imnovid = pomalidomide; Empliciti = elotuzumab; lisocabtagene = liso-cel; ide-cel = idecabtagene; iza-bren; Baraclude = entecavir
AbbVie | tavapadon; foscarbidopa; Oriahnn {endometriosis medicine}; Alphagan {eye drops}; Durysta; Kaletra {HIV medicine}; Lupron injection {puberty blocker}
Johnson & Johnson | Imbruvica = ibrutinib; Balversa = erdafitinib; Velcade = bortezomib; Sirturo = bedaquiline; seltorexant; TAR-200; Akeega; Shockwave IVL; Biosense Webster; talc powder = Johnson's talc = Johnson's Baby Powder = Johnson's baby powder {talc}
Gilead | bictegravir {HIV medicine}; emtricitabine {PrEP}; anito-cel; Tybost; ledipasvir {hepatitis C medicine}
Takeda | Ninlaro = ixazomib; Alunbrig = brigatinib {lung cancer medicine}; Iclusig = ponatinib; Enantone = leuprorelin; rusfertide; zasocitinib {psoriasis pill}; Vonvendi; Elaprase; Vpriv; Adcetris = brentuximab; Takepron {acid medicine}
Boehringer Ingelheim | vicadrostat; Mirapex = Sifrol = pramipexole; nerandomilast tablets; Spiolto {COPD inhaler}; Mucoangin; Buscapina
Biogen | felzartamab; zorevunersen
UCB | doxecitine; dapirolizumab; fenfluramine solution
Vertex | elexacaftor {cystic fibrosis medicine}; ivacaftor {cystic fibrosis medicine}; tezacaftor {cystic fibrosis medicine}; zimislecel; inaxaplin
Regeneron | odronextamab; garetosmab; Dupixent pen {eczema antibody}
CSL | CSL Vifor = Vifor; Venofer; Privigen infusion; Tavneos = avacopan
Vifor | Ferinject = ferric carboxymaltose {iron infusion}; Venofer {iron infusion}; Kapruvia = difelikefalin; Filspari = sparsentan; Velphoro
Almirall | tildrakizumab {psoriasis antibody}; Ebglyss = lebrikizumab {eczema antibody}
Sun Pharma | tildrakizumab {psoriasis antibody}; Odomzo = sonidegib; Cequa {eye drops}; Absorica {acne medicine}; Unloxcyt = cosibelimab {cancer immunotherapy}; Noveltreat = Sematrinity {GLP-1}
Incyte | Jakafi = ruxolitinib {JAK inhibitor}; Opzelura {JAK inhibitor}; Monjuvi = Minjuvi = tafasitamab; Pemazyre = pemigatinib; Zynyz = retifanlimab {cancer immunotherapy}; povorcitinib {JAK inhibitor}; Niktimvo
BeOne | Brukinsa = zanubrutinib; Tevimbra = tislelizumab {cancer immunotherapy}
Exelixis | Cabometyx = cabozantinib
Ipsen | Cabometyx = cabozantinib; Somatuline = lanreotide; Decapeptyl = triptorelin {puberty blocker}; Iqirvo = elafibranor; Bylvay = odevixibat; Onivyde; Sohonos = palovarotene; Forlax; Smecta
Astellas | Xtandi = enzalutamide {prostate cancer medicine}; Padcev = enfortumab; Vyloy = zolbetuximab; Izervay {eye injection}; Xospata = gilteritinib; Prograf = Advagraf = tacrolimus; Betmiga = Myrbetriq = mirabegron; Vesicare = solifenacin
Apellis | Syfovre = pegcetacoplan {eye injection}; Empaveli = Aspaveli
Daiichi Sankyo | trastuzumab deruxtecan = T-DXd {breast cancer medicine}; Datroway = datopotamab; Vanflyta = quizartinib; Olmetec = Benicar = olmesartan; prasugrel = Efient = Effient
Sumitomo | Orgovyx = relugolix {prostate cancer medicine}; Myfembree {endometriosis medicine}; Gemtesa = vibegron; Latuda = lurasidone {antipsychotic}
Kyowa Kirin | Crysvita = burosumab; Poteligeo = mogamulizumab; rocatinlimab {eczema antibody}
Travere | Filspari = sparsentan; Thiola
Calliditas | Tarpeyo = Kinpeygo
Novocure | Optune
Mirum | Livmarli = maralixibat
Intercept | obeticholic acid
PTC Therapeutics | Sephience = sepiapterin; Translarna = ataluren
BioMarin | Voxzogo = vosoritide; Roctavian {gene therapy}; Palynziq = pegvaliase; Kuvan = sapropterin; Brineura
Ultragenyx | Dojolvi; Crysvita
bluebird bio | Zynteglo {gene therapy}; Lyfgenia {gene therapy}; Skysona {gene therapy}
uniQure | Hemgenix {gene therapy}
Sarepta | Elevidys = delandistrogene {gene therapy}; Exondys = eteplirsen
Arrowhead | Redemplo = plozasiran
Alnylam | Oxlumo = lumasiran; nucresiran
Cytokinetics | Myqorzo = aficamten
Corcept | Korlym
Rhythm Pharmaceuticals | Imcivree = setmelanotide {weight-loss injection}
Crinetics | Palsonify = paltusotine
Tarsus | Xdemvy = lotilaner {eye drops}
Arcutis | Zoryve = roflumilast {eczema cream}
Verona Pharma | Ohtuvayre = ensifentrine {COPD inhaler}
Insmed | Brinsupri = brensocatib; Arikayce
Lexicon | Inpefa = sotagliflozin {SGLT2 inhibitor}
Jazz Pharmaceuticals | Epidyolex = cannabidiol {cannabidiol medicine}; Zepzelca = lurbinectedin; Modeyso = dordaviprone; Ziihera = zanidatamab
Sobi | Kineret = anakinra; Aspaveli = pegcetacoplan; Elocta
Gedeon Richter | Reagila = cariprazine {antipsychotic}
BioCryst | Orladeyo = berotralstat
KalVista | Ekterly = sebetralstat
Pharming | Ruconest; Joenja
Structure Therapeutics | aleniglipron {GLP-1}
Metsera | MET-097 {GLP-1}
Hengrui | HRS9531 {GLP-1}; camrelizumab {cancer immunotherapy}
Innovent | mazdutide = Xinermei {GLP-1}; sintilimab = Tyvyt {cancer immunotherapy}
Akeso | ivonescimab {cancer immunotherapy}
Summit Therapeutics | ivonescimab {cancer immunotherapy}
Zealand Pharma | petrelintide {weight-loss injection}; dasiglucagon {glucagon}
Amneal | Crexont; Brekiya {migraine medicine}; Unithroid {thyroid hormone}
Hikma | Kloxxado {overdose reversal}
Aurobindo | Aurobindo generics
Alkem | Clavam {antibiotic}; Pan-D {acid medicine}; Taxim {antibiotic}
Macleods | Macleods TB tablets
Torrent | Chymoral; Nikoran
Lupin | Gluconorm; Suprax; Luforbec {asthma inhaler}; NaMuscla = mexiletine
Emcure | Orofer {iron supplement}; Poviztra {GLP-1}
USV | Glycomet {metformin}; Ecosprin {aspirin}
Glenmark | Telma; Ascoril; Lirafit {GLP-1}
Fidson | Astyfer
Emzor | Emzor antimalarial
Square Pharmaceuticals | Seclo {acid medicine}
Beximco | Napa {paracetamol}; Bemsivir {Covid antiviral}
Getz Pharma | Risek {acid medicine}
Searle Pakistan | Nuberol
Kalbe | Promag {acid medicine}; Mixagrip
Sido Muncul | Tolak Angin
Alinamin Pharmaceutical | Alinamin; Benza Block
Kowa | Vantelin; pitavastatin {statin}; Cabagin
Shionogi | Fetroja = cefiderocol {antibiotic}
Chugai | Hemlibra = emicizumab; Actemra = tocilizumab; satralizumab
Hanmi | efpeglenatide {GLP-1}
Dong-A | Bacchus drink {energy drink}
Hypera | Addera D3 {vitamin D}; Rinosoro; Engov; Estomazil
Bagó | Bagohepat
Roemmers | Lotrial; Sertal
GSK | Trelegy Ellipta = vilanterol {COPD inhaler}; dolutegravir {HIV medicine}; Juluca {HIV medicine}; lamivudine {HIV medicine}; depemokimab {asthma antibody}; bepirovirsen; linerixibat; Seretide Diskus {asthma inhaler}; Flixotide = fluticasone {asthma inhaler}
Sanofi | Jevtana = cabazitaxel; Taxotere = docetaxel; Ayvakit = avapritinib; Fabrazyme; Myozyme; Cerezyme; Xenpozyme = olipudase; Lemtrada = alemtuzumab {MS medicine}; amlitelimab {eczema antibody}; itepekimab {COPD antibody}; Aprovel = irbesartan {blood pressure medicine}; Mozobil = plerixafor; frexalimab {MS medicine}; Fluzone vaccine {flu vaccine}; Heplisav-B vaccine
`;

/**
 * Words of medicine, public health and of the myths about them that a general dictionary lacks: written and checked for this app, taken
 * from no other list. British and American forms both. What the bundled dictionaries know already is left out.
 */
const lists = {
  vaccines: `
    Abrysvo Adacel adenoviral adenovirus adenoviruses adjuvanted adjuvants antivax antivaxxer antivaxxers Arexvy
    Bexsero Boostrix Cervarix Comirnaty Covaxin Covishield Daptacel debunker debunkers DTaP Efluelda excipient
    excipients Fluad Flublok Flucelvax Fluenz FluMist Fluzone Gardasil Havrix heterologous Hib immunogen immunogenic
    immunogenicity immunogens Imvamune Imvanex Infanrix Jynneos Kinrix Menactra MenB MenQuadfi Menveo Moderna
    monovalent mRNA mRNAs multivalent nanoparticle nanoparticles Novavax Nuvaxovid Pediarix Pedvax Penbraya Pentacel
    Pneumovax polysaccharide polysaccharides polysorbate postexposure prebunk prebunked prebunking prebunks
    preexposure Prevenar Prevnar Priorix ProQuad Quadracel quadrivalent reactogenic reactogenicity revaccinate
    revaccinated revaccination revaccinations Rotarix RotaTeq seroconversion seroconvert seroconverted seronegative
    seropositive seropositivity seroprevalence seroprotection seroprotective seroresponse Shingrix Spikevax squalene
    Tdap thimerosal thiomersal toxoid toxoids Trumenba Twinrix Typhim undervaccinated unvaccinated vaccinator
    vaccinators vaccinee vaccinees Varivax Vaxelis Vaxneuvance Vaxzevria Vivotif Zostavax`,
  infections: `
    acanthamoeba alphavirus amoebiasis anaplasmosis arbovirus arboviruses aspergillosis Aspergillus astrovirus Babesia
    babesiosis bacteraemia bacteraemic bacteremia bacteriuria Bordetella Borrelia Brucella brucellosis Campylobacter
    campylobacteriosis candidemia candidiasis chikungunya chlamydial cholerae Clostridioides Clostridium
    coccidioidomycosis coinfected coinfection coinfections covid Coxsackie coxsackievirus cryptococcal cryptococcus
    cryptosporidiosis Cryptosporidium cytomegalovirus dermatophyte difficile diphtheriae ebolavirus echovirus
    ehrlichiosis encephalitides endemicity enterobacter Enterobacteriaceae enterococcal Enterococcus enterovirus
    enteroviruses epididymitis faecalis falciparum filariasis flavivirus flaviviruses furunculosis Giardia giardiasis
    gonococcal gonorrhoeae Haemophilus hantavirus hantaviruses henipavirus herpesvirus herpesviruses histoplasmosis
    influenzae influenzas keratoconjunctivitis Klebsiella Legionella legionellosis Leishmania leishmaniasis
    leptospirosis listeriosis lymphogranuloma malariae Marburg melioidosis meningococcal meningococci meningococcus
    meningoencephalitis metapneumovirus microbiota monkeypox Moraxella mpox mucormycosis mycobacteria mycobacterial
    mycobacterium Mycoplasma myiasis Naegleria Neisseria neuroborreliosis neurocysticercosis Nipah nontuberculous
    norovirus noroviruses onchocerciasis onychomycosis orthopoxvirus otitis papillomavirus papillomaviruses
    parainfluenza paramyxovirus parechovirus paronychia parvovirus pasteurella Plasmodium pneumocystis pneumophila
    poliovirus polioviruses polyomavirus Pseudomonas pyogenes Rickettsia rickettsiae rickettsial rotavirus rotaviruses
    rubeola salmonellosis sarcocystis Schistosoma Shigella shigellosis Strongyloides strongyloidiasis superinfection
    syncytial tinea togavirus toxocariasis Toxoplasma toxoplasmosis trachomatis Treponema Trichomonas trichomoniasis
    Trypanosoma trypanosomiasis typhi urethritis varicella variola vibrio viraemia viremia virion virions virologic
    virological vivax Yersinia zika zoonoses zoonosis zoonotic`,
  conditions: `
    abetalipoproteinemia achalasia achondroplasia acidaemia acromegaly adenocarcinomas adenoma adenomas adenomyosis
    adenopathy adrenoleukodystrophy agammaglobulinemia agranulocytosis akathisia albuminuria alkalosis allodynia
    alopecia amblyopia amenorrhea amenorrhoea amyloidosis anaemias anaphylactic anaphylactoid anaphylaxis aneurysmal
    angioedema angiosarcoma anhedonia aniridia ankylosing anosmia anosmic anovulation anovulatory anxiolysis apnea
    apnoea apnoeas arrhythmias arrhythmogenic arthralgia arthralgias arthropathy asbestosis ascites asthenia
    atelectasis atherogenic atheroma atopic atopy autoantibodies autoantibody avascular azoospermia azotemia balanitis
    Barré blepharitis bradykinesia bronchiectasis bronchiolitis bronchoconstriction bronchopulmonary bronchospasm
    bruxism bullous cachexia calcinosis carcinogenesis carcinoid cardiogenic cardiometabolic cardiomyopathies
    cardiorenal cardiotoxic cardiotoxicity celiac cervicitis chalazion cheilitis cholangiocarcinoma cholangitis
    choledocholithiasis cholelithiasis cholestasis cholestatic chondrosarcoma chorioamnionitis claudication
    coagulopathy coeliac colorectal comorbid comorbidities craniosynostosis cryoglobulinemia cryptorchidism cyanosis
    cyanotic dactylitis deconditioning dementias demyelinating demyelination dermatologic dermatomyositis dermatoses
    dermatosis diarrheal diarrhoeal diverticulosis dysarthria dysautonomia dysbiosis dysesthesia dysgeusia dyskinesia
    dyskinesias dyslipidaemia dyslipidemia dysmenorrhea dysmenorrhoea dysmorphia dyspareunia dysphasia dysphonia
    dysplasia dysplasias dysplastic dyspnea dyspnoea dyspnoeic dyspraxia dysregulated dysregulation dysrhythmia
    dysthymia dystocia dystonic dystrophic dysuria ecchymosis eclampsia ectasia ectopic eczematous encephalomyelitis
    encephalopathies encephalopathy endometritis endophthalmitis endotoxin enterocolitis enteropathy eosinophilia
    epicondylitis epidermolysis epiglottitis epileptiform epistaxis erythema erythematous erythroderma erythrodermic
    erythropoietic esophagitis euthyroid exacerbations exanthem exophthalmos extrapyramidal fasciitis fibroadenoma
    fibroids fibromyalgia fibrotic folliculitis gastroparesis gastroschisis glioblastoma glioma gliomas
    glomerulonephritis glomerulosclerosis glossitis glucosuria glycaemia glycaemic glycemia glycemic granuloma
    granulomas granulomatosis granulomatous Guillain gynaecomastia gynecomastia haemangioma haematemesis haematoma
    haematomas haematuria haemochromatosis haemoglobinopathy haemolysis haemolytic haemoptysis haemorrhagic hallux
    hamartoma Hashimoto hemangioma hematemesis hematochezia hematoma hematomas hematopoiesis hematopoietic hematuria
    hemianopia hemiparesis hemiplegic hemochromatosis hemodynamic hemodynamics hemoglobinopathy hemolysis hemolytic
    hemoptysis hepatocellular hepatomegaly hepatosplenomegaly hepatotoxic hepatotoxicity hidradenitis hirsutism
    hydrocele hydronephrosis hyperaemia hyperalgesia hyperandrogenism hyperbilirubinaemia hyperbilirubinemia
    hypercalcaemia hypercalcemia hypercapnia hypercholesterolaemia hypercholesterolemia hypercoagulable hyperemesis
    hyperemia hyperglycaemia hyperglycaemic hyperglycemic hyperhidrosis hyperinflammation hyperinflammatory
    hyperinsulinemia hyperkalaemia hyperkalemia hyperkeratosis hyperlipidaemia hyperlipidemia hypermobility
    hypernatraemia hypernatremia hyperpigmentation hyperplasia hyperplastic hyperprolactinaemia hyperprolactinemia
    hyperreflexia hypersomnia hypertonia hypertonic hypertriglyceridaemia hypertriglyceridemia hypertrophic
    hyperuricaemia hyperuricemia hypervolemia hypoalbuminemia hypocalcaemia hypocalcemia hypogammaglobulinemia
    hypoglycaemia hypoglycaemic hypogonadism hypokalaemia hypokalemia hypomania hypomanic hyponatraemia hyponatremia
    hypoperfusion hypopituitarism hypoplasia hypoplastic hypospadias hypotension hypotensive hypotonia hypotonic
    hypovitaminosis hypovolaemia hypovolaemic hypovolemia hypovolemic hypoxaemia hypoxaemic hypoxemia hypoxemic
    hypoxia hypoxic iatrogenic ichthyosis icterus ileus immunocompetent immunocompromised immunodeficiencies
    immunosuppressant immunosuppressants immunosuppressed immunosuppression immunosuppressive infarctions insulinoma
    intertrigo intussusception iritis keloid keloids keratoconus keratosis ketoacidosis ketosis kyphosis labyrinthitis
    leiomyoma leiomyomas leucocytosis leucopenia leukocytosis leukodystrophy leukopenia leukoplakia lichenification
    lipodystrophy lipoma lipomas lordosis lymphadenitis lymphadenopathy lymphangitis lymphedema lymphocytosis
    lymphoedema lymphopenia lymphoproliferative macrosomia macular malabsorption mastocytosis mastoiditis
    medulloblastoma megaloblastic melasma menarche meningioma meningiomas meningitic menorrhagia mesothelioma
    metaplasia microalbuminuria microangiopathy microcephaly micronutrient micronutrients migraineur migraineurs
    molluscum mononeuropathy morbilliform mucositis myalgia myalgias myalgic myasthenia myasthenic myelodysplastic
    myelofibrosis myeloid myeloma myelomas myocarditis myoclonic myoclonus myofascial myopathies myopathy
    myopericarditis myosin myositis Ménière nasopharyngeal nasopharyngitis necrolysis necrotising necrotizing
    neoplasia nephrolithiasis nephrotic nephrotoxic nephrotoxicity neuroblastoma neurocognitive neurodegeneration
    neurodegenerative neurodevelopment neurodevelopmental neurodivergent neurodiverse neurodiversity neurofibromatosis
    neuroinflammation neuroinflammatory neurologic neuropathic neuropathies neuropathy neuropsychiatric neurotoxic
    neurotoxicity neurotoxin neurotoxins neutropenia neutropenic neutrophilia nocturia nystagmus oedematous
    oesophageal oesophagitis oligohydramnios oliguria oncogenic ophthalmopathy opisthotonos orchitis orthostatic
    osteoarthritic osteochondritis osteogenesis osteomalacia osteomyelitis osteonecrosis osteopenia osteoporotic
    osteosarcoma overdiagnose overdiagnosed overdiagnosis overtreatment Paget pancytopenia panniculitis papilledema
    papilloma papillomas paraesthesia paraesthesias paraneoplastic paresthesia paresthesias parkinsonian parkinsonism
    parotitis pemphigoid pemphigus perimenopausal perimenopause periodontitis periorbital periostitis peripartum
    perivascular petechia petechiae petechial phenylketonuria photosensitivity pityriasis pleural pleuritic
    pneumoconiosis pneumonitis pneumothoraces pneumothorax polyarteritis polyarthritis polycystic polycythaemia
    polycythemia polydipsia polymyalgia polymyositis polyneuropathy polyposis polyuria porphyria postinfectious
    postviral prediabetes prediabetic preeclampsia presyncope priapism proctitis prodromal prodrome prostatitis
    proteinuria pruritic pruritus psoriatic ptosis purpura purpuric pyrexia rachitic radiculopathy retinitis
    retinopathy rhabdomyolysis rheumatologic rhinorrhea rhinorrhoea rosacea salpingitis sarcoidosis sarcopenia
    schizoaffective scleritis scleroderma sclerosing scotoma seborrheic seborrhoeic seroma sialadenitis sicca
    somatoform spasticity spermatocele splenomegaly spondylitis spondylolisthesis spondylosis steatohepatitis
    steatosis steatotic stenoses stenotic stomatitis strabismus stridor subacute subarachnoid subclinical subdural
    subfertility submandibular supraventricular syncopal synovitis syringomyelia tachyarrhythmia tachyarrhythmias
    tachycardic tachypnea tachypnoea tamponade telangiectasia tendinopathy tendonitis tenosynovitis teratogen
    teratogenic teratogenicity teratogens teratoma tetany tetraplegia thalassaemia thalassemia thrombocytopenia
    thrombocytopenic thrombocytosis thromboembolic thromboembolism thrombophilia thrombophlebitis thyroiditis
    thyrotoxicosis torticollis Tourette tracheitis tracheomalacia transaminitis tubulopathy ulcerative urolithiasis
    urosepsis urticarial vaginosis varices varicocele vasculitis vasodilatation vasodilation vasospasm vasovagal
    vesicoureteral vestibular vitiligo volvulus vulvitis vulvodynia vulvovaginal vulvovaginitis xerosis xerostomia`,
  body: `
    abdominis acetabular acetylcholine adipocyte adipocytes adipokine adipokines adiponectin adnexal agonism
    aldosterone alveoli alveolus anastomosis androgens angiotensin antecubital anterolateral anteroposterior
    antidiuretic apolipoprotein arteriovenous astrocyte astrocytes autophagy axilla axillae axillary axonal basophil
    basophils bioavailability bioavailable bradykinin brainstem bronchiole bronchioles caecal caecum calcaneal
    calcaneus calcitonin calcitriol canaliculi carboxyhaemoglobin carboxyhemoglobin cardiomyocyte cardiomyocytes
    catecholamine catecholamines cerebrospinal chemokine chemokines cholecystokinin cholinergic chondrocyte
    chondrocytes choroidal chylomicron chylomicrons ciliary clavicular colonic commensal commensals condylar condyle
    conjunctival corticotropin creatine creatinine cruciate cytochrome cytochromes cytokeratin cytokine cytotoxic
    deltoid dendritic diencephalon dopaminergic dorsiflexion dura endocannabinoid endocardial endocervical endothelium
    enterocyte enterocytes enterohepatic epicardial epididymis epigastric epigastrium epigenetic epigenetics epigenome
    epiphyseal epiphysis epithelia epitope epitopes erythropoiesis erythropoietin estriol estrogenic eustachian
    exocrine extrahepatic extraocular fallopian ferritin fibrinogen fibrinolysis fibrinolytic fibroblast fibroblasts
    foetal folate follicular foramen fornix fovea gastrin genomic genotype genotypes genotyping germline ghrelin
    gingiva gingival glial globulins glomerular glomeruli glomerulus glucocorticoid glucocorticoids gluconeogenesis
    glutamate glutamatergic glutathione gluteal gluteus glycated glycogenolysis glycolysis glycoprotein glycoproteins
    gonadotrophin gonadotropin gonadotropins granulocyte granulocytes gyrus haematocrit haemostasis haemostatic
    haplotype haplotypes haptoglobin hematocrit hemostasis hemostatic hippocampal histocompatibility homocysteine
    humoral hyaline hyaluronic hyoid hypophyseal hypothalamic ileal ileocecal iliac immunomodulation immunomodulatory
    incretin incretins infraorbital intercostal interferons interleukins interneuron interneurons intervertebral
    intima intracellular intraocular intron introns ischium isotonic jejunal keratinocyte keratinocytes kinases
    lacrimal lactase lactotroph lacunar lamellar latissimus leptin leucocyte leucocytes leukotriene leukotrienes
    ligamentous ligand ligands lipase lipoprotein lipoproteins lumbosacral luminal luteal luteinising luteinizing
    lymphocytic lysosome lysozyme macrophage macula mediastinal mediastinum medullary megakaryocyte megakaryocytes
    melanocyte melanocytes melatonin meniscal mesenchymal mesenteric mesentery metabolomic metabolomics metaphyseal
    methaemoglobin methemoglobin microbiome microbiomes microglia microglial microvascular midbrain mineralocorticoid
    monocyte monocytes mucosa mucosae mucosal multifactorial muscarinic myelin myelinated myocyte myocytes myofibril
    myoglobin myometrial myometrium nasolacrimal nasopharynx natriuretic navicular nephron nephrons neuroendocrine
    neurogenesis neurogenic neuromuscular neurone neurones neuropeptide neurotransmission neurovascular neutrophil
    neutrophils nociception nociceptive nociceptor noradrenaline norepinephrine nucleotides occipital occiput
    oestrogenic olfaction oocyte oocytes oogenesis orbicularis oropharyngeal oropharynx osmolality osmolarity
    osteoblast osteoblasts osteoclast osteoclasts osteocyte ovulatory oxyhaemoglobin oxyhemoglobin oxytocin palmar
    palpebral parenchyma parenchymal patellar perineal periosteal periosteum peroneal phagocytosis phalangeal
    phenotypes phenotypic phosphatase phosphatidylcholine phospholipid phospholipids phrenic phylogenetic piriformis
    plasmid plasmids popliteal prepubertal progestogen progestogens prolactin prostacyclin prostaglandin
    prostaglandins prostatic protease proteases proteomic proteomics prothrombin psoas radiologic renin reticulocyte
    reticulocytes reticuloendothelial retroperitoneal rhinal ribonucleic ribosomal ribosome ribosomes sacral sartorius
    sclera scleral serotonergic serratus sigmoid sinoatrial somatostatin spermatogenesis sphenoid splenic sternal
    sternocleidomastoid steroidogenesis striatal striatum stroma stromal subchondral subclavian subcortical sulcus
    superficialis supraclavicular supraorbital suprapubic supraspinatus surfactant symphysis synovium telomerase
    telomere telomeres temporalis temporomandibular tendinous thalamic thenar thrombin thromboplastin thromboxane
    thymic thymocyte thymocytes thyroglobulin thyrotropin thyroxine tonsillar transaminase transaminases transcriptase
    transcriptome transferrin transmembrane transplacental trapezius tricuspid trigeminal triiodothyronine trochanter
    trochanteric troponin troponins trypsin tryptase ureteral ureteric vagal vasculature vasopressin vena
    ventrolateral venules villous vulval vulvar xiphoid zygomatic`,
  medicines: `
    abacavir abatacept acarbose acetazolamide acetylcysteine acetylsalicylic aciclovir adalimumab adapalene adefovir
    aducanumab aflibercept agomelatine albendazole albuterol alendronate alendronic alfuzosin alirocumab allopurinol
    almotriptan alogliptin alprazolam alteplase amantadine ambrisentan amikacin amiloride aminophylline amiodarone
    amisulpride amlodipine amoxycillin amphotericin anakinra anastrozole anidulafungin anticholinergic
    anticholinergics anticoagulation anticonvulsant anticonvulsants antidiabetic antidiarrheal antidiarrhoeal
    antiemetic antiemetics antiepileptic antiepileptics antifungal antifungals antihypertensive antihypertensives
    antimalarials antimicrobials antimycobacterial antineoplastic antiparasitic antiparasitics antiplatelet
    antiplatelets antipruritic antipsychotic antipsychotics antipyretic antipyretics antiretroviral antiretrovirals
    antithrombotic antithyroid antitussive anxiolytic anxiolytics apalutamide apixaban apremilast aprepitant
    aripiprazole artemether artemisinin artesunate asenapine atazanavir atenolol atezolizumab atomoxetine atorvastatin
    atovaquone avanafil avelumab axitinib azacitidine azathioprine azelaic azelastine azithromycin aztreonam baclofen
    baloxavir baricitinib basiliximab bebtelovimab beclometasone beclomethasone bedaquiline belatacept belimumab
    bempedoic benazepril bendamustine bendroflumethiazide benralizumab benserazide benzathine benzocaine
    benzodiazepine benzodiazepines benzoyl benzylpenicillin betahistine betamethasone bevacizumab bezafibrate
    bicalutamide bictegravir bimatoprost biologics biosimilar biosimilars bisacodyl bisoprolol bisphosphonate
    bisphosphonates bivalirudin bleomycin bortezomib bosentan brexpiprazole brimonidine brinzolamide brivaracetam
    bromocriptine budesonide bumetanide bupivacaine buprenorphine bupropion buspirone busulfan butorphanol cabazitaxel
    cabergoline cabotegravir cabozantinib calcipotriol canagliflozin canakinumab candesartan cangrelor cannabidiol
    cannabinoid cannabinoids capecitabine capsaicin captopril carbamazepine carbapenem carbapenems carbidopa
    carbimazole carbocisteine carboplatin carfilzomib cariprazine carmustine carvedilol caspofungin cefaclor cefalexin
    cefazolin cefepime cefixime cefotaxime cefoxitin cefpodoxime ceftaroline ceftazidime ceftriaxone cefuroxime
    celecoxib cephalexin cephalosporin cephalosporins certolizumab cetirizine cetuximab chlorambucil chloramphenicol
    chlordiazepoxide chlorhexidine chloroprocaine chloroquine chlorothiazide chlorphenamine chlorpheniramine
    chlorpromazine chlorthalidone cholecalciferol cholestyramine ciclesonide ciclosporin cidofovir cilostazol
    cimetidine cinacalcet cinnarizine ciprofloxacin cisatracurium cisplatin citalopram cladribine clarithromycin
    clavulanate clavulanic clemastine clindamycin clobazam clobetasol clofazimine clomifene clomiphene clomipramine
    clonazepam clopidogrel clotrimazole cloxacillin clozapine cobicistat colchicine colecalciferol colesevelam
    colestyramine colistin corticosteroid corticosteroids cotrimoxazole crizotinib cromoglicate cromolyn
    cyanocobalamin cyclizine cyclobenzaprine cyclophosphamide cycloserine cyclosporine cyproheptadine cyproterone
    cytarabine dabigatran dabrafenib dacarbazine daclatasvir dactinomycin dalteparin danazol dantrolene dapagliflozin
    dapsone daptomycin daratumumab darbepoetin darifenacin darolutamide darunavir dasatinib daunorubicin decitabine
    deferasirox deferoxamine degarelix delafloxacin denosumab dequalinium desflurane desloratadine desmopressin
    desogestrel desvenlafaxine deutetrabenazine dexamethasone dexamfetamine dexlansoprazole dexmedetomidine
    dexmethylphenidate dextroamphetamine dextromethorphan diamorphine diazoxide diclofenac dicloxacillin dicycloverine
    didanosine digoxin dihydrocodeine dihydroergotamine diltiazem dimenhydrinate dimethyl dinoprostone diphenhydramine
    dipyridamole disopyramide disulfiram docetaxel docusate dolutegravir domperidone donanemab donepezil doravirine
    doripenem dorzolamide doxazosin doxepin doxorubicin doxycycline doxylamine dronedarone droperidol drospirenone
    dulaglutide duloxetine dupilumab durvalumab dutasteride dydrogesterone ecallantide econazole eculizumab edaravone
    edoxaban efavirenz eflornithine elagolix eletriptan elotuzumab elranatamab eltrombopag eluxadoline elvitegravir
    emicizumab empagliflozin emtricitabine enalapril encorafenib enfuvirtide enoxaparin entacapone entecavir
    enzalutamide epirubicin eplerenone epoetin epoprostenol eptifibatide erenumab ergocalciferol ergometrine
    ergotamine eribulin erlotinib ertapenem ertugliflozin escitalopram esketamine eslicarbazepine esmolol esomeprazole
    estramustine eszopiclone etanercept etelcalcetide ethambutol ethinyl ethinylestradiol ethionamide ethosuximide
    etidronate etodolac etomidate etonogestrel etoposide etoricoxib etravirine everolimus evolocumab exemestane
    exenatide ezetimibe famciclovir famotidine faricimab febuxostat felodipine fenofibrate fenoldopam fesoterodine
    fexofenadine fezolinetant fidaxomicin filgrastim finasteride finerenone fingolimod flecainide flucloxacillin
    fluconazole flucytosine fludarabine fludrocortisone flumazenil flunarizine fluocinolone fluocinonide
    fluoroquinolone fluoroquinolones fluorouracil flupentixol fluphenazine flurazepam flurbiprofen flutamide
    fluticasone fluvastatin fluvoxamine fomepizole fondaparinux formoterol fosamprenavir fosaprepitant fosfomycin
    fosinopril fosphenytoin fostemsavir fremanezumab frovatriptan frusemide fulvestrant gabapentin gabapentinoids
    galantamine galcanezumab ganciclovir gefitinib gemcitabine gemfibrozil gentamicin glatiramer glecaprevir
    glibenclamide gliclazide gliflozin gliflozins glimepiride glipizide gliptin gliptins glyburide glyceryl
    glycopyrrolate glycopyrronium golimumab goserelin granisetron griseofulvin guaifenesin guanfacine guselkumab
    haloperidol heparins homoeopathic homoeopathy hydralazine hydrochlorothiazide hydrocodone hydromorphone
    hydroxocobalamin hydroxycarbamide hydroxychloroquine hydroxyurea hydroxyzine hyoscine hyoscyamine ibandronate
    ibandronic ibrutinib idarubicin idarucizumab idelalisib ifosfamide iloperidone iloprost imatinib imipenem
    imipramine imiquimod immunotherapies immunotherapy inclisiran indapamide indinavir indometacin indomethacin
    infliximab inotrope inotropes inotuzumab insulins ipilimumab ipratropium irbesartan irinotecan isatuximab
    isavuconazole isocarboxazid isoniazid isoprenaline isosorbide isotretinoin isradipine itraconazole ivabradine
    ivacaftor ivermectin ixazomib ixekizumab ketamine ketoconazole ketoprofen ketorolac ketotifen labetalol lacosamide
    lactulose lamivudine lamotrigine lanreotide lansoprazole lapatinib latanoprost lecanemab ledipasvir leflunomide
    lemborexant lenacapavir lenalidomide lenvatinib lercanidipine letermovir letrozole leucovorin leuprolide
    leuprorelin levetiracetam levobupivacaine levocetirizine levodopa levofloxacin levomepromazine levonorgestrel
    levosimendan levothyroxine lidocaine lignocaine linaclotide linagliptin linezolid liothyronine liraglutide
    lisdexamfetamine lisinopril lixisenatide lofexidine lomitapide lomustine loperamide lopinavir loratadine lorazepam
    lorlatinib losartan lovastatin lubiprostone lumacaftor lumateperone lurasidone lymecycline macitentan macrogol
    macrolide macrolides mannitol maraviroc maribavir mavacamten mebendazole mebeverine mecasermin meclizine
    medroxyprogesterone mefenamic mefloquine megestrol meloxicam melphalan memantine menadione mepacrine meperidine
    mepolizumab meprobamate mercaptopurine meropenem mesalamine mesalazine mesna metamizole metaraminol methenamine
    methimazole methocarbamol methoxyflurane methyldopa methylergometrine methylnaltrexone methylphenidate
    methylprednisolone methyltestosterone metoclopramide metolazone metoprolol metronidazole mexiletine micafungin
    miconazole midazolam midodrine mifepristone milnacipran minocycline mirabegron mirikizumab mirtazapine misoprostol
    mitomycin mitotane mitoxantrone mivacurium moclobemide modafinil moexipril molnupiravir mometasone montelukast
    mosunetuzumab moxifloxacin moxonidine mupirocin mycophenolate mycophenolic nabilone nadolol naldemedine naloxegol
    naloxone naltrexone nandrolone naproxen naratriptan natalizumab nateglinide nebivolol necitumumab nefazodone
    nefopam nelfinavir neomycin neostigmine neratinib netupitant nevirapine niacinamide nicardipine niclosamide
    nicorandil nicotinamide nilotinib nilutamide nimodipine nintedanib niraparib nirmatrelvir nirsevimab nisoldipine
    nitazoxanide nitisinone nitrofurantoin nitroprusside nivolumab nizatidine nonsteroidal norelgestromin
    norethindrone norethisterone norfloxacin norgestimate nortriptyline nusinersen nystatin obeticholic obinutuzumab
    ocrelizumab octreotide ofatumumab ofloxacin olanzapine olaparib olmesartan olodaterol olopatadine olsalazine
    omadacycline omalizumab omeprazole onasemnogene ondansetron orforglipron oritavancin orlistat orphenadrine
    oseltamivir osimertinib ospemifene oxacillin oxaliplatin oxazepam oxcarbazepine oxybutynin oxycodone oxymetazoline
    oxymorphone oxytetracycline ozanimod paclitaxel palbociclib paliperidone palivizumab palonosetron pamidronate
    pancuronium panitumumab panobinostat pantoprazole parecoxib paroxetine patiromer pazopanib pegfilgrastim
    peginterferon pembrolizumab pemetrexed penicillamine penicillins pentamidine pentazocine pentobarbital pentosan
    pentostatin pentoxifylline perampanel perindopril permethrin perphenazine pertuzumab pethidine phenelzine
    phenobarbitone phenoxymethylpenicillin phentermine phentolamine phenylephrine phytomenadione pibrentasvir
    pilocarpine pimavanserin pimecrolimus pimozide pindolol pioglitazone piperacillin pirfenidone piroxicam
    pitavastatin pitolisant pizotifen plerixafor polatuzumab polymyxin pomalidomide ponatinib posaconazole pramipexole
    pramlintide prasugrel pravastatin praziquantel prazosin prednisolone pregabalin pretomanid primaquine primidone
    probenecid probiotic probiotics procainamide procarbazine prochlorperazine procyclidine proguanil promethazine
    propafenone propantheline propofol propylthiouracil protamine prucalopride pseudoephedrine psyllium pyrazinamide
    pyridostigmine pyridoxine pyrimethamine quetiapine quinapril rabeprazole racecadotril raloxifene raltegravir
    ramelteon ramipril ramucirumab ranibizumab ranitidine ranolazine rasagiline rasburicase ravulizumab reboxetine
    regorafenib relugolix remdesivir remifentanil repaglinide reslizumab retapamulin reteplase retinoid retinoids
    ribavirin ribociclib rifabutin rifampicin rifampin rifamycin rifapentine rifaximin rilpivirine riluzole rimegepant
    riociguat ripretinib risankizumab risdiplam risedronate risperidone ritlecitinib ritonavir rituximab rivaroxaban
    rivastigmine rizatriptan rocuronium roflumilast romidepsin romiplostim romosozumab ropinirole ropivacaine
    rosiglitazone rosuvastatin rotigotine rucaparib rufinamide ruxolitinib sacituzumab sacubitril safinamide
    salbutamol salicylate salicylates salicylic salmeterol sapropterin saquinavir sarilumab satralizumab saxagliptin
    secukinumab selegiline selexipag selinexor selpercatinib semaglutide sertindole sertraline sevelamer sevoflurane
    sildenafil silodosin siltuximab simeprevir simethicone simeticone simvastatin siponimod sirolimus sitagliptin
    sofosbuvir solifenacin solriamfetol somatropin sorafenib sotalol sotatercept sotorasib sotrovimab spesolimab
    spironolactone statin statins streptokinase succinylcholine sucralfate sufentanil sugammadex sulfadiazine
    sulfamethoxazole sulfasalazine sulfonamide sulfonylurea sulfonylureas sulindac sulphasalazine sulpiride
    sumatriptan sunitinib suvorexant suxamethonium tacrolimus tadalafil tafamidis tafluprost tamsulosin tapentadol
    tasimelteon tazarotene tebentafusp teclistamab tecovirimat tedizolid teduglutide teicoplanin telavancin
    telbivudine telithromycin telmisartan temazepam temozolomide temsirolimus tenecteplase tenofovir teplizumab
    terazosin terbinafine terbutaline teriflunomide teriparatide terlipressin tesamorelin tetrabenazine tetracaine
    tetracyclines tezacaftor tezepelumab tezosentan theophylline thiazide thiazides thioguanine thiopental
    thioridazine thiotepa tiagabine tibolone ticagrelor ticarcillin ticlopidine tigecycline tildrakizumab timolol
    tinidazole tinzaparin tiotropium tipranavir tirofiban tirzepatide tixagevimab tizanidine tobramycin tocilizumab
    tocolytic tofacitinib tolbutamide tolcapone tolterodine tolvaptan topiramate topotecan torasemide toremifene
    torsemide trabectedin tramadol trametinib trandolapril tranexamic tranylcypromine trastuzumab travoprost trazodone
    tremelimumab treosulfan treprostinil tretinoin triamcinolone triamterene triazolam triazole triazoles tricyclic
    tricyclics trifluoperazine trihexyphenidyl trimethoprim triptan triptans triptorelin tropicamide trospium
    tucatinib ubrogepant ulipristal umeclidinium upadacitinib urokinase ursodeoxycholic ursodiol ustekinumab
    vaborbactam valaciclovir valacyclovir valbenazine valganciclovir valproate valproic valsartan vancomycin
    vandetanib vardenafil varenicline vecuronium vedolizumab velpatasvir vemurafenib venetoclax venlafaxine vericiguat
    vernakalant verteporfin vigabatrin vilanterol vilazodone vildagliptin vinblastine vincristine vinorelbine
    vismodegib vonoprazan vorapaxar voriconazole vorinostat vortioxetine voxelotor xylometazoline zafirlukast zaleplon
    zanamivir zanubrutinib ziconotide zidovudine zileuton ziprasidone zoledronate zoledronic zolmitriptan zolpidem
    zonisamide zopiclone zuclopenthixol zuranolone`,
  brands: `
    Aleve Ambien Benadryl Calpol Dupixent Eliquis Entresto EpiPen EpiPens Farxiga Fosamax Humira Jardiance Lantus
    Lexapro Lipitor Mounjaro Nexium Nurofen Ozempic Paxlovid Plavix Prilosec Qulipta Rybelsus Saxenda Singulair
    Stelara Strattera Symbicort Synthroid Tamiflu Victoza Vyvanse Wegovy Xanax Xarelto Zantac Zepbound Zofran`,
  care: `
    adenoidectomy adenotonsillectomy allograft amniotomy angiogram angiograms angiography anthropometric apheresis
    appendicectomy arthrocentesis arthrodesis arthroplasty arthroscopies audiogram audiometry autologous
    autotransfusion balneotherapy bariatric bioequivalence bioequivalent biopsychosocial biospecimen brachytherapy
    bronchodilator bronchodilators bronchoscope bronchoscopic bronchoscopy caesarean cannula cannulae cannulas
    cannulation capnography cardiotocography cardioversion cardioverter catheterisation catheterization cautery
    cephalometric cerclage chelation chemoprophylaxis chemoradiation chemoradiotherapy chemotherapies cholangiography
    cholangiopancreatography chorionic colectomy colonoscope colonoscopic colposcopy conization craniotomy
    cryopreservation cryotherapy culdocentesis cystectomy cystoscope cystoscopy cytologic cytological cytopathology
    decannulation defibrillate densitometry deprescribe deprescribed deprescribing dermatome dermoscopy dialyse
    dialysed dialyzed dietician dieticians discectomy doula doulas echocardiogram echocardiograms echocardiographic
    echocardiography electrocautery electroconvulsive electrodesiccation electromyography electrophoresis
    electrophysiological electrophysiology embolectomy endarterectomy endodontic endodontist endoscopies endoscopist
    endovascular enucleation epidemiologic episiotomy excisional exsanguination extracorporeal extubate extubated
    extubation fasciotomy fetoscopy fluoroscopy fundoplication fundoscopy gastrectomy gastroenterologist
    gastroenterologists gastroenterology gastroscopy gastrostomy genotyped glucometer glucometers haemodialysis
    haemodynamic haemodynamics haemofiltration hemicolectomy hemodialysis hemofiltration hepatectomy hepatologist
    hepatologists hepatology herniorrhaphy histologic histological histopathologic histopathological histopathologist
    hyperbaric hyperimmune hysteroscopy ileostomy immunoassay immunoassays immunoblot immunofluorescence
    immunohistochemical immunohistochemistry immunologically inhalational insufflation intensivist intensivists
    interventional intramuscularly intranasal intranasally intraoperative intraosseous intraperitoneal intrathecal
    intubate intubated intubation iontophoresis keratoplasty laminectomy laparoscope laparoscopically laryngectomy
    laryngoscope laryngoscopy leucapheresis leukapheresis lithotripsy lobectomy lymphadenectomy lymphoscintigraphy
    mammographic mediastinoscopy microbiologic microdiscectomy myelogram myomectomy myotomy nasogastric nebulised
    nebuliser nebulisers nebulized nebulizer nebulizers neonatologist neonatologists neonatology nephrectomy
    nephrologist nephrologists nephrology neuroimaging neuromodulation neuropathology neurophysiology neuroradiologist
    neuroradiology nosocomial nuchal oncologic oncological oophorectomy ophthalmologic ophthalmological ophthalmoscope
    optometric orchidectomy orchidopexy orchiectomy orthotic orthotics ostomies ostomy otolaryngologist
    otolaryngologists otolaryngology otorhinolaryngology otoscope otoscopy oximeter oximeters oximetry pancreatectomy
    Papanicolaou paracentesis parenteral parenterally pathologic pathophysiologic pathophysiological pathophysiology
    percutaneous percutaneously perioperative phacoemulsification pharmacodynamic pharmacodynamics pharmacogenetic
    pharmacogenetics pharmacogenomic pharmacogenomics pharmacokinetic pharmacokinetics pharmacologically
    pharmacovigilance phlebotomist phlebotomists phlebotomy phototherapy physiatrist plasmapheresis plethysmography
    pneumonectomy podiatric polypectomy polysomnogram polysomnography posology posttranslational prehospital
    prepregnancy prescribers proctoscopy prostatectomy prosthetics prosthodontic psychoeducation psychometrics
    psychosocial psychotherapeutic pulmonologist pulmonologists pulmonology pyeloplasty radiofrequency radiographic
    radioimmunoassay radioiodine radionuclide radiopharmaceutical rehydrate rehydrated rehydration reperfusion resect
    resected revascularisation revascularization rheumatologist rheumatologists rheumatology rhizotomy roentgenogram
    salpingectomy salpingostomy scintigraphy sclerotherapy septoplasty serologic serological serologically serologies
    sigmoidoscopy sonographer sonographers sonographic sonography spectrometry sphygmomanometer spirometer spirometry
    stented stenting stereotactic sternotomy telehealth telemedicine telemonitoring teletherapy tenotomy thermometry
    thoracentesis thoracoscopic thoracoscopy thoracostomy thoracotomy thrombectomy thrombolysed thrombolysis
    thrombolytics thymectomy thyroidectomy titer titers titrate titrated titrating titration titre titres tonometry
    tracheostomies tracheostomy transcatheter transcranial transcutaneous transdermal transesophageal transoesophageal
    transplantable transplantations transrectal transthoracic transurethral transvaginal triaging tympanogram
    tympanometry tympanoplasty ultrasonographic ultrasonography unblinded ureteroscopy urodynamic urodynamics urogram
    urologic valvuloplasty venepuncture venipuncture venography ventriculoperitoneal ventriculostomy videofluoroscopy`,
  research: `
    aetiologic aetiological aetiologies anthropogenic autocorrelation bioinformatics biosafety biosecurity
    biostatistician biostatisticians biostatistics biosurveillance Cochrane cointervention comparator comparators
    confounder confounders covariate covariates dechallenge decile deciles deidentified dichotomised dichotomized
    disaggregated dosimetry epidemiologically fearmonger fearmongering generalisability generalizability geolocated
    heteroskedasticity inclusivity infodemic infodemics infodemiology interquartile interrater intraclass isoform
    Kaplan Likert malinformation medicalisation medicalization metaregression microdata microplastic microsimulation
    misattributed misattribution misclassification misperception misperceptions mitigations mitigator monocentric
    morbidities multicenter multicentre multicollinearity multicountry multidrug multimodal multimorbidity multisystem
    multivariable nocebo noninferior noninferiority nonparametric nonpharmaceutical nonpharmacologic
    nonpharmacological nonrandomised nonrandomized nonresponder nonresponders nonresponse nonsignificant nonvaccinated
    operationalised operationalized overadjustment overclaim overdispersion overfitting overprescribe overprescribed
    overprescribing paediatrically pharmacoepidemiologic pharmacoepidemiology polypharmacy positivity postapproval
    postmarketing postvaccination preanalytical preclinical prepandemic preprint preprints prespecified presymptomatic
    prevaccination prevalences prophylactically pseudoscientific pseudoscientist PubMed quantile quantiles quartile
    quartiles quasiexperimental quintile quintiles recalibrated rechallenge recruitments replicability reproducibility
    responder responders reweighted sequela sequelae seroepidemiology sociodemographic specificities subsample
    subsamples subscale subscales substudy subtype subtypes surveilled symptomatology syndemic syndromic tertile
    tertiles timepoint timepoints toxicokinetics toxicologic translational transmissibility unadjusted unblinding
    underascertainment underdiagnosed underdiagnosis underpowered underreport underreported underreporting underserved
    undertreated undertreatment univariable univariate Vioxx virality waitlist waitlisted zeitgeber`,
  shortForms: `
    IgA IgE IgG IgM siRNA`,
  myths: `
    acai amygdalin anthocyanin antinutrient antinutrients apitherapy ashwagandha astaxanthin ayurveda ayurvedic
    berberine biohacker biohackers biohacking bioidentical botanicals bromelain carotenoid carotenoids chemtrail
    chemtrails chlorella choline chondroitin colonics curcumin cyanotoxin deet dimethylmercury docosahexaenoic
    echinacea eicosapentaenoic electrohypersensitivity electrosmog ephedra erythritol ethylmercury fasciae fermentable
    flavonoid flavonoids flaxseed fructans fructooligosaccharides glucosamine glyphosate goitrogen graphene
    hypnobirthing influencer influencers inulin iridology isoflavone isoflavones kefir kinesiology kombucha kratom
    lectin lectins linoleic linolenic lutein lycopene lysine macronutrient macronutrients maltodextrin methylmercury
    microchipped microdose microdosing moringa naturopath naturopathic naturopaths naturopathy nitrosamine
    nitrosamines nutraceutical nutraceuticals nutrigenomics paraben parabens pharma phthalate phthalates phytoestrogen
    phytoestrogens phytosterol phytosterols plandemic polyphenol polyphenols prebiotic prebiotics psilocybin quercetin
    reflexologist reiki resveratrol seitan sialic spirulina stevia sucralose superfood superfoods synbiotic synbiotics
    taurine tempeh thermogenic tocopherols transhumanism ultraprocessed vaper vapers wheatgrass xenobiotic xenobiotics
    xylitol zeaxanthin`,
} as const;

/** Every word of the list, once. */
export const medicalWords: readonly string[] = Object.values(lists).flatMap((list) => list.trim().split(/\s+/));

import { words } from '../lexicon.ts';

/**
 * Medicines and treatments by kind, as the public of several countries names them. `medicine` are names that need no ending to be known,
 * `class` are kinds of medicine, `form` is what is swallowed or applied, `supplement` is sold without a prescription, `therapy` is treatment that is
 * no medicine. Endings of substance names stand in `medicineEnding`.
 */
export const medicineWords: Readonly<Record<string, readonly string[]>> = {
  medicine: [
    ...words(`insulin metformin glucophage warfarin coumadin marevan digoxin lithium methotrexate levothyroxine thyroxine synthroid eltroxin
      liothyronine carbimazole methimazole propylthiouracil hydroxychloroquine plaquenil chloroquine ivermectin colchicine allopurinol febuxostat
      tramadol codeine co-codamol morphine oxycodone oxycontin hydrocodone percocet vicodin fentanyl methadone buprenorphine suboxone naltrexone
      gabapentin pregabalin lyrica neurontin valproate depakote lamotrigine lamictal levetiracetam keppra carbamazepine tegretol phenytoin
      topiramate topamax clonazepam clobazam
      sertraline zoloft fluoxetine prozac citalopram escitalopram lexapro cipralex paroxetine paxil seroxat venlafaxine effexor duloxetine cymbalta
      mirtazapine bupropion wellbutrin trazodone amitriptyline nortriptyline quetiapine seroquel olanzapine risperidone aripiprazole abilify
      clozapine haloperidol methylphenidate ritalin concerta adderall vyvanse lisdexamfetamine atomoxetine strattera modafinil
      ozempic wegovy mounjaro zepbound saxenda victoza trulicity semaglutide tirzepatide liraglutide jardiance farxiga januvia
      lipitor crestor zocor atorvastatin rosuvastatin simvastatin ezetimibe repatha amlodipine ramipril lisinopril losartan valsartan bisoprolol
      atenolol metoprolol propranolol carvedilol furosemide frusemide lasix spironolactone hydrochlorothiazide indapamide clopidogrel plavix
      ticagrelor apixaban eliquis rivaroxaban xarelto dabigatran edoxaban heparin enoxaparin nitroglycerin amiodarone
      omeprazole losec pantoprazole lansoprazole esomeprazole nexium famotidine ranitidine
      prednisone prednisolone dexamethasone hydrocortisone cortisone budesonide betamethasone clobetasol
      salbutamol albuterol ventolin symbicort seretide montelukast singulair tiotropium
      amoxicillin augmentin co-amoxiclav azithromycin zithromax doxycycline ciprofloxacin levofloxacin clarithromycin erythromycin cephalexin
      cefalexin flucloxacillin penicillin nitrofurantoin trimethoprim co-trimoxazole bactrim metronidazole flagyl clindamycin cefuroxime
      fluconazole diflucan clotrimazole canesten terbinafine acyclovir aciclovir valacyclovir oseltamivir tamiflu paxlovid remdesivir molnupiravir
      truvada descovy prep tamoxifen letrozole anastrozole herceptin keytruda methylcobalamin clomid clomiphene letrozole progesterone
      estradiol oestradiol testosterone mifepristone misoprostol finasteride tamsulosin sildenafil viagra tadalafil cialis
      isotretinoin roaccutane accutane tretinoin humira adalimumab infliximab azathioprine mesalazine sulfasalazine tacrolimus cyclosporine
      alendronate fosamax denosumab prolia sumatriptan ondansetron metoclopramide domperidone loperamide imodium
      artemether coartem quinine primaquine rifampicin isoniazid pyrazinamide tenofovir efavirenz dolutegravir sofosbuvir
      ketamine psilocybin macrobid keflex nitro nitroglycerine norco lantus humalog novorapid novolog levemir tresiba basaglar toujeo actrapid mixtard combiflam pantop pan-d rantac gravol
      reactine pulmicort flovent biphentin foquest intuniv clonidine guanfacine singulair z-pak zpak azee amoxyclav amoxicillin-clavulanate cipro levoflox ofloxacin oflox norfloxacin linezolid
      mupirocin t-bact betadine voveran zerodol meftal drotin spasmindon buscopan glimepiride gliclazide glipizide glyburide diamicron telmisartan telma enalapril indomethacin indocin celebrex
      meloxicam mobic ketorolac toradol hydroxyzine atarax doxepin buspirone lamotrigin viread stribild biktarvy ethambutol kit lonart fansidar ampiclox chloramphenicol tetracycline
      gentamicin ceftriaxone meropenem vancomycin zofran compazine reglan phenergan promethazine miralax dulcolax colace metamucil pepto-bismol maalox tums zantac hctz
      hydralazine nifedipine norvasc tenormin lopressor inderal cardura flomax proscar propecia synthroid armour cytomel premarin estrogel utrogestan mirena provera orgametril duphaston
      susten depo-provera plan-b ella postinor microgynon yasmin decadron medrol kenalog depomedrol lupron zoladex arimidex femara xeloda imatinib glivec gleevec insulin-glargine
      multivitamin methotrexat trexall arava enbrel stelara cosentyx dupixent xolair nucala eltrombopag hydroxyurea desferal exjade epo eprex neupogen tranexamic cyklokapron
      ors zincovit becosules neurobion nurokind shelcal evion limcee lithobid seroflo foracort asthalin deriphyllin levolin montair allegra avil okacet alerid cheston sinarest vicks
      diazepam valium lorazepam ativan alprazolam xanax temazepam zopiclone zolpidem ambien`),
    ...words(`paracetamol acetaminophen tylenol panadol calpol dolo crocin ibuprofen nurofen advil motrin brufen aspirin disprin naproxen aleve
      diclofenac voltaren voltarol mefenamic ponstan cetirizine loratadine fexofenadine diphenhydramine benadryl piriton chlorphenamine
      pseudoephedrine sudafed dextromethorphan gaviscon rennie antacid antacids senna lactulose bisacodyl laxido movicol miralax
      electrolytes pedialyte calamine`),
    'blood pressure|thyroid|heart|diabetes|epilepsy|seizure|asthma|hiv|tb|cancer|depression|cholesterol|sleeping|pain|malaria|psychiatric medicine|medicines|medication|medications|meds|med|tablet|tablets|pill|pills|drug|drugs|treatment|therapy',
    'blood thinner|thinners',
    'water tablet|tablets|pill|pills',
    'hormone replacement therapy?',
  ],
  class: [
    ...words(`statin statins antibiotic antibiotics antidepressant antidepressants ssri ssris snri snris antipsychotic antipsychotics
      antihypertensive antihypertensives anticoagulant anticoagulants doac doacs noac noacs steroid steroids corticosteroid corticosteroids
      nsaid nsaids opioid opioids opiates benzodiazepine benzodiazepines benzos beta-blocker beta-blockers betablocker ace-inhibitor
      inhaler inhalers puffer puffers nebuliser nebulizer antihistamine antihistamines antiviral antivirals antifungal antifungals anticonvulsant
      anticonvulsants antiepileptic antiepileptics chemotherapy chemo radiotherapy radiation immunotherapy biologic biologics immunosuppressant
      immunosuppressants hrt contraceptive diuretic diuretics laxative laxatives painkiller painkillers analgesic analgesics
      ppi ppis glp-1 semaglutides antimalarial antimalarials antiretroviral antiretrovirals arvs arv haart sedative sedatives stimulant stimulants
      anti-inflammatory anti-inflammatories decongestant decongestants hypnotics methadone dialysis epipen epipens adrenaline`),
    'beta blocker|blockers',
    'ace inhibitor|inhibitors',
    'sleeping|birth-control|contraceptive|diet pill|pills|tablet|tablets',
    'birth control pill?|pills?',
    'the pill',
    'morning-after pill',
    'cough syrup|medicine|mixture',
    'mood stabiliser|stabilisers|stabilizer|stabilizers',
  ],
  form: [
    ...words(`medicine medicines medication medications meds med tablet tablets pill pills capsule capsules prescription prescriptions dose doses dosage
      dosages injection injections jab jabs shot shots drip drips infusion infusions suppository suppositories syrup ointment cream gel patch patches
      drops lozenges treatment treatments therapy course regimen`),
  ],
  supplement: [
    ...words(`supplement supplements vitamin vitamins multivitamin multivitamins zinc magnesium potassium iron selenium iodine turmeric curcumin ashwagandha
      berberine probiotic probiotics omega-3 melatonin creatine collagen biotin quercetin nac glutathione coq10 echinacea elderberry ginseng
      ginkgo kava valerian cbd kratom moringa spirulina chlorella probiotics inositol dhea folate b12 d3 k2 calcium`),
    "st|saint john's wort",
    'fish|cod|castor|oregano|cbd|cannabis|black oil',
    'milk thistle',
    'black seed|cohosh',
    'red yeast rice',
    'apple cider vinegar',
    'baking soda',
    'folic acid',
    'evening primrose',
    'essential oils?',
  ],
  therapy: [
    ...words(`dialysis surgery chemo chemotherapy radiotherapy radiation physiotherapy cpap pacemaker stent stents biopsy colonoscopy transfusion stoma catheter
      cast splint brace bandage antivenom`),
    'the operation',
  ],
};

/** Endings of international names of substances. At least three letters stand before them. */
export const medicineEnding =
  /^[a-z]{3,}(?:statin|pril|sartan|olol|dipine|azole|cillin|mycin|micin|floxacin|cycline|gliptin|gliflozin|glutide|glitazone|zepam|zolam|oxetine|triptan|xaban|dronate|dronic|terol|solone|sonide|methasone|setron|afil|thiazide|semide|vudine|ciclib|tinib|lukast|profen|coxib|barbital|mab|vir|zumab|tadine|caine|platin|taxel|rubicin|parin|trel|estradiol|gestrel|lamide|peridone|apine|azine|zosin|steride)$/;

/** Everyday words that an ending takes by mistake. */
export const noMedicines: ReadonlySet<string> = new Set(
  words('magazine magazines hurricane elvir devoir porcupine philippine trampoline trapline butadine reservoir savoir'),
);

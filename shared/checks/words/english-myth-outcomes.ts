import { words } from '../lexicon.ts';

/** What myths say comes of it, by class: the last part of a relation. Names begin with `to-`. */
export const mythOutcomes: Readonly<Record<string, readonly string[]>> = {
  'to-autism': words('autism autistic asd adhd aspergers tics'),
  'to-infertility': [
    ...words(
      'infertility infertile sterility sterile barren fertility sterilise sterilize sterilises sterilizes sterilised sterilized sterilising sterilizing sterilisation sterilization miscarriage miscarriages miscarry stillbirth stillbirths stillborn impotence impotent ovaries womb wombs sperm eggs erectile',
    ),
    'conceive',
    'get|getting|become|stay pregnant',
    'have|having|bear children|kids|babies',
  ],
  'to-dna': [...words('dna genes genome genetic genetics chromosomes gmo'), 'genetic code|makeup|material'],
  'to-chip': [
    ...words(
      'microchip microchips chip chips nanobots nanochips tracker trackers tracking magnetic magnetised magnetized magnets magnet nanotechnology surveillance bluetooth gps graphene parasites antennae',
    ),
  ],
  'to-shedding': [...words('shed sheds shedding transmit'), 'spike protein|proteins'],
  'to-cancer': [
    ...words(
      'cancer cancers tumour tumours tumor tumors leukaemia leukemia lymphoma melanoma turbo-cancer metastasis carcinogenic',
    ),
    'turbo cancer|cancers',
    'cancer|tumour|tumor cells',
  ],
  'to-brain': [
    ...words(
      `dementia alzheimer's alzheimers alzheimer parkinson's iq autism adhd stupid brain-damage brain brains personality zombies zombie seizures epilepsy memory lobotomy gay homosexual effeminate`,
    ),
    'brain damage|fog|tumour|tumours|tumor|tumors',
    'pineal gland',
    'multiple sclerosis',
    'learning difficulties|disabilities',
  ],
  'to-death': [
    ...words(
      'death deaths dead dying die dies died kill kills killed killing killer deadly fatal sids genocide depopulation depopulate cull murder drop dropping lethal collapse collapsing',
    ),
    'cot death|deaths',
    'sudden death|deaths|adult',
    'shorten lives|life',
  ],
  'to-immune': [
    ...words('immunity immune antibodies immunodeficiency vaids aids hiv defenceless'),
    'immune system|systems|defences',
    'natural immunity|defences|defenses',
  ],
  'to-autoimmune': words(
    'autoimmune allergies allergy asthma eczema diabetes lupus arthritis epilepsy gut narcolepsy ms shingles allergic',
  ),
  'to-heart': [
    'heart|cardiac attack|attacks|failure|arrest|disease|problems|damage',
    ...words('stroke strokes clots clot clotting myocarditis'),
    'blood clots?',
  ],
  'to-flu': words('flu influenza covid covid-19 measles polio chickenpox sick ill pneumonia disease virus'),
  'to-organs': [
    ...words(
      'kidneys kidney liver livers bones muscles blindness blind lungs thyroid calcify calcification teeth hormones organs nerves bloodstream skin thinning',
    ),
    'kidney|liver|organ damage|failure',
    'weight gain',
    'the heart|blood',
  ],
  'to-hypoxia': [
    ...words('hypoxia hypoxic oxygen suffocate suffocation suffocates carbon co2 bacteria pneumonia'),
    'carbon dioxide|monoxide',
    'own breath|air',
  ],
  'to-addicted': words('addicted addictive addiction hooked zombie zombies dependent dependence dependency dependant'),
  'to-serious': [
    ...words(`cancer cancers tumour tumours tumor tumors leukaemia leukemia diabetes diabetic hiv aids covid covid-19 coronavirus corona flu influenza malaria dengue ebola mpox monkeypox tb tuberculosis measles hepatitis
      herpes hpv autism alzheimer's alzheimers dementia parkinson's epilepsy ms arthritis gout asthma hypertension cholesterol stroke ulcers kidney-stones gallstones fibroids pcos endometriosis infertility
      psoriasis eczema depression anxiety adhd schizophrenia bipolar lyme lupus thyroid cirrhosis cataracts glaucoma blindness myopia tumors's cysts cyst warts polio tetanus rabies snakebite cholera typhoid pneumonia
      whooping meningitis sepsis infection infections viruses virus bacteria parasites colds migraines fibromyalgia osteoporosis sterility impotence pregnancy jaundice appendicitis thrush uti utis
      gonorrhoea gonorrhea syphilis chlamydia scabies ringworm baldness cavities pcos sickle-cell anaemia anemia hypothyroidism disease diseases illness illnesses ailment ailments epilepsy fits seizures`),
    'high|blood blood? pressure|sugar',
    'heart|kidney|liver|lung|chronic|autoimmune disease|diseases|failure|attack|attacks|illness',
    'type 1|2|one|two diabetes?',
    'multiple sclerosis',
    'common|a cold|colds',
    'kidney stones?',
    'blocked|clogged arteries',
    'sickle cell',
    'long covid',
    'whooping cough',
    'insulin resistance',
    'snake bite|bites|venom',
    'memory loss',
    'tooth decay',
  ],
  'to-toxins': [
    ...words(
      'toxins toxin impurities poisons metals parasites plaque mucus candida sludge acidity acid acids biofilm microplastics waste worms graphene spike',
    ),
    'heavy metals?',
  ],
  'to-immuneBoost': ['immune system|defences|defenses|response|function', ...words('immunity metabolism')],
  'to-alkaline': [...words('alkaline alkalise alkalize alkalinity ph acidic acidity')],
  'to-need': [
    ...words(
      'vaccine vaccines vaccination vaccinations jab jabs shot shots booster boosters chemo chemotherapy insulin medication medications meds medicine medicines antibiotics statins pills drugs doctors doctor surgery treatment sunscreen toothpaste fluoride inhaler inhalers tablets condoms screening mammograms pharma hospital hospitals',
    ),
  ],
  'to-real': [
    ...words(
      'real exist exists hoax scam fake invented fabricated plandemic scamdemic isolated made-up fiction myth overblown exaggerated',
    ),
    'made up',
    'money-making scheme',
  ],
  'to-mild': [
    ...words('harmless mild normal natural nothing trivial beneficial good safe healthy fine'),
    'good for',
    'rite of passage',
    'part of childhood|growing',
    'just|only a|like|the bad? rash|cold|flu|spots|sniffle|phase',
    'no worse|big|more than|deal',
    'strengthens|builds|trains|boosts the|their|your|a|immune|immunity',
  ],
  'to-weakness': [
    ...words(
      'weakness laziness lazy attention-seeking excuse choice fashionable fad invented trend willpower pretending faking imagined',
    ),
    'all? in the|their|your head|mind',
    'made up',
    'not a? real',
    'bad parenting|behaviour|behavior',
    'snap|pull out|themselves|yourself of|together',
    'a|lack choice|of|phase',
  ],
  'to-cold': [
    ...words(
      'colds cold flu pneumonia pleurisy chill sick arthritis ringworm insanity blindness blind worms acne infertility hyperactive hyperactivity adhd autism epilepsy leprosy vitiligo hiv aids polio cancer depression diabetes madness tb stroke illness disease diseases mental',
    ),
    'mental illness',
    'weak eyes|eyesight',
    'catch a? cold|chill',
  ],
};

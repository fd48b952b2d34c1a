import { words } from '../lexicon.ts';

/** Illnesses as people name them: what somebody can be told to have. */
export const conditionPhrases: readonly string[] = [
  ...words(`cancer tumour tumor leukaemia leukemia lymphoma melanoma carcinoma sarcoma myeloma stroke tia dementia alzheimer's alzheimers alzheimer parkinson's
    parkinsons parkinsonism epilepsy ms mnd als migraine migraines concussion meningitis encephalitis neuropathy sciatica vertigo labyrinthitis
    diabetes prediabetes diabetic hypothyroidism hyperthyroidism hypothyroid hyperthyroid hashimoto's hashimotos graves goitre pcos endometriosis fibroids menopause perimenopause
    perimenopausal pre-eclampsia preeclampsia miscarriage miscarrying anaemia anemia anaemic anemic leukopenia haemophilia sickle-cell thalassaemia hypertension angina
    arrhythmia fibrillation afib myocarditis pericarditis aneurysm embolism thrombosis dvt clot sepsis pneumonia bronchitis asthma copd emphysema tuberculosis
    tb covid flu influenza measles mumps rubella chickenpox shingles whooping pertussis scarlet tonsillitis sinusitis otitis strep croup
    eczema psoriasis rosacea ringworm scabies impetigo cellulitis acne hives urticaria vitiligo lupus arthritis gout osteoporosis osteoarthritis
    fibromyalgia appendicitis gallstones gallbladder pancreatitis hepatitis cirrhosis jaundice ibs ibd crohn's crohns colitis diverticulitis coeliac celiac
    reflux gerd gastritis ulcer ulcers hernia piles haemorrhoids hemorrhoids uti cystitis thrush bv gonorrhoea gonorrhea chlamydia syphilis herpes hiv aids hpv
    malaria dengue typhoid cholera lyme mpox rabies tetanus polio depression depressed bipolar mania manic schizophrenia schizophrenic psychosis psychotic adhd autism autistic
    asperger's asperger's ocd ptsd anxiety anorexia anorexic bulimia bulimic narcissist narcissistic sociopath psychopath delirium delusional paranoid alcoholic alcoholism
    addiction kidney-failure stones prostatitis
    menieres meniere's dyslexia dyspraxia tourette's huntington's aphasia scoliosis sarcoidosis cataract cataracts glaucoma conjunctivitis deficient
    deficiency haemochromatosis hemochromatosis insomnia narcolepsy`),
  'high|low blood pressure|sugar',
  'heart|kidney|liver|renal|cardiac failure|attack|disease',
  'type 1|2|one|two diabetes?',
  'multiple sclerosis',
  'motor neurone|neuron disease',
  'long covid',
  'lung|breast|bowel|skin|colon|prostate|ovarian|cervical|brain|throat|stomach|liver|pancreatic|kidney|blood|bone cancer|tumour|tumor',
  'iron|vitamin|b12 deficiency',
  'iron deficient',
  'insulin resistance',
  'insulin resistant',
  'panic attack|attacks|disorder',
  'personality|eating|mood|bipolar|anxiety disorder',
  'ear|chest|kidney|urinary|bladder|sinus|yeast|fungal|throat|skin infection',
  'slipped|herniated|prolapsed disc|disk',
  'carpal tunnel',
  'plantar fasciitis',
  'pulled|torn|strained muscle|ligament|meniscus|tendon',
  "bell's palsy",
  'dry eye',
  'allergic reaction',
  'food poisoning',
  'mini-stroke|ministroke',
];

/** Results, signs and complaints: what a person brings to be read. */
export const complaintPhrases: readonly string[] = [
  ...words(`result results labs lab bloods bloodwork blood scan scans mri ct x-ray xray ultrasound ecg ekg echo smear biopsy swab sample urine pee stool poo rash rashes lump lumps mole moles
    spot spots cough coughing pain pains ache aches headache headaches symptoms symptom reading readings level levels numbers ferritin tsh hba1c a1c psa cholesterol ldl
    hdl triglycerides creatinine egfr sodium potassium haemoglobin hemoglobin platelets crp glucose sugar sugars pressure bp pulse fever temperature pressure dizziness palpitations tiredness
    fatigue bloating bleeding discharge itching itch swelling numbness tingling tremor weakness breathlessness wheeze wheezing nausea vomiting diarrhoea diarrhea
    constipation cramps periods knee back shoulder hip neck ear throat stomach tummy belly chest leg foot wrist joint joints bump blister blisters
    wart sore sores hair nails tongue eye eyes picture photo photos pics pic test tests history`),
  'heart rate',
  'white count|cells',
  'blood pressure|sugar|sugars|test|tests|results|count',
];

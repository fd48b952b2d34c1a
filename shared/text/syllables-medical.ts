// Words of medicine and of plain speech about it that the package `syllable` 5.0.1 counts wrongly, by their number of syllables.
const wordsBySyllables: Readonly<Record<number, string>> = {
  1: 'blocked checked dengue else false flagged helped merge merged peer peers probe proof prove proved proves ticked tongue',
  2: 'aspirin cautious collapse colleagues diets doing duet elsewhere evening evenings fatigue fatigued fluid fluids guideline guidelines homemade household lifetime measles million nosebleed passes platelet platelets poem poet rashes reacts relapse safety science seeing surgeon surgeons tb technique techniques timeline unique widespread',
  3: 'abscesses addresses area areas arthralgia behaviour cdc coexist contagious dna dyspnea ecg ekg elements everyday everything fda frequencies frequency genuine heroin heroine hiv hpv icu ideal ideas ileum illnesses infectious ivf likelihood linear logically miscarriage mmr mri museum myalgia nausea neuralgia nhs nuclear nutrient nutrients oasis ongoing opioid opioids optional pacemaker pneumonia posterior reacted reactive reinforce religious rna rsv sciences scientist scientists subsequent suicide suicides sunglasses theatre tiredness uniquely weaknesses',
  4: 'adhd anaesthesia anesthesia aneurysm anxiety caesarean calcium cephalalgia cesarean coincidence continuing cooperate coordinate copd cutaneous dementia diabetes diarrhea diarrheal diarrhoea dietary dietician dietitian dyspepsia efficacious excipient excipients experience gonorrhea initiate intravenous laboratory mechanisms miscarriages mrna myopia paraesthesia paresthesia potentiate potentiates professional professionals prostatitis pseudoscience recipient recipients rheumatoid sarcoidosis scientific suicidal syncytial tachypnea uveitis variance zoonosis zoonotic',
  5: 'association associations chemotherapy encephalitis fluoridated fluoridation initiated myocardial myocarditis pancreatitis preeclampsia professionally subcutaneous tuberculosis',
  6: 'amniocentesis disorientation endometriosis gastroenteritis gastrointestinal osteoarthritis papillomavirus subcutaneously thromboembolism',
  7: 'arteriosclerosis cardiomyopathy confidentiality heterogeneity',
};

/** The count for each word that the general rule gets wrong. */
export const syllablesOfWord: ReadonlyMap<string, number> = new Map(
  Object.entries(wordsBySyllables).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
);

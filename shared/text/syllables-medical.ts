// Words of medicine and of plain speech about it that the package `syllable` 5.0.1 counts wrongly, by their number of syllables.
const wordsBySyllables: Readonly<Record<number, string>> = {
  1: 'proved',
  2: 'aspirin cautious diets doing duet evening evenings fatigue fatigued fluid fluids guideline guidelines homemade household lifetime measles platelet platelets poem poet safety science seeing surgeon surgeons',
  3: 'area areas cdc coexist contagious dna ecg ekg fda genuine heroin heroine hiv hpv icu ideal ileum infectious ivf linear miscarriage mmr mri museum nausea nhs nuclear nutrient nutrients oasis opioid opioids pneumonia reactive rna rsv sciences scientist scientists suicide suicides theatre uniquely',
  4: 'adhd anaesthesia anesthesia aneurysm anxiety caesarean calcium cesarean cooperate coordinate copd diabetes diarrhea diarrheal diarrhoea dietary dietician dietitian gonorrhea mrna rheumatoid scientific suicidal syncytial uveitis variance',
  5: 'fluoridated fluoridation intravenous myocardial myocarditis prostatitis sarcoidosis',
  6: 'chemotherapy encephalitis osteoarthritis pancreatitis tuberculosis',
  7: 'amniocentesis endometriosis gastroenteritis papillomavirus',
  8: 'arteriosclerosis',
};

/** The count for each word that the general rule gets wrong. */
export const syllablesOfWord: ReadonlyMap<string, number> = new Map(
  Object.entries(wordsBySyllables).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)])),
);

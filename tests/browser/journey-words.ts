/** What is typed and pasted on the way from a claim to a thread. The records are those of shared/samples/key-references.csl.json. */

export const claimWords = 'My neighbour says the MMR jab gave her son autism';

/** A DOI alone: known to a library with samples, to be completed in an empty one. */
export const danishStudyDoi = '10.7326/M18-2101';

export const danishStudyBibtex = `@article{hviid-2019-mmr-autism,
  author = {Hviid, Anders and Hansen, J{\\o}rgen Vinsl{\\o}v and Frisch, Morten and Melbye, Mads},
  title = {Measles, Mumps, Rubella Vaccination and Autism: A Nationwide Cohort Study},
  journal = {Annals of Internal Medicine},
  year = {2019},
  volume = {170},
  number = {8},
  pages = {513--520},
  doi = {10.7326/M18-2101}
}`;

export const pooledStudiesBibtex = `@article{taylor-2014-vaccines-autism,
  author = {Taylor, Luke E. and Swerdfeger, Amy L. and Eslick, Guy D.},
  title = {Vaccines are not associated with autism: An evidence-based meta-analysis of case-control and cohort studies},
  journal = {Vaccine},
  year = {2014},
  volume = {32},
  number = {29},
  pages = {3623--3629},
  doi = {10.1016/j.vaccine.2014.04.085}
}`;

export const olderStudyNbib = `PMID- 12421889
TI  - A Population-Based Study of Measles, Mumps, and Rubella Vaccination and Autism
FAU - Madsen, Kreesten Meldgaard
AU  - Madsen KM
FAU - Hviid, A
AU  - Hviid A
JT  - New England Journal of Medicine
DP  - 2002 Nov 7
VI  - 347
IP  - 19
PG  - 1477-1482
AID - 10.1056/NEJMoa021134 [doi]
PT  - Journal Article
`;

/** Each block of the template "Fact, myth, fallacy, fact"; \`@word\` stands for choosing that source from the completion. */
export const blockWords = {
  fact: 'Children who get the MMR vaccine do not have autism more often than children who do not',
  myth: '“The MMR jab gave her son autism.”',
  fallacy:
    'The shot is due at the age when many parents first notice autism. One comes after the other. That does not make one the cause',
  factAgain: 'A study of 537,303 children in Denmark found the same',
  action: 'Ask your nurse or doctor what to look out for after the shot.',
  disclosure: 'I am a family doctor. I have no ties to any maker of what is named here.',
} as const;

/** The hypothetical tweet quoted in Indian J Med Ethics 2021, as far as a person would type it before the check answers. */
export const patientSentence = 'Just saw an 18-year-old unmarried G5P0, with Chlamydia, herpes, and gonorrhea.';

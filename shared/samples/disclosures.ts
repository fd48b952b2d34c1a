/** What the sample authors say of themselves. Ben Sample's names the interest that is in his register. */
export const disclosures = {
  ada: 'Ada Sample, family doctor (an invented sample author): I have no ties to any maker of what is named here.',
  ben: 'Ben Sample, weight specialist (an invented sample author): Northfield Pharma (invented), a maker of semaglutide, pays me for talks. It had no say in this text.',
  benOnAnotherDrug:
    'Ben Sample, weight specialist (an invented sample author): Northfield Pharma (invented) pays me for talks on another drug. It had no say in this text.',
  cleo: 'Cleo Sample, health department (an invented sample author): I have no ties to any maker of what is named here.',
} as const;

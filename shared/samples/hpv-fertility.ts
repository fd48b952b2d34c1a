import { disclosures } from './disclosures.ts';
import type { Sample } from './sample.ts';

export const hpvFertility: Sample = {
  wording: 'The HPV vaccine shuts down girls’ ovaries. Protect your daughter.',
  statement: 'HPV vaccination makes girls infertile.',
  verdict: 'unproven',
  topics: ['vaccines', 'HPV', 'fertility'],
  sightings: [
    { daysAgo: 16, channel: 'WhatsApp group of a school class', reach: 60, reachSource: 'members of the group' },
  ],
  triage: {
    scores: { fragmentation: 2, actionability: 3, believability: 2, likelihoodOfSpread: 2, exploitativeness: 1 },
    impact: 'broad',
    spread: 'early',
    decision: 'respond',
    reason: 'The school nurse offers the shots next month, and parents have started to ask.',
    lookAgainInDays: 45,
  },
  evidence: [
    { key: 'naleway-2018-hpv-ovarian-insufficiency', role: 'supports', note: 'Few cases, so a wide interval.' },
    { key: 'lei-2020-hpv-cervical-cancer', role: 'supports', note: 'What the vaccine does.' },
    { key: 'arnheim-dahlstrom-2013-hpv-safety', role: 'background', note: 'Other harms that were feared.' },
  ],
  draft: {
    templateId: 'fact-myth-fallacy-fact',
    title: 'The HPV shot and fertility',
    audience: 'Parents of girls who are offered the shot',
    authors: ['AS'],
    clearedBy: 'CS',
    texts: {
      Fact: 'A study of 199,078 girls and women saw no raised risk of early loss of ovary function after the HPV shot [@naleway-2018-hpv-ovarian-insufficiency].',
      'Myth, once': '“The HPV vaccine shuts down girls’ ovaries. Protect your daughter.”',
      'Why it misleads':
        'It takes a rare illness that some girls get and puts it down to the last thing that came before. To know, you have to compare those who had the shot with those who did not. That was done [@naleway-2018-hpv-ovarian-insufficiency].',
      'Fact again':
        'The study had only 46 cases, so it cannot rule out each small effect [@naleway-2018-hpv-ovarian-insufficiency]. The gain is much clearer. After the shot, cervical cancer was far rarer [@lei-2020-hpv-cervical-cancer].',
      'What to do': 'Bring your questions to the school nurse or to your own clinic.',
      Disclosure: disclosures.ada,
      Sources: '[@naleway-2018-hpv-ovarian-insufficiency; @lei-2020-hpv-cervical-cancer]',
    },
  },
};

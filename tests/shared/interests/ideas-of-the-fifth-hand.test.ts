import { describe, expect, it } from 'vitest';
import { bareInput, bareReport, bareText } from '../../../shared/checks/bare-text.ts';
import { runChecks } from '../../../shared/checks/run-checks.ts';

/** The posts of a thread that a disclosure is owed in, by somebody with a tie to `entity`. */
function owedIn(posts: string | readonly string[], entity: string, kind = 'consulting'): readonly number[] {
  const bare = bareText.parse({
    posts: typeof posts === 'string' ? [posts] : posts,
    author: { interests: [{ entity, kind, since: '2025-01' }] },
    date: '2026-11-22',
  });
  const { findings } = bareReport(bare, runChecks(bareInput(bare, '2026-11-22T00:00:00.000Z')), ({ key }) => key);
  const owed = findings.filter(({ category }) => category === 'coi').map(({ post }) => post ?? 0);
  return [...new Set(owed)].sort((a, b) => a - b);
}

describe('a kind of goods that several makers sell', () => {
  it.each([
    ['Every teenager with type 1 should leave our clinic on a hybrid closed loop.', 'Medtronic'],
    ['Half of those over seventy who need hearing aids have none.', 'Sonova'],
    ['Robotic surgery got him home a day earlier.', 'Intuitive Surgical'],
    ['La leche de fórmula es igual de buena.', 'Nestlé'],
    ['CGMs for healthy people tell you that bread is bread.', 'Dexcom'],
    ['Your statin did not shrink your muscles.', 'Viatris'],
  ])('is owed a disclosure where nothing nearer is named: %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([0]);
  });

  it.each([
    ['Put sunscreen on your ears as well.', 'Beiersdorf'],
    ['Every teenager with type 1 should leave our clinic on a hybrid closed loop.', 'Bayer'],
    ['I advise Medtronic, which makes them. Hybrid closed loops changed nights at home.', 'Medtronic'],
    ['The formula for body mass index dates from 1832.', 'Nestlé'],
    ['Paracetamol first, then rest.', 'Haleon'],
  ])('is not: %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([]);
  });

  it('is the topic of a thread that names the product in another post', () => {
    expect(owedIn(['Three questions on insulin pumps.', 'The Omnipod is the one I know best.'], 'Insulet')).toEqual([
      1,
    ]);
  });
});

describe('medicines under their generic name, in four languages, with each of their makers', () => {
  it.each([
    ['Bevacizumab ist als Nachahmer so gut wie das Original.', 'Celltrion'],
    ['Ticagrelor twice a day, and no skipping.', 'AstraZeneca'],
    ['Empagliflozina protege el riñón.', 'Boehringer Ingelheim'],
    ['Nintédanib ralentit la fibrose.', 'Boehringer Ingelheim'],
    ['Perampanel made our nights quiet.', 'Eisai'],
    ['Nach Rivaroxaban blutet man länger nach.', 'Bayer'],
  ])('finds %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([0]);
  });

  it.each([
    ['Perampanel made our nights quiet.', 'Roche'],
    ['Ticagrelor twice a day, and no skipping.', 'AbbVie'],
    ['Der Vitamin-D-Spiegel sagt wenig.', 'Bayer'],
  ])('leaves alone %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([]);
  });
});

describe('providers, publishers, insurers and what belongs to a company', () => {
  it.each([
    ['Look it up in DynaMed before you guess.', 'EBSCO', 'royalty'],
    ['Tenet hospitals discharge sooner, and nobody comes back.', 'Tenet Healthcare', 'employment'],
    ['I book my own bloods at Thyrocare.', 'PharmEasy', 'shares'],
    ['Pilot got me talking about my hair at last.', 'Eucalyptus', 'employment'],
    ['Anthem paid for the whole rehab course.', 'Elevance Health', 'employment'],
    ['The da Vinci saved his nerves.', 'Intuitive Surgical', 'travel'],
  ])('finds %s', (post, entity, kind) => {
    expect(owedIn(post, entity, kind)).toEqual([0]);
  });

  it.each([
    ['A central tenet of medicine is to listen.', 'Tenet Healthcare', 'employment'],
    ['We ran a pilot study on one ward.', 'Eucalyptus', 'employment'],
    ['They played the national anthem at the marathon.', 'Elevance Health', 'employment'],
    ['Leonardo da Vinci drew the heart better than I can.', 'Intuitive Surgical', 'travel'],
    ['Keep up to date with your boosters.', 'Wolters Kluwer', 'royalty'],
  ])('leaves alone %s', (post, entity, kind) => {
    expect(owedIn(post, entity, kind)).toEqual([]);
  });
});

describe('a rival that is run down by a turn of phrase', () => {
  it.each([
    ['We moved away from Libre last spring. Nobody here misses it.', 'Dexcom'],
    ['Ozempic falls short where it matters.', 'Eli Lilly'],
    ['Teladoc is a conveyor belt with a webcam.', 'Amwell'],
    ['I tried the Sonicare. That brush gathers dust in our bathroom.', 'Procter & Gamble'],
    ['Mounjaro? Rausgeschmissenes Geld.', 'Novo Nordisk'],
  ])('is praise of the other: %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([0]);
  });

  it.each([
    ['Libre users in the study wore it for two weeks.', 'Dexcom'],
    ['If you miss a dose of Ozempic, take it within five days.', 'Eli Lilly'],
    ['It is a myth that Ozempic falls short after a year.', 'Eli Lilly'],
    ['Ozempic falls short where it matters.', 'Medtronic'],
  ])('is not: %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([]);
  });
});

describe('names that only look like one', () => {
  it.each([
    ['Lupin bean salad can set off a peanut allergy.', 'Lupin'],
    ['Aristotle wrote an Organon, too.', 'Organon'],
    ['Weekend in Vichy, and not one patient.', 'Vichy'],
    ['Our old labrador Lilly sleeps through every call.', 'Eli Lilly'],
    ['There are myriad ways to be tired.', 'Myriad Genetics'],
    ['New sandals from Teva for the ward round.', 'Teva'],
    ['Bayer Leverkusen won on Saturday.', 'Bayer'],
    ['BMS, burning mouth syndrome, is real.', 'Bristol Myers Squibb'],
  ])('names nobody: %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([]);
  });

  it.each([
    ['Lupin sells the inhaler for half the price.', 'Lupin'],
    ['Organon has a new implant.', 'Organon'],
    ['Vichy sunscreen leaves no film.', 'Vichy'],
    ['Lilly cut the price of the pens.', 'Eli Lilly'],
    ['The Myriad test found it.', 'Myriad Genetics'],
    ['Teva ships the generic this week.', 'Teva'],
  ])('is meant: %s', (post, entity) => {
    expect(owedIn(post, entity)).toEqual([0]);
  });

  it('is meant as a tag of its own with a capital, where the post is about what it sells', () => {
    expect(owedIn('Meditation before rounds. #Calm', 'Calm')).toEqual([0]);
    expect(owedIn('Seven hours of sleep a night. #Headspace', 'Headspace')).toEqual([0]);
    expect(owedIn('Breathe before rounds. #StayCalm', 'Calm')).toEqual([]);
    expect(owedIn('Meditation before rounds. #calm', 'Calm')).toEqual([]);
    expect(owedIn('Match day, keep your head. #Headspace', 'Headspace')).toEqual([]);
  });
});

describe('whose tie is told', () => {
  it.each([
    ['My friend Kofi’s wife works at Pfizer. Comirnaty is safe.', 'family'],
    ['Our neighbour’s son is employed by Pfizer. Comirnaty is safe.', 'family'],
    ['My patient’s sister works for Pfizer. Comirnaty is safe.', 'family'],
  ])('is not the family of the author: %s', (post, kind) => {
    expect(owedIn(post, 'Pfizer', kind)).toEqual([0]);
  });

  it.each([
    ['My wife’s brother works at Pfizer. Comirnaty is safe.', 'family'],
    ['My mother works for Pfizer. Comirnaty is safe.', 'family'],
    ['Our college takes sponsorship from Pfizer, which makes it. Comirnaty is safe.', 'other'],
    ['Unsere Fachgesellschaft bekommt Geld von Pfizer. Comirnaty schützt.', 'other'],
    ['Our annual meeting is sponsored by Pfizer. Comirnaty is safe.', 'other'],
  ])('is told: %s', (post, kind) => {
    expect(owedIn(post, 'Pfizer', kind)).toEqual([]);
  });
});

describe('what was learnt from the sixth part', () => {
  it.each([
    ['My book club loved The Salt Myth, and so will yours.', 'The Salt Myth', 'book'],
    ['Our reading list has one new title: The Salt Myth.', 'The Salt Myth', 'book'],
    ['The Salt Myth lies on my book pile. Take it on holiday.', 'The Salt Myth', 'book'],
    ['PCSK9 antibodies work where tablets do not.', 'Amgen', 'speaker'],
    ['Anti-amyloid antibodies need three scans in the first months.', 'Eisai', 'speaker'],
    ['RSV antibodies for each newborn this winter.', 'Sanofi', 'speaker'],
    ['The scan from Hinge told me more.', 'Hinge Health', 'shares'],
    ['For a knee in Durban: Mediclinic. They have done mine.', 'Mediclinic', 'employment'],
    ['Friends ask about an eye clinic. Optegra. Both of mine were done there.', 'Optegra', 'employment'],
  ])('is owed: %s', (post, entity, kind) => {
    expect(owedIn(post, entity, kind)).toEqual([0]);
  });

  it.each([
    ['My book The Salt Myth has a chapter on this.', 'The Salt Myth', 'book'],
    ['I sell a book, The Salt Myth, and earn from it.', 'The Salt Myth', 'book'],
    ['The Salt Myth is a book of mine: I wrote it last year.', 'The Salt Myth', 'book'],
    ['Antibodies fade within a year.', 'Amgen', 'speaker'],
    ['Antibody tests tell little after a vaccine.', 'Eisai', 'speaker'],
    ['The hinge of the knee wears out.', 'Hinge Health', 'shares'],
    ['Global warming makes hay fever worse.', 'Global Health', 'shares'],
    ['Roche me paie comme conseiller. Ocrevus ralentit la maladie.', 'Roche', 'consulting'],
    ['The clinic at Mediclinic Durban is where I work. It does knees well.', 'Mediclinic', 'employment'],
  ])('is not owed, or told: %s', (post, entity, kind) => {
    expect(owedIn(post, entity, kind)).toEqual([]);
  });
});

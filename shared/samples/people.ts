import type { SamplePerson } from './sample.ts';

/** Nobody here exists: the names and places say so, so that no sample is taken for a colleague's word. */
export const samplePeople: readonly SamplePerson[] = [
  {
    initials: 'AS',
    person: {
      name: 'Ada Sample',
      credentials: 'MD',
      role: 'Family doctor (invented)',
      organisation: 'Plainspoken sample clinic (invented)',
      specialties: ['family medicine'],
      isClinician: true,
    },
    interests: [],
  },
  {
    initials: 'BS',
    person: {
      name: 'Ben Sample',
      credentials: 'MD, PhD',
      role: 'Hormone and weight specialist (invented)',
      organisation: 'Plainspoken sample hospital (invented)',
      specialties: ['endocrinology'],
      isClinician: true,
    },
    interests: [
      {
        category: 'speaker',
        entity: 'Northfield Pharma (invented)',
        products: ['semaglutide'],
        beneficiary: 'self',
        since: '2024-03',
        until: null,
        comment: 'Fees for two talks a year. Invented, to show how an interest is listed and told.',
      },
    ],
  },
  {
    initials: 'CS',
    person: {
      name: 'Cleo Sample',
      credentials: 'MPH',
      role: 'Health communicator (invented)',
      organisation: 'Plainspoken sample health department (invented)',
      specialties: ['public health'],
      isClinician: false,
    },
    interests: [],
  },
];

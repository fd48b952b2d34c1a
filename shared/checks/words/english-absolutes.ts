/** Absolute wording by what can be said instead. Tags that begin with `-` have no wording that is right for every drug. */
export const absoluteWords: Readonly<Record<string, readonly string[]>> = {
  'very safe': [
    '100 %|percent safe',
    'completely|totally|entirely|perfectly|absolutely|utterly|fully|100-percent safe|harmless',
    'as safe as water',
  ],
  'highly effective': [
    '100 %|percent effective|protection|protective|efficacy|reliable|guaranteed|certain|protected|proven',
    'completely|totally|entirely|perfectly|absolutely|fully effective',
  ],
  'very low risk': [
    'zero risk|risks',
    'no risk|risks',
    'without any? risk|risks',
    'completely|totally|entirely risk-free',
    'risk-free',
  ],
  'few serious side effects': ['no|zero side effects|side-effects|adverse', 'without any? side effects|side-effects'],
  'has not been shown to cause': ['never causes', 'never caused'],
  'have not been shown to cause': ['never cause'],
  'usually works': ['always works'],
  'usually work': ['always work'],
  'usually effective': ['always effective'],
  'usually safe': ['always safe'],
  'very unlikely to': ['cannot possibly', "can't possibly", 'could not possibly'],
  'rarely harms': ['never harms|hurts|fails'],
  'rarely harm': ['never harm|hurt|fail'],
  treats: ['cures'],
  'a treatment for': ['a|the cure for', 'miracle cure|drug for?'],
  '-cure': ['can|will|to cure', 'cure for', 'cured of|by|my|his|her|their|me'],
  'likely to': ['guaranteed|certain to'],
  '-guarantee': ['guarantee|guarantees|guaranteed', '100 %|percent certain|sure', 'foolproof', 'fool-proof'],
  'for nearly everyone': ['for everybody|everyone without exception'],
  'protects well': ['protects completely|totally|fully'],
};

export const absoluteExceptions: readonly string[] = [
  'no risk factor|factors',
  'no|zero risk difference|increase|score',
  'zero-risk',
  'cure rate|rates',
  'cured meat|ham|bacon|sausage',
  'a cure for that|this|loneliness|boredom',
  'cannot|can not? guarantee',
  'no guarantee',
  'has|have never caused|cause been',
  'prove|expect|demand|demanding|wants zero risk',
];

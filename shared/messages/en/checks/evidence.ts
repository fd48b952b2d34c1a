/** English sentences of the evidence rules. */
export const evidenceRuleMessages = {
  'checks.EVI-01.title': 'A statement without a source',
  'checks.EVI-01.message':
    'This gives a figure or speaks of studies, and no source stands near it. Cite the source here or in the next sentence.',
  'checks.EVI-01.likely':
    'This says what causes or changes what, and no source stands near it. Cite one here or in the next sentence, or say it as advice.',
  'checks.EVI-01.description':
    'A figure, a word of study, a cause or a comparison in a fact, an explanation or a fallacy has a citation in the same or the next sentence.',
  'checks.EVI-02.title': 'A retracted source',
  'checks.EVI-02.message':
    '“{key}” was retracted, so it cannot carry an answer. Cite another source, or mark it as the origin of the myth and say that it was retracted.',
  'checks.EVI-02.unsaid':
    '“{key}” is the origin of the myth and was retracted, but the text does not say so. Add that it was retracted.',
  'checks.EVI-02.description':
    'A retracted source is cited only as the origin of a myth, and the text says that it was retracted.',
  'checks.EVI-03.title': 'A source under concern',
  'checks.EVI-03.message':
    'The journal has published an expression of concern about “{key}”. Add a source that does not depend on it, or say so in the text.',
  'checks.EVI-03.description': 'A source with an expression of concern is not the only support.',
  'checks.EVI-04.title': 'A corrected source',
  'checks.EVI-04.message': '“{key}” has a published correction. Check that the figure you use is the corrected one.',
  'checks.EVI-04.description': 'The figures of a corrected source are looked at again.',
  'checks.EVI-25.title': 'An unknown citation',
  'checks.EVI-25.message':
    'No source in the library has the key “{key}”, so the reader would find nothing behind it. Add the source or correct the key.',
  'checks.EVI-25.description': 'Every citation leads to a source of the library.',
  'checks.EVI-26.title': 'A disputed source',
  'checks.EVI-26.message': 'Others have contested “{key}” in print. Say so, or add a source that stands on its own.',
  'checks.EVI-26.description': 'A contested source is named as such.',
  'checks.COR-06.title': 'A superseded source',
  'checks.COR-06.message': 'A newer version of “{key}” exists. Cite the newer one, and check that it says the same.',
  'checks.COR-06.description': 'The newest version of a source is cited.',
};

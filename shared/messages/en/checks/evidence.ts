/** English sentences of the evidence rules. */
export const evidenceRuleMessages = {
  'checks.EVI-01.title': 'A statement without a source',
  'checks.EVI-01.message':
    'This gives a figure or speaks of studies, and no source stands near it. Cite the source here or in the next sentence.',
  'checks.EVI-01.likely':
    'This says what causes or changes what, and no source stands near it. Cite one here or in the next sentence, or say it as advice.',
  'checks.EVI-01.unpointed':
    'Sources stand in the thread, and nothing says which of them carries this. Put the number of the source behind the statement.',
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
  'checks.EVI-06.title': 'A reference number that cannot be right',
  'checks.EVI-06.message':
    '“{text}” has not the form or the check digit of its kind, so it leads nowhere. Copy it anew from the source.',
  'checks.EVI-06.description':
    'DOI, PMID, PMC, NCT, ISBN, ISSN and ORCID numbers in the text have their form and check digit.',
  'checks.EVI-07.title': 'A source that nobody has weighed',
  'checks.EVI-07.message':
    'Of “{key}” neither the design, nor the level, nor what it is to the claim is recorded. Fill it in under Evidence.',
  'checks.EVI-07.partly':
    'Two of the three are not recorded of “{key}”: its design, its level, what it is to the claim.',
  'checks.EVI-07.description':
    'The library knows the design and the level of each cited source, and what it is to the claim.',
  'checks.EVI-11.title': 'A preprint that is not called one',
  'checks.EVI-11.message':
    '“{text}” leads to a preprint: nobody has reviewed it yet. Say so: “(preprint, not peer reviewed)”.',
  'checks.EVI-11.key': '“{key}” is a preprint: nobody has reviewed it yet. Say so: “(preprint, not peer reviewed)”.',
  'checks.EVI-11.description': 'A cited preprint or manuscript is named as such.',
  'checks.EVI-12.title': 'No recent source',
  'checks.EVI-12.message':
    'The newest source of the draft is of {year}. Look whether there is a newer one, or say why this is still the best.',
  'checks.EVI-12.description': 'One of the cited sources is at most five years old, a guideline three.',
  'checks.EVI-16.title': 'Only reports of the evidence',
  'checks.EVI-16.message':
    'The draft rests on press, posts or broadcasts alone, such as “{key}”. Cite the study that they speak of.',
  'checks.EVI-16.description': 'Beside press, posts and broadcasts a draft cites at least one first-hand source.',
  'checks.EVI-17.title': 'A page without the day it was read',
  'checks.EVI-17.message':
    '“{key}” is a web page, and its record does not say when it was read. Pages change: add the day.',
  'checks.EVI-17.description': 'The record of a web page says when it was read.',
  'checks.EVI-18.title': 'A link that hides where it leads',
  'checks.EVI-18.message': '“{text}” is a short link: nobody can see where it leads. Put the full address.',
  'checks.EVI-18.tracked': '“{text}” tells others who followed it. Cut the part behind the question mark that tracks.',
  'checks.EVI-18.description': 'Links are full addresses without tracking marks.',
  'checks.EVI-19.title': 'Unpublished or confidential material',
  'checks.EVI-19.message':
    '“{text}”: what nobody else can read yet cannot be checked, and may not be ours to post. Leave it out until it is published.',
  'checks.EVI-19.description': 'No unpublished data, embargoed results or leaked drafts are told.',
  'checks.EVI-20.title': 'A study that somebody with a stake paid for',
  'checks.EVI-20.message':
    '{funder} paid for this study, and an author has an interest in it. Say who paid where you cite it.',
  'checks.EVI-20.description':
    'A cited study that was paid for by a company in which an author has an interest is named as such.',
  'checks.EVI-22.title': 'Evidence that points the other way is left out',
  'checks.EVI-22.message':
    '“{key}” is recorded as pointing the other way, and the draft does not mention it. Name it and say why the answer stands.',
  'checks.EVI-22.description': 'A source recorded as pointing the other way is cited.',
  'checks.EVI-23.title': 'The same work twice',
  'checks.EVI-23.message':
    '“{key}” and “{other}” look like one work. Cite one of them, or say that one is the preprint of the other.',
  'checks.EVI-23.description': 'No two cited sources share a DOI, a PMID, or title and year.',
  'checks.feature.unpublished': 'not published',
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

/** English sentences of the publishing rules. */
export const publishingRuleMessages = {
  'checks.PUB-15.title': 'An incomplete source',
  'checks.PUB-15.message':
    '“{key}” is an identifier without author, title or year, so the list of sources will have a gap. Fill it in under Evidence.',
  'checks.PUB-15.description': 'Every cited source has its author, title and year.',
  'checks.PUB-01.title': 'A post over the limit',
  'checks.PUB-01.message':
    'Post {post} is {over} over the limit of {limit}, and the platform would refuse it. Shorten it or move the break.',
  'checks.PUB-01.description': 'Every post fits its platform.',
};

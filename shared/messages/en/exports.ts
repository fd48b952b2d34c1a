/** English sentences of the files that leave the app. */
export const exportMessages = {
  'exports.notCleared': 'NOT CLEARED FOR POSTING',
  'exports.previewNote': 'This is a preview. Nobody has cleared it: do not post it.',
  'exports.approved': 'Cleared by {person} on {day}.',
  'exports.notApproved': 'No rule stands in the way, but no person has approved it yet.',
  'exports.version': 'Version {version} of the draft, exported on {day}.',
  'exports.claim': 'Claim',
  'exports.authors': 'Written by',
  'exports.posts': '{count, plural, one {# post} other {# posts}}',
  'exports.postHeading': '{platform}, post {number} of {count}',
  'exports.length': '{length} of {limit} characters by the count of {platform}',
  'exports.overLimit': 'over the limit by {over}',
  'exports.sources': 'Sources',
  'exports.noSources': 'No source is cited.',
  'exports.verdict': 'Rating',
  'exports.verdictName':
    '{verdict, select, false {False} misleading {Misleading} unproven {Unproven} mixed {Mixed} mostly_true {Mostly true} true {True} other {Not rated}}',
  'exports.statusName':
    '{status, select, corrected {corrected since} concern {expression of concern} disputed {disputed} superseded {superseded} retracted {RETRACTED} other {}}',
} as const;

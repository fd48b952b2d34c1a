/** English sentences of the files that leave the app. */
export const exportMessages = {
  'exports.notCleared': 'NOT CLEARED FOR POSTING',
  'exports.previewNote': 'This is a preview, which is not cleared: do not post it.',
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
  'exports.apostrophes':
    '{count, plural, one {One post begins} other {# posts begin}} with a character that a spreadsheet takes for a formula, so that an apostrophe stands before it. Take the apostrophe off in the scheduler before the post goes out.',
  'exports.formulas':
    '{count, plural, one {One post begins} other {# posts begin}} with a character that a spreadsheet takes for a formula. Do not open the file in one.',
  'exports.bufferOneChannel':
    'A file for Buffer holds the posts of one channel. Nothing was exported: choose one platform, and make a file for each.',
  'exports.bufferTooMany':
    'Buffer takes {most} posts in a file, and this thread has {count}. Nothing was exported: shorten it, or copy the posts.',
  'exports.bufferNoThreads': 'Buffer knows no threads: each row becomes a post of its own.',
  'exports.noPlatformPosts':
    'This format holds the posts for {platform}, and {platform} was not asked for. Nothing was exported: choose it as well.',
  'exports.noEngine':
    'A PDF and image cards are drawn by a browser engine, and this host has none. Nothing was exported: install Chromium or Google Chrome, or choose another format.',
  'exports.cardTooLong':
    'Post {number} for {platform} is too long for a card. Nothing was exported: choose a platform with shorter posts, or the upright size.',
  'exports.cardDoesNotFit':
    'A text does not fit onto its card with the fonts of this computer. Nothing was exported: choose the upright size, or shorten the post.',
  'exports.pageTooLong':
    'This draft is too long to be drawn in one piece. Nothing was exported: choose HTML, and print it.',
  'exports.engineFailed':
    'The browser engine {engine} could not draw the pages. Nothing was exported: try again, name another one in PLAINSPOKEN_CHROMIUM, or choose another format.',
  'exports.notDrawn': 'The pages could not be drawn. Nothing was exported: try again, or choose another format.',
  'exports.picturesLeftOut':
    '{count, plural, one {One picture of the posts is} other {# pictures of the posts are}} not in this file. The zip of a cleared draft has {count, plural, one {it} other {them}}, with what is said of {count, plural, one {it} other {them}}.',
  'exports.takesNoPictures': '{platform} takes no pictures: those of its posts are not in this file.',
  'exports.tooManyPictures':
    'Post {number} has {count} pictures, and {platform} takes {most} in a post. Nothing was exported: put some of them into another post.',
  'exports.moreAuthors': '{names} and {count, plural, one {one other} other {# others}}',
  'exports.sheet.title': 'Approval sheet',
  'exports.sheet.wording': 'Claim as it was said',
  'exports.sheet.noClaim': 'It answers no claim of the library.',
  'exports.sheet.picture': '{has, select, text {Picture: {altText}} other {Picture without an alternative text}}',
  'exports.sheet.findings': 'Findings',
  'exports.sheet.noFindings': 'The checks found nothing.',
  'exports.sheet.severity': '{severity, select, block {Blocks} warn {Warns} other {Note}}',
  'exports.sheet.open': 'Open: nobody has let it stand.',
  'exports.sheet.letStand': 'Let stand by {names}: {reason}',
  'exports.sheet.version': 'Which text this is',
  'exports.sheet.hash': 'SHA-256 {hash}',
  'exports.sheet.signOff': 'Sign-off',
  'exports.sheet.signOffNote':
    'The signature is for the text with this SHA-256 alone. A changed text has another one and needs another signature.',
  'exports.sheet.cleared': 'Cleared for posting',
  'exports.sheet.notCleared': 'Not cleared',
  'exports.sheet.name': 'Name',
  'exports.sheet.role': 'Role',
  'exports.sheet.day': 'Day',
  'exports.sheet.signature': 'Signature',
  'exports.review.needsRating':
    'A ClaimReview needs a claim with a rating, and this draft has none. Nothing was exported: choose the claim that it answers and rate it.',
  'exports.review.invalid': 'Not valid yet',
  'exports.review.advice': 'Better',
  'exports.review.claimants': 'Social media users',
  'exports.review.noUrl': 'The address of the page is missing.',
  'exports.review.badUrl': 'The address is not one that everybody can open.',
  'exports.review.shortLink': 'The address is a short link; the page’s own is needed.',
  'exports.review.noClaim': 'The claim is missing.',
  'exports.review.noRating': 'The rating in words is missing.',
  'exports.review.badRating': 'The rating lies outside of its scale.',
  'exports.review.noAuthor': 'nobody is named as author.',
  'exports.review.longClaim': 'the claim should be shorter than 76 characters; write a short statement of it.',
  'exports.review.ratingInClaim': 'the claim itself should not say that it is false.',
} as const;

import { AppError } from '../app-error.ts';
import type { Verdict } from '../model/claim.ts';
import { type ClaimReview, type ReviewAuthor, reviewProblems } from './claim-review-rules.ts';
import type { ExportInput, WrittenExport } from './export-input.ts';
import { dayOf, sentence } from './sentence.ts';

/**
 * ClaimReview as JSON-LD, for the page on which the answer stands. What Google requires and the file lacks is named in
 * `creativeWorkStatus`, which is gone when the file is complete. Raises `invalid_input` for a draft without a rated claim.
 */
export const claimReviewExport: WrittenExport = {
  format: 'claimreview',
  mediaType: 'application/ld+json',
  fileExtension: 'claimreview.jsonld',
  write: (input) => `${JSON.stringify(claimReview(input), null, 2)}\n`,
  notes: (input) => {
    const problems = reviewProblems(reviewOf(input));
    return problems.map(
      ({ key, kind }) => `${sentence(`exports.review.${kind}`)}: ${sentence(`exports.review.${key}`)}`,
    );
  },
};

/** The record with its mark, where it has one. */
export function claimReview(input: ExportInput): ClaimReview {
  const review = reviewOf(input);
  const invalid = reviewProblems(review).filter(({ kind }) => kind === 'invalid');
  const marks = [
    ...(input.isPreview ? [`${sentence('exports.notCleared')}.`] : []),
    ...(invalid.length === 0 ? [] : [`${sentence('exports.review.invalid').toUpperCase()}.`]),
    ...invalid.map(({ key }) => sentence(`exports.review.${key}`)),
  ];
  return marks.length === 0 ? review : { ...review, creativeWorkStatus: marks.join(' ') };
}

/** A published page must not carry the review of a preview, so that one never has an address. */
function reviewOf({ claim, approval, exportedAt, language, authors, options, isPreview }: ExportInput): ClaimReview {
  if (claim === null || claim.verdict === 'unrated')
    throw new AppError('invalid_input', sentence('exports.review.needsRating'));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(options.reviewUrl === undefined || isPreview ? {} : { url: options.reviewUrl }),
    claimReviewed: oneLine(claim.statement.trim() === '' ? claim.wording : claim.statement),
    itemReviewed: {
      '@type': 'Claim',
      // Never the account that said it: a private person is not named, and the claim gets no new readers.
      author: { '@type': 'Organization', name: sentence('exports.review.claimants') },
      ...(claim.firstSeenAt === null ? {} : { datePublished: dayOf(claim.firstSeenAt) }),
    },
    ...authorOf(authors),
    datePublished: dayOf(approval?.approvedAt ?? exportedAt),
    inLanguage: language,
    reviewRating: {
      '@type': 'Rating',
      alternateName: sentence('exports.verdictName', { verdict: claim.verdict }),
      ...scaleOf(claim.verdict),
    },
  };
}

/** The organisation that all of them speak for, or else each of them. */
function authorOf(authors: ExportInput['authors']): Pick<ClaimReview, 'author'> | Record<string, never> {
  const [first, ...others] = authors;
  if (first === undefined) return {};
  if (first.organisation !== '' && others.every(({ organisation }) => organisation === first.organisation))
    return { author: { '@type': 'Organization', name: first.organisation } };
  const people = authors.map(({ name }): ReviewAuthor => ({ '@type': 'Person', name }));
  return { author: people.length === 1 ? { '@type': 'Person', name: first.name } : people };
}

/** From 1, false, to 5, true. What nobody has shown stands nowhere between them. */
const scale: Readonly<Record<Verdict, number | null>> = {
  unrated: null,
  unproven: null,
  false: 1,
  misleading: 2,
  mixed: 3,
  mostly_true: 4,
  true: 5,
};

function scaleOf(verdict: Verdict): Partial<ClaimReview['reviewRating']> {
  const ratingValue = scale[verdict];
  return ratingValue === null ? {} : { ratingValue, bestRating: 5, worstRating: 1 };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A ClaimReview as this app writes it (schema.org; developers.google.com, "Fact check (ClaimReview) structured data"). */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  readonly claimReviewed: string;
  readonly url?: string;
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly creativeWorkStatus?: string;
  readonly author?: ReviewAuthor | readonly ReviewAuthor[];
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly author: ReviewAuthor;
    readonly datePublished?: string;
  };
  readonly reviewRating: {
    readonly '@type': 'Rating';
    readonly alternateName: string;
    readonly ratingValue?: number;
    readonly bestRating?: number;
    readonly worstRating?: number;
  };
}

export interface ReviewAuthor {
  readonly '@type': 'Person' | 'Organization';
  readonly name: string;
}

/** `invalid` breaks what Google requires; `advice` is what it recommends. */
export interface ReviewProblem {
  readonly kind: 'invalid' | 'advice';
  readonly key: ReviewProblemKey;
}

export type ReviewProblemKey =
  | 'noUrl'
  | 'badUrl'
  | 'shortLink'
  | 'noClaim'
  | 'noRating'
  | 'badRating'
  | 'noAuthor'
  | 'longClaim'
  | 'ratingInClaim';

const longestClaim = 75;

/** Services whose links only lead on to a page: Google wants the page's own address. */
const shortHosts = new Set(
  'bit.ly buff.ly cutt.ly dlvr.it fb.me goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at t.co t.ly tiny.cc tinyurl.com trib.al wp.me youtu.be'.split(
    ' ',
  ),
);

/** Words that rate: a claim is to be given as it was made, and rated in the rating alone. */
const ratingWords =
  /\b(?:false|fake|hoax|myth|misleading|debunked|untrue|disproved|disproven|misinformation|disinformation|fact[- ]?check(?:ed)?)\b/i;

/** What stands against publishing it, by Google's documented rules. That the address is the page's own only its publisher can see. */
export function reviewProblems(review: ClaimReview): readonly ReviewProblem[] {
  const { ratingValue, bestRating = 5, worstRating = 1, alternateName } = review.reviewRating;
  const isOutside = ratingValue !== undefined && (ratingValue < worstRating || ratingValue > bestRating);
  const found: readonly (ReviewProblem | null)[] = [
    urlProblem(review.url),
    problem(review.claimReviewed.trim() === '', 'invalid', 'noClaim'),
    problem(alternateName.trim() === '', 'invalid', 'noRating'),
    problem(isOutside || bestRating < worstRating, 'invalid', 'badRating'),
    problem(review.author === undefined, 'advice', 'noAuthor'),
    problem(Array.from(review.claimReviewed).length > longestClaim, 'advice', 'longClaim'),
    problem(ratingWords.test(review.claimReviewed), 'advice', 'ratingInClaim'),
  ];
  return found.filter((each) => each !== null);
}

function problem(isThere: boolean, kind: ReviewProblem['kind'], key: ReviewProblemKey): ReviewProblem | null {
  return isThere ? { kind, key } : null;
}

function urlProblem(url: string | undefined): ReviewProblem | null {
  if (url === undefined) return { kind: 'invalid', key: 'noUrl' };
  const host = publicHost(url);
  if (host === null) return { kind: 'invalid', key: 'badUrl' };
  return shortHosts.has(host.replace(/^www\./, '')) ? { kind: 'invalid', key: 'shortLink' } : null;
}

/** Null for what is no web address, or one that nobody else can open. */
function publicHost(url: string): string | null {
  try {
    const { protocol, hostname, username } = new URL(url);
    const isNamed = /^(?!.*\.(?:local|localhost|test|invalid|internal)$)[^.].*\.[a-z][a-z0-9-]+$/.test(hostname);
    return isNamed && username === '' && /^https?:$/.test(protocol) ? hostname : null;
  } catch {
    // Node 18.15, which the oldest supported Electron has, lacks URL.canParse.
    return null;
  }
}

/** How citation-js is called everywhere: strictly, without a trace of the steps, at most ten of them. `forceType` is for the caller. */
export const chainOptions = { maxChainLength: 10, generateGraph: false, strict: true, target: '@csl/list+object' };

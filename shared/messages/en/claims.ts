/** English sentences of the claims part. */
export const claimMessages = {} as const;

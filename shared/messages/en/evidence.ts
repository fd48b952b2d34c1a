/** English sentences of the evidence part. */
export const evidenceMessages = {} as const;

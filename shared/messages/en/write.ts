/** English sentences of the write part. */
export const writeMessages = {} as const;

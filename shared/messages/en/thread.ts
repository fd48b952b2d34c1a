/** English sentences of the thread part. */
export const threadMessages = {} as const;

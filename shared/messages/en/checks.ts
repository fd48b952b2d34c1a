/** English sentences of the checks part. */
export const checkMessages = {} as const;

/** English sentences of the library part. */
export const libraryMessages = {} as const;

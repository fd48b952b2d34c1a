/** English sentences of the settings part. */
export const settingsMessages = {} as const;

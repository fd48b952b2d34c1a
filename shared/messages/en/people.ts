/** English sentences of the people part. */
export const peopleMessages = {} as const;

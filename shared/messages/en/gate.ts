/** English sentences of the gate part. */
export const gateMessages = {} as const;

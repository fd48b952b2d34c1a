/**
 * Rows of the catalogue that a computer cannot judge: a person answers them at the gate. `key` is the key of the question in the message
 * catalogue.
 */
export const questions: readonly { readonly id: string; readonly key: string }[] = [];

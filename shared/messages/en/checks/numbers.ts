/** English sentences of the numbers rules. */
export const numbersRuleMessages = {};

/** English sentences of the promotion rules. */
export const promotionRuleMessages = {};

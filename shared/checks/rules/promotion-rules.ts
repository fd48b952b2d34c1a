import type { Rule } from '../rule.ts';
import { brandEndorsed } from './promotion/brand.ts';
import { promotion } from './promotion/promotion.ts';
import { unclearSponsor } from './promotion/unclear-sponsor.ts';

/** Advertising in disguise: COI-05, TON-15, ADV-10, in the order of the catalogue. */
export const promotionRules: readonly Rule[] = [unclearSponsor, promotion, brandEndorsed];

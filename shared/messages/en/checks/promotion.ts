/** English sentences of the promotion rules. */
export const promotionRuleMessages = {
  'checks.COI-05.title': 'An unclear word on who paid',
  'checks.COI-05.message':
    '“{text}” hints at money or gifts without saying so. Write plainly who paid or gave what, such as “Paid by …”.',
  'checks.COI-05.description':
    'Tags such as #partner, thanks to a brand and discount codes do not say plainly who paid.',
  'checks.TON-15.title': 'Promotion',
  'checks.TON-15.message':
    '“{text}” sells something. People come for information: leave the offer out, or post it where it is seen to be one.',
  'checks.TON-15.description': 'No advertising for practices, products or services between the facts.',
  'checks.ADV-10.title': 'A brand where a kind would do',
  'checks.ADV-10.message': '“{text}” recommends a brand. Name the kind of product, unless only this one was tested.',
  'checks.ADV-10.description': 'Kinds of products are recommended, not brands.',
  'checks.feature.callToBuy': 'a call to buy or book',
  'checks.feature.own': 'the author’s own goods or practice',
  'checks.feature.price': 'a price or discount',
  'checks.feature.praise': 'praise of what is sold',
  'checks.feature.testimony': 'a testimonial',
  'checks.feature.brand': 'a brand',
  'checks.feature.brandName': 'a coined name',
  'checks.feature.notSelling': 'a public service, a study or a warning',
  'checks.feature.sponsorHint': 'a hint at a sponsor',
};

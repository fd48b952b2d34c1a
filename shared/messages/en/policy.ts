/** English sentences of policy packs. */
export const policyMessages = {
  'policy.standing.first': 'It is the first policy pack of this library.',
  'policy.standing.newer': 'It is newer than the one in force.',
  'policy.standing.older': 'It is older than the one in force.',
  'policy.standing.same_number': 'It has the number of the one in force, and says something else.',
  'policy.standing.same': 'It is the one in force: nothing would change.',
  'policy.standing.other_policy': 'It is another policy than the one in force, and would take its place.',
  'policy.refusal.unknown_rule': 'No rule of the app or of your house styles has this name.',
  'policy.refusal.lowers_block': 'What blocks in the app goes on blocking.',
  'policy.refusal.lowers_unlocked': 'A rule can be made to weigh less only where the pack locks it.',
  'policy.refusal.reader_never_blocks': 'The second reader never blocks.',
  'policy.refusal.house_never_blocks': 'A rule of a house style never blocks because a pack says so.',
} as const;

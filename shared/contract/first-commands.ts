/**
 * What the window asks before its first screen stands; each only reads. The service answers these before it has loaded the
 * rest of itself, and the page asks nothing else by itself until it was drawn.
 */
export const firstCommands = ['library.info', 'settings.get', 'claim.list', 'claim.topics', 'person.list'] as const;

/** The name of one of `firstCommands`. */
export type FirstCommand = (typeof firstCommands)[number];

import type { MessageKey } from '../../../shared/messages/en.ts';
import { type Action, actionList } from '../../actions/action-list.ts';
import { type ScreenName, screenNames } from '../../route.ts';

/** The help of one screen: what it is for, its steps (one a line), its keys, and what the app never does there. */
export interface HelpTopic {
  readonly screen: ScreenName;
  readonly title: MessageKey;
  readonly what: MessageKey;
  readonly steps: MessageKey;
  readonly never: MessageKey;
  /** The actions of this screen and those that it offers to all others. */
  readonly actions: readonly Action[];
}

export const helpTopics: readonly HelpTopic[] = screenNames.map((screen) => ({
  screen,
  title: `shell.${screen}`,
  what: `help.${screen}.what`,
  steps: `help.${screen}.steps`,
  never: `help.${screen}.never`,
  actions: actionList.filter(({ area, home }) => area === screen || home === screen),
}));

import type { policyCommands } from '../../shared/contract/policies.ts';
import type { Handlers } from '../../shared/contract.ts';
import type { ServiceContext } from './context.ts';
import { readPolicies } from './policy/kept-packs.ts';
import { importPolicy, markRead, previewPolicy, removePolicy, takeBackKey } from './policy/policies.ts';

const done = { isDone: true } as const;

/** Answers the commands of `shared/contract/policies.ts`. */
export function policyHandlers(context: ServiceContext): Pick<Handlers, keyof typeof policyCommands> {
  return {
    'policy.get': () => readPolicies(context),
    'policy.preview': ({ file }) => previewPolicy(context, file),
    'policy.import': (input) => importPolicy(context, input),
    'policy.remove': ({ id }) => doneAfter(() => removePolicy(context, id)),
    'policy.takeBackKey': ({ id }) => doneAfter(() => takeBackKey(context, id)),
    'policy.markRead': (input) => doneAfter(() => markRead(context, input)),
  };
}

function doneAfter(work: () => void): typeof done {
  work();
  return done;
}

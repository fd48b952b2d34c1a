import type { QueryClient } from '@tanstack/react-query';
import { firstRowsQuery } from './parts/table/use-rows.ts';
import { readRoute } from './route.ts';
import { allClaims, claimSource } from './screens/claims/use-claim-pages.ts';
import { commandQuery } from './use-command.ts';

/** The service answers as soon as it has opened the library. When that takes longer, the page shows that it is loading. */
const longestWaitMs = 400;

/**
 * Asks for what the app shows first, all at once, so that it is there when the page is drawn; ends with the answers, and after
 * `longestWaitMs` without them. What fails is asked again, and told, by the screen that needs it.
 */
export async function askFirst(queryClient: QueryClient): Promise<void> {
  const asked: Promise<unknown>[] = [
    queryClient.query(commandQuery('library.state', {})),
    queryClient.query(commandQuery('settings.get', {})),
    queryClient.query(commandQuery('library.info', {})),
  ];
  if (readRoute(window.location.hash).screen === 'claims')
    asked.push(queryClient.query(firstRowsQuery(claimSource(allClaims))));
  await Promise.race([Promise.allSettled(asked), new Promise((resolve) => setTimeout(resolve, longestWaitMs))]);
}

import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { AppError } from '../shared/app-error.ts';
import type { CommandName, Input, Output } from '../shared/contract.ts';
import { untilItsTurn } from './after-drawing.ts';
import { call } from './call.ts';

interface CommandOptions {
  /** False while the input is not there yet; the command is then not sent. */
  readonly enabled?: boolean;
  /** Asks again after this many milliseconds, for jobs. */
  readonly pollMs?: number | false;
}

/** The answer of a reading command, kept until something in the library changes. The last answer stays while a new one is fetched. */
export function useCommand<Name extends CommandName>(
  name: Name,
  input: Input<Name>,
  options: CommandOptions = {},
): UseQueryResult<Output<Name>, AppError> {
  return useQuery<Output<Name>, AppError>({
    ...commandQuery(name, input),
    enabled: options.enabled ?? true,
    refetchInterval: options.pollMs ?? false,
    placeholderData: keepPreviousData,
  });
}

/** Under which key the answer of a command is kept, and how it is asked for. */
export function commandQuery<Name extends CommandName>(name: Name, input: Input<Name>) {
  return { queryKey: [name, input], queryFn: () => untilItsTurn(name).then(() => call(name, input)) };
}

/** A changing command; when it succeeds everything that is shown is read again. */
export function useChange<Name extends CommandName>(
  name: Name,
): UseMutationResult<Output<Name>, AppError, Input<Name>> {
  const queryClient = useQueryClient();
  return useMutation<Output<Name>, AppError, Input<Name>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

import { AppError } from '../../shared/app-error.ts';
import type { ServiceContext } from './context.ts';

/** Puts the worked examples into the library; gives how many claims, drafts, sources and people there were. */
export function addSamples(context: ServiceContext): Promise<number> {
  return Promise.reject(
    new AppError('unsupported', `Plainspoken ${context.ports.appVersion} has no worked examples yet.`),
  );
}

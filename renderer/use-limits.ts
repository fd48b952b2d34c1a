import { useMemo } from 'react';
import type { LimitOverrides } from '../shared/model/limit-overrides.ts';
import type { PlatformId } from '../shared/model/thread.ts';
import { limitsFor } from '../shared/thread/limit-overrides.ts';
import type { PlatformLimits } from '../shared/thread/limits.ts';
import { useCommand } from './use-command.ts';

/** The limits of a platform as they hold in this library: its own until the settings are read. */
export function useLimits(): (platform: PlatformId) => PlatformLimits {
  const own = useCommand('settings.get', {}).data?.limits ?? none;
  return useMemo(() => (platform) => limitsFor(platform, own), [own]);
}

const none: LimitOverrides = {};

import type { Platform } from './keys.ts';

/** Which keyboard this machine has; the only thing that is asked of the browser's description of itself. */
export const platform: Platform = /Mac|iPhone|iPad/.test(navigator.platform) ? 'mac' : 'other';

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium of this machine: named by the environment, on the path, or in a usual place. Null when there is none. */
export function installedChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = [environment['PLAINSPOKEN_CHROMIUM'], environment['CHROME_PATH']].filter((path) => path !== undefined);
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...onPath, ...usualPlaces].find((path) => path !== '' && existsSync(path)) ?? null;
}

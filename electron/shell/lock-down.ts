import type { Session, WebContents } from 'electron';
import { pageOrigin } from './relay.ts';

/** Denies every permission, device and check that a page can ask for; the clipboard is written by the shell. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

/** Keeps the window on our page: links to the web open in the person's browser, nothing opens or loads inside. */
export function denyNavigation(contents: WebContents, openInBrowser: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    openWebAddress(url, openInBrowser);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event, url) => {
    if (url.startsWith(`${pageOrigin}/`)) return;
    event.preventDefault();
    openWebAddress(url, openInBrowser);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** Parsed first: `openExternal` hands anything else than a web address to whatever program claims it. */
export function openWebAddress(text: string, openInBrowser: (address: string) => void): void {
  const address = parse(text);
  if (address?.protocol === 'https:' || address?.protocol === 'http:') openInBrowser(address.href);
}

function parse(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    // Node 18.15, which the oldest supported Electron has, lacks URL.canParse.
    return null;
  }
}

import { contextBridge, ipcRenderer, webUtils } from 'electron';

/** Everything that the page may reach outside itself; `renderer/call.ts` says the same as a type. */
let flush: () => Promise<void> = () => Promise.resolve();

contextBridge.exposeInMainWorld(
  'bridge',
  Object.freeze({
    host: 'electron',
    call: (name: string, input: unknown) => ipcRenderer.invoke('command', name, input),
    fileToken: tokenOf,
    copyText: (text: string) => ipcRenderer.invoke('copy', text),
    savePlace: (fileName: string) => ipcRenderer.invoke('save-place', fileName),
    onFlush: (given: () => Promise<void>) => {
      flush = given;
    },
  }),
);

// Before the window closes the shell asks for unsaved text and waits for this answer, but not for long.
ipcRenderer.on('flush', () => {
  void flush().finally(() => ipcRenderer.send('flushed'));
});

/** A file that the page has made itself lies nowhere: its bytes go over. */
async function tokenOf(file: File): Promise<unknown> {
  const path = pathOf(file);
  if (path !== '') return ipcRenderer.invoke('file', path);
  return ipcRenderer.invoke('bytes', file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Electron before 29 has no `webUtils`; there the path is on the file itself. */
function pathOf(file: File & { readonly path?: string }): string {
  const utilities = webUtils as typeof webUtils | undefined;
  return utilities === undefined ? (file.path ?? '') : utilities.getPathForFile(file);
}

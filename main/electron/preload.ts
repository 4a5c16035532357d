import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { ElectronBridge } from '../../shared/contract/host.ts';
import { type Answer, CHANNELS } from './channels.ts';

/** Asks the main process; a refusal is thrown with its Indonesian text. */
async function ask<T>(channel: string, input: unknown): Promise<T> {
  const answer: Answer<T> = await ipcRenderer.invoke(channel, input);
  if ('refusal' in answer) throw new Error(answer.refusal);
  return answer.value;
}

/** All that the page gets: no general way to send messages, only these. */
const bridge: ElectronBridge = {
  host: {
    kind: 'electron',
    openFiles: ({ title, accept, many }) => ask(CHANNELS.openFiles, { title, accept, many }),
    async stageDropped(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return await ask(CHANNELS.stageDropped, { name: file.name, bytes });
    },
    saveFile: ({ token, name }) => ask(CHANNELS.saveFile, { token, name }),
    printPdf: ({ token, name }) => ask(CHANNELS.printPdf, { token, name }),
    fileUrl: (token) => `/files/${encodeURIComponent(token)}`,
    notify(title, body) {
      ask<void>(CHANNELS.notify, { title, body }).catch((error: unknown) => console.warn(error));
    },
  },
  requestPort: () => ipcRenderer.send(CHANNELS.port),
};

ipcRenderer.on(CHANNELS.port, (event: IpcRendererEvent) => {
  const port = event.ports[0];
  if (port !== undefined) window.postMessage({ penghubung: 'port' }, location.origin, [port]);
});
contextBridge.exposeInMainWorld('penghubung', bridge);

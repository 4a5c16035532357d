/** Names of the messages between the preload script and the main process. */
export const CHANNELS = {
  port: 'penghubung:port',
  openFiles: 'penghubung:open-files',
  stageDropped: 'penghubung:stage-dropped',
  saveFile: 'penghubung:save-file',
  printPdf: 'penghubung:print-pdf',
  notify: 'penghubung:notify',
} as const;

/** What comes back for a question: IPC keeps no more of an error than its text, so a refusal is a value. */
export type Answer<T> = { readonly value: T } | { readonly refusal: string };

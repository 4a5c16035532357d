import { copyFile } from 'node:fs/promises';
import { type BrowserWindow, dialog, ipcMain, Notification } from 'electron';
import { z } from 'zod';
import type { StagedFile } from '../../shared/contract/host.ts';
import { type Answer, CHANNELS } from './channels.ts';
import { printStaged } from './print-dialog.ts';
import { isFromWorkbench } from './senders.ts';
import type { WorkbenchProcess } from './workbench-client.ts';

const openOptions = z.object({ title: z.string(), accept: z.array(z.string()), many: z.boolean() });
const dropped = z.object({
  name: z.string(),
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
});
const named = z.object({ token: z.string(), name: z.string() });
const notice = z.object({ title: z.string().max(200), body: z.string().max(1000) });

const REFUSED: Answer<never> = { refusal: 'Permintaan ini bukan dari halaman Penghubung.' };

async function openFiles(
  window: BrowserWindow,
  { title, accept, many }: z.infer<typeof openOptions>,
  calls: WorkbenchProcess['calls'],
): Promise<StagedFile[]> {
  const extensions = accept.map((ending) => ending.replace(/^\./, ''));
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: extensions.length === 0 ? [] : [{ name: 'Berkas', extensions }],
  });
  if (canceled) return [];
  const staged: StagedFile[] = [];
  for (const path of filePaths) staged.push(await calls.stagePath({ path }));
  return staged;
}

async function saveFile(
  window: BrowserWindow,
  { token, name }: z.infer<typeof named>,
  calls: WorkbenchProcess['calls'],
): Promise<boolean> {
  const entry = await calls.find({ token });
  if (entry === null) throw new Error('Berkas sementara ini sudah tidak ada.');
  const { canceled, filePath } = await dialog.showSaveDialog(window, { title: 'Simpan', defaultPath: name });
  if (canceled || filePath === '') return false;
  await copyFile(entry.path, filePath).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`Berkas tidak dapat disimpan di sana (${error.code ?? error.name}).`, { cause: error });
  });
  return true;
}

async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof z.ZodError) return { refusal: 'Permintaan halaman ini tidak dikenal.' };
    return { refusal: error instanceof Error ? error.message : 'Permintaan gagal.' };
  }
}

/** Answers the window's HostApi. Messages that do not come from the workbench's top frame are refused. */
export function answerHost(current: () => BrowserWindow | undefined, calls: WorkbenchProcess['calls']): void {
  function answer<T>(
    channel: string,
    schema: z.ZodType<T>,
    work: (window: BrowserWindow, input: T) => Promise<unknown>,
  ): void {
    ipcMain.handle(channel, async (event, input: unknown) => {
      const window = current();
      if (!isFromWorkbench(event, window)) return REFUSED;
      return await answered(async () => await work(window, schema.parse(input)));
    });
  }
  answer(CHANNELS.openFiles, openOptions, (window, input) => openFiles(window, input, calls));
  answer(CHANNELS.stageDropped, dropped, (_window, { name, bytes }) =>
    calls.stageBytes({ name, bytes: new Blob([bytes]) }),
  );
  answer(CHANNELS.saveFile, named, (window, input) => saveFile(window, input, calls));
  answer(CHANNELS.printPdf, named, printStaged);
  answer(CHANNELS.notify, notice, async (_window, input) => new Notification(input).show());
}

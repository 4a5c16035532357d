import type { HostApi, StagedFile } from '../../shared/contract/host.ts';
import { showNotice } from './notice.ts';

/** What the window gets of the browser that hosts it: files by HTTP, the browser's own print and download. */
export function browserHost(): HostApi {
  return {
    kind: 'browser',
    async openFiles({ title, accept, many }) {
      const files = await chooseFiles(title, accept, many);
      return await Promise.all(files.map(stage));
    },
    stageDropped: stage,
    async saveFile({ token, name }) {
      const link = document.createElement('a');
      link.href = fileUrl(token);
      link.download = name;
      link.click();
      return true;
    },
    printPdf: ({ token }) => printFrame(fileUrl(token)),
    fileUrl,
    notify(title, body) {
      if ('Notification' in window)
        showNotice(Notification, title, body).catch((error: unknown) => console.warn(error));
    },
  };
}

function fileUrl(token: string): string {
  return `/files/${encodeURIComponent(token)}`;
}

/** The browser's file dialog; no files when it was cancelled. */
function chooseFiles(title: string, accept: readonly string[], many: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept.join(',');
    input.multiple = many;
    input.title = title;
    input.hidden = true;
    const finish = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', finish, { once: true });
    input.addEventListener('cancel', finish, { once: true });
    document.body.append(input);
    input.click();
  });
}

async function stage(file: File): Promise<StagedFile> {
  const answer = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    credentials: 'same-origin',
  });
  const said: unknown = await answer.json();
  if (answer.ok && isStaged(said)) return said;
  throw new Error(textOf(said) ?? `Berkas ${file.name} tidak dapat dibaca; pilih ulang berkasnya.`);
}

function isStaged(value: unknown): value is StagedFile {
  if (typeof value !== 'object' || value === null) return false;
  return 'token' in value && typeof value.token === 'string' && 'name' in value && 'size' in value;
}

function textOf(value: unknown): string | null {
  const told = typeof value === 'object' && value !== null && 'message' in value ? value.message : null;
  return typeof told === 'string' ? told : null;
}

let frame: HTMLIFrameElement | null = null;

/** Loads the PDF in a hidden frame and prints that. The browser does not tell whether it was cancelled. */
function printFrame(url: string): Promise<boolean> {
  frame?.remove();
  const next = document.createElement('iframe');
  frame = next;
  next.title = 'Cetak';
  next.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;border:0;opacity:0';
  return new Promise((resolve, reject) => {
    next.addEventListener('load', () => {
      if (next.contentWindow === null) return reject(new Error('Dialog cetak tidak dapat dibuka.'));
      next.contentWindow.focus();
      next.contentWindow.print();
      // Else the keyboard's shortcuts would go to the frame.
      next.blur();
      window.focus();
      resolve(true);
    });
    next.src = url;
    document.body.append(next);
  });
}

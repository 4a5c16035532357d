import type { Dialog, MenuItemConstructorOptions, Shell } from 'electron';
import { answers, report } from './control.ts';

export const dialog = {
  async showOpenDialog() {
    return { canceled: answers.openFiles.length === 0, filePaths: [...answers.openFiles] };
  },
  async showSaveDialog() {
    return { canceled: answers.savePath === '', filePath: answers.savePath };
  },
  showErrorBox(title: string, content: string) {
    report({ type: 'error-box', text: `${title}: ${content}` });
  },
} satisfies Partial<Dialog>;

export const shell = {
  async openExternal(url: string) {
    throw new Error(`openExternal(${url})`);
  },
} satisfies Partial<Shell>;

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: () => {},
};

export class Notification {
  readonly #text: string;
  constructor({ title, body }: { readonly title: string; readonly body: string }) {
    this.#text = `${title}: ${body}`;
  }
  show(): void {
    report({ type: 'notification', text: this.#text });
  }
}

/**
 * The little that the window needs of whatever hosts it (Electron or the browser). Files are staged by the
 * host and named by a token that the workbench's contract understands.
 */
export interface StagedFile {
  readonly token: string;
  readonly name: string;
  readonly size: number;
}

/** A staged file as the workbench hands it to the host, to print or to save. */
export type StagedCopy = Pick<StagedFile, 'token' | 'name'>;

export interface HostApi {
  readonly kind: 'electron' | 'browser';
  /** Asks the person for files; an empty list when cancelled. `accept` lists extensions with a dot. */
  openFiles(options: {
    readonly title: string;
    readonly accept: readonly string[];
    readonly many: boolean;
  }): Promise<readonly StagedFile[]>;
  /** Stages a file dropped on the window. */
  stageDropped(file: File): Promise<StagedFile>;
  /** Saves a staged file where the person wishes; false when cancelled. */
  saveFile(file: StagedCopy): Promise<boolean>;
  /** Opens the print dialog for a staged PDF; false when cancelled. */
  printPdf(file: StagedCopy): Promise<boolean>;
  /** Address at which a staged file can be shown (attachments, PDF). */
  fileUrl(token: string): string;
  notify(title: string, body: string): void;
}

/** What the page finds on `window.penghubung` under Electron: the HostApi and a way to get the workbench's port. */
export interface ElectronBridge {
  readonly host: Omit<HostApi, 'fileUrl'> & { fileUrl(token: string): string };
  /** Resolves once the MessagePort to the workbench was posted to the window (message `{penghubung:'port'}`). */
  requestPort(): void;
}

import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { PrintToPDFOptions, WebContents } from 'electron';
import type { Frame, Page, Request as PageRequest, Route } from 'playwright-core';
import { browser, toApp, toHttps } from './chromium.ts';
import { report } from './control.ts';
import type { StandInFrame } from './frame.ts';
import { ipcMain } from './ipc-main.ts';
import type { StandInPort } from './message-port.ts';
import { pageShim, type Upward } from './page-shim.ts';
import type { StandInSession } from './session.ts';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'deny' };

/** The page of the window that is on the screen. */
let shown: Page | undefined;

/** A page of the browser with the events and methods of Electron's WebContents that are used. */
export class StandInWebContents extends EventEmitter {
  readonly #session: StandInSession;
  readonly #page: Promise<Page>;
  readonly #ports = new Map<number, StandInPort>();
  #openHandler: OpenHandler = () => ({ action: 'deny' });
  #loading: string | undefined;
  #url = '';
  readonly mainFrame: StandInFrame = Object.defineProperty(
    {
      url: '',
      postMessage: (channel: string, _message: unknown, ports: readonly StandInPort[]) =>
        this.#give(channel, ports),
    },
    'url',
    { get: () => this.#url },
  );

  constructor(session: StandInSession, preload: string | undefined) {
    super();
    this.#session = session;
    this.#page = this.#open(preload);
  }

  async show(): Promise<void> {
    shown = await this.#page;
    await shown.bringToFront();
  }

  async #open(preload: string | undefined): Promise<Page> {
    const page = await (await browser()).newPage();
    // A page nobody sees must not push the one on the screen into the background, where Chromium draws once a second.
    await shown?.bringToFront();
    page.on('popup', (popup) => {
      this.#openHandler({ url: toApp(popup.url()) });
      void popup.close();
    });
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.#url = toApp(frame.url());
    });
    page.on('close', () => this.emit('stand-in-closed'));
    await page.route('**/*', (route, request) => this.#route(page, route, request));
    if (preload !== undefined) {
      await page.exposeBinding('standInUp', ({ frame }, message: Upward) =>
        this.#heard(page, frame, message),
      );
      const code = readFileSync(preload, 'utf8');
      await page.addInitScript({ content: `(${pageShim})((require) => {${code}\n})` });
    }
    return page;
  }

  async #route(page: Page, route: Route, request: PageRequest): Promise<void> {
    const url = toApp(request.url());
    if (request.isNavigationRequest() && request.url() !== this.#loading) {
      let prevented = false;
      const isMainFrame = request.frame() === page.mainFrame();
      const preventDefault = (): void => {
        prevented = true;
      };
      const event = { url, isMainFrame, preventDefault };
      this.emit('will-frame-navigate', event);
      if (isMainFrame) this.emit('will-navigate', event);
      if (prevented) return await route.abort('aborted');
    }
    const response = await this.#session.respond(url, request.method());
    if (response === undefined) return await route.abort('blockedbyclient');
    const body = Buffer.from(await response.arrayBuffer());
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  }

  async #heard(page: Page, frame: Frame, message: Upward): Promise<unknown> {
    if (message.kind === 'port') return this.#ports.get(message.id)?.postMessage(message.data);
    const sender =
      frame === page.mainFrame() ? this.mainFrame : { url: toApp(frame.url()), postMessage: () => {} };
    if (message.kind === 'invoke') return await ipcMain.invoked(message.channel, sender, message.args);
    ipcMain.emit(message.channel, { senderFrame: sender }, ...message.args);
  }

  #give(channel: string, [port]: readonly StandInPort[]): void {
    if (port === undefined) return;
    const id = this.#ports.size;
    this.#ports.set(id, port);
    let order = this.#down((page) =>
      page.evaluate(({ channel, id }) => window.standInDown.givePort(channel, id), { channel, id }),
    );
    port.on('message', ({ data }: { readonly data: unknown }) => {
      const message = { id, data };
      order = order.then(() =>
        this.#down((page) => page.evaluate(({ id, data }) => window.standInDown.toPort(id, data), message)),
      );
    });
    port.start();
  }

  async #down(send: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.#page;
    if (!page.isClosed()) await send(page);
  }

  async load(url: string): Promise<void> {
    const page = await this.#page;
    this.#loading = toHttps(url);
    await page.goto(this.#loading);
    this.#loading = undefined;
  }

  async closePage(): Promise<void> {
    await (await this.#page).close();
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async executeJavaScriptInIsolatedWorld(
    _world: number,
    [script]: readonly { readonly code: string }[],
  ): Promise<unknown> {
    return await (await this.#page).evaluate(script?.code ?? '');
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { preferCSSPageSize = false, printBackground = false, generateTaggedPDF = false } = options;
    return await (await this.#page).pdf({ preferCSSPageSize, printBackground, tagged: generateTaggedPDF });
  }

  print(_options: object, done: (success: boolean, reason: string) => void): void {
    report({ type: 'printed' });
    done(true, '');
  }
}

/** Fails to compile when a method that is used is not Electron's. */
export const shape: (
  contents: StandInWebContents,
) => Pick<WebContents, 'executeJavaScriptInIsolatedWorld' | 'printToPDF'> = (contents) => contents;

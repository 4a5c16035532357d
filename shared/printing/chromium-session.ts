import type { Browser, Page } from 'playwright-core';

/** Milliseconds that one paper may take; an ordinary one takes about fifty. */
const patience = 60_000;

/** A running browser with one page that has no scripts and no network. */
export interface ChromiumSession {
  /** False after any failed print; then a new session is needed. */
  alive(): boolean;
  pdf(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts the browser. Rejects with Playwright's own error when it does not start. */
export async function startChromium(executablePath: string): Promise<ChromiumSession> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    // No name and no address can be reached, not even by a connection made ahead of a request.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    return sessionOf(browser, await openPage(browser));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    acceptDownloads: false,
    serviceWorkers: 'block',
    locale: 'id-ID',
    // Nobody looks at the screen: a strip of one pixel, laid out as print, spares painting it (a fifth of the time).
    viewport: { width: 800, height: 1 },
  });
  await context.route(
    (url) => url.protocol !== 'data:',
    (route) => route.abort('blockedbyclient'),
  );
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  return page;
}

function sessionOf(browser: Browser, page: Page): ChromiumSession {
  let broken = false;

  async function make(html: string): Promise<Uint8Array> {
    await page.setContent(html, { waitUntil: 'load', timeout: patience });
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  }

  /** Rejects when the page crashes or answers too late, which Playwright's own promise may never tell. */
  async function orTrouble(work: Promise<Uint8Array>): Promise<Uint8Array> {
    const trouble = Promise.withResolvers<never>();
    const onCrash = (): void => trouble.reject(new Error('The page crashed'));
    const timer = setTimeout(() => trouble.reject(new Error(`No PDF within ${patience} ms`)), patience);
    page.once('crash', onCrash);
    try {
      return await Promise.race([work, trouble.promise]);
    } finally {
      clearTimeout(timer);
      page.off('crash', onCrash);
    }
  }

  return {
    alive: () => !broken && browser.isConnected() && !page.isClosed(),
    async pdf(html) {
      try {
        return await orTrouble(make(html));
      } catch (error) {
        broken = true; // what state the page is in, nobody knows
        throw error;
      }
    },
    close: () => browser.close(),
  };
}

import type { Browser, Page } from 'playwright-core';

/** A running browser with one page that has no scripts and no network. */
export interface ChromiumSession {
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
  });
  await context.route(
    (url) => url.protocol !== 'data:',
    (route) => route.abort('blockedbyclient'),
  );
  return context.newPage();
}

function sessionOf(browser: Browser, page: Page): ChromiumSession {
  let crashed = false;
  const crash = new Promise<never>((_, reject) => {
    page.on('crash', () => {
      crashed = true;
      reject(new Error('The page crashed'));
    });
  });
  crash.catch(() => {
    // Told to the print under way; between prints `alive` tells it.
  });
  async function make(html: string): Promise<Uint8Array> {
    await page.setContent(html, { waitUntil: 'load' });
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true });
  }
  return {
    alive: () => !crashed && browser.isConnected(),
    pdf: (html) => Promise.race([make(html), crash]),
    close: () => browser.close(),
  };
}

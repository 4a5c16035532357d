import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ORPCError, os } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createBrowserApp } from '../../../main/browser/app.ts';
import { createSession } from '../../../main/browser/session.ts';
import { createStaging } from '../../../shared/data-folder/staging.ts';
import { createErrorLog } from '../../../shared/serving/error-log.ts';

const PORT = 4711;
const HOST = `127.0.0.1:${PORT}`;
const router = {
  hello: os
    .input(z.object({ name: z.string().min(3, 'Nama paling sedikit 3 huruf') }))
    .handler(({ input }) => input.name),
  crash: os.handler((): string => {
    throw new Error('UNIQUE constraint: Siti Rahasia');
  }),
  full: os.handler((): string => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
  }),
  refuse: os.handler((): string => {
    throw new ORPCError('CONFLICT', { message: 'Aduan sudah ditutup.' });
  }),
  picture: os.handler(() => new Blob(['%PDF-'.repeat(1_000)], { type: 'application/pdf' })),
  stream: os.handler(async function* () {
    yield 'satu';
    throw new Error('Siti Rahasia');
  }),
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'penghubung-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function start() {
  const logged: string[] = [];
  const session = createSession(PORT);
  const staging = await createStaging(folder);
  const pages = join(folder, 'halaman');
  const log = (where: string) => void logged.push(where);
  const app = createBrowserApp({ workbench: { router, staging }, session, port: PORT, pages, log });
  const cookie = `${session.cookieName}=${session.redeem(session.token)}`;
  async function ask(
    path: string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Response> {
    const headers = { host: HOST, cookie, origin: `http://${HOST}`, ...init.headers };
    return await app.request(`http://${HOST}${path}`, { ...init, headers });
  }
  const call = (path: string, input?: unknown, headers: Record<string, string> = {}) =>
    ask(`/rpc/${path}`, {
      method: 'POST',
      body: JSON.stringify({ json: input }),
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { app, session, staging, ask, call, logged };
}

describe('who may come in', () => {
  it('takes text with half a character, which then is the sign for one that is missing', async () => {
    const { ask } = await start();
    const body = '{"json":{"name":"Siti \\ud83d Contoh"}}';
    const response = await ask('/rpc/hello', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(await response.json()).toEqual({ json: 'Siti \ufffd Contoh' });
  });

  it('takes the token once, gives a strict cookie, and hides the token from the address', async () => {
    const session = createSession(PORT);
    const staging = await createStaging(folder);
    const app = createBrowserApp({
      workbench: { router, staging },
      session,
      port: PORT,
      pages: folder,
      log: () => {},
    });
    const enter = () => app.request(`http://${HOST}/?token=${session.token}`, { headers: { host: HOST } });
    const first = await enter();
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    expect(first.headers.get('set-cookie')).toMatch(/^penghubung-4711=.+HttpOnly; SameSite=Strict$/);
    const second = await enter();
    expect(second.status).toBe(401);
    expect(await second.text()).toContain('npm start');
  });

  it('refuses a stale cookie on every path', async () => {
    const { ask } = await start();
    for (const path of ['/', '/files/abc', '/assets/a.js']) {
      expect((await ask(path, { headers: { cookie: 'penghubung-4711=lama' } })).status).toBe(401);
    }
  });

  it.each([
    ['another name for this computer', { host: `jahat.example:${PORT}` }],
    ['another port', { host: '127.0.0.1:80' }],
    ['another origin', { origin: 'https://jahat.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this computer', { 'sec-fetch-site': 'same-site' }],
  ])('refuses a call from %s, cookie or not', async (_name, headers) => {
    const { call } = await start();
    expect((await call('hello', { name: 'Sari' }, headers)).status).toBe(403);
  });

  it('refuses a call without Origin and Sec-Fetch-Site', async () => {
    const { app, session } = await start();
    const answer = await app.request(`http://${HOST}/rpc/hello`, {
      method: 'POST',
      headers: { host: HOST, cookie: `${session.cookieName}=x` },
    });
    expect(answer.status).toBe(403);
  });
});

describe('calls', () => {
  it('outlive a window that goes away while a file is on its way to it', async () => {
    const { call } = await start();
    const { body } = await call('picture');
    // An answer still being written into the closed stream would be an unhandled rejection, which ends the host.
    await body?.cancel();
    const parts = [...(await (await call('picture')).formData()).values()];
    expect(parts.map((part) => (part instanceof Blob ? part.size : null))).toContain(5_000);
  });

  it('answers, and passes expected refusals on', async () => {
    const { call, logged } = await start();
    expect(await (await call('hello', { name: 'Sari' })).json()).toEqual({ json: 'Sari' });
    expect(await (await call('refuse')).text()).toContain('Aduan sudah ditutup.');
    expect(await (await call('hello', { name: 'a' })).text()).toContain('Nama paling sedikit 3 huruf');
    expect(logged).toEqual([]);
  });

  it.each(['crash', 'stream'])('logs what is unexpected and says nothing of it (%s)', async (name) => {
    const { call, logged } = await start();
    const text = await (await call(name)).text();
    expect(text).toContain('Terjadi galat yang tidak terduga');
    expect(text).not.toContain('Siti');
    expect(logged).toEqual([name]);
  });
});

it('says that the disk is full', async () => {
  const { call } = await start();
  expect(await (await call('full')).text()).toContain('Ruang disk penuh');
});

describe('files', () => {
  it('stages a body and serves a PDF inline', async () => {
    const { ask } = await start();
    const staged = await (await ask('/files?name=surat.pdf', { method: 'POST', body: '%PDF-1.7' })).json();
    expect(staged).toMatchObject({ name: 'surat.pdf', size: 8 });
    const answer = await ask(`/files/${staged.token}`);
    expect(answer.headers.get('content-disposition')).toMatch(/^inline;/);
    expect(await answer.text()).toBe('%PDF-1.7');
  });

  it('never shows a page of somebody else as a page of ours', async () => {
    const { ask } = await start();
    const body = '<script>alert(1)</script>';
    const staged = await (await ask('/files?name=%22jahat%22.html', { method: 'POST', body })).json();
    const { headers } = await ask(`/files/${staged.token}`);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="_jahat_.html"/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('says when a file is not there', async () => {
    const { ask } = await start();
    expect((await ask('/files/tidak-ada')).status).toBe(404);
    expect((await ask('/%2e%2e/%2e%2e/galat.log')).status).toBe(404);
  });
});

it('writes no message of an error to the log file', async () => {
  const log = createErrorLog(folder, () => 0);
  log('cases.show', Object.assign(new TypeError('Siti Rahasia'), { code: 'SQLITE_FULL' }));
  await expect
    .poll(() => readFile(join(folder, 'logs', 'galat.log'), 'utf8').catch(() => ''))
    .toContain('1970-01-01T00:00:00.000Z cases.show: TypeError SQLITE_FULL');
  expect(await readFile(join(folder, 'logs', 'galat.log'), 'utf8')).not.toContain('Siti');
});

import { openAsBlob } from 'node:fs';
import { type Protocol, protocol } from 'electron';
import type { StagedEntry } from '../../shared/data-folder/staging.ts';
import { fileHeaders } from '../../shared/serving/headers.ts';
import { staticFile } from '../../shared/serving/static-files.ts';
import { HOST, SCHEME } from './address.ts';

/** Makes `app://` a scheme with an origin, so that CSP, modules and fetch work; before the `ready` event. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

const notHere = (): Response => new Response('Tidak ada.', { status: 404 });

/**
 * Answers `app://penghubung/...`: the built pages, and staged files under `/files/TOKEN`.
 *
 * @param pages dist/renderer
 * @param find asks the workbench's process for a staged file
 */
export function serveApp(
  on: Protocol,
  pages: string,
  find: (token: string) => Promise<StagedEntry | null>,
): void {
  on.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (url.host !== HOST || (request.method !== 'GET' && request.method !== 'HEAD')) return notHere();
    const token = /^\/files\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (token === undefined) {
      const file = await staticFile(pages, url.pathname);
      return new Response(file.body, { status: file.status, headers: file.headers });
    }
    const entry = await find(token);
    if (entry === null) return notHere();
    const content = await openAsBlob(entry.path);
    return new Response(content.stream(), { headers: fileHeaders(entry) });
  });
}

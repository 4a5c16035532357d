import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { COMMON_HEADERS, PAGE_POLICY } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

export interface StaticFile {
  readonly status: 200 | 404;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}

function relativePath(pathname: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '');
    return path.includes('\0') || path.split(sep).includes('..') ? undefined : path;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/**
 * A file of the built pages. Names in `assets/` carry a hash of their content and may be kept for ever; a path
 * without a file name's ending is a place within the page and gets index.html.
 *
 * @param folder dist/renderer
 * @param pathname path of the address, still percent-encoded
 */
export async function staticFile(folder: string, pathname: string): Promise<StaticFile> {
  const path = relativePath(pathname);
  const isPage = path !== undefined && (path === '' || extname(path) === '');
  const name = isPage ? 'index.html' : path;
  const body = name === undefined ? undefined : await read(join(folder, name));
  const headers: Record<string, string> = { ...COMMON_HEADERS, 'Content-Security-Policy': PAGE_POLICY };
  if (body === undefined || name === undefined) {
    const text = new TextEncoder().encode('Tidak ada.');
    return { status: 404, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body: text };
  }
  const lasting = name.startsWith(`assets${sep}`);
  headers['Content-Type'] = TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
  headers['Cache-Control'] = lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { status: 200, headers, body };
}

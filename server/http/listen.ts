import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { Refused } from '../refused.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** Files in PEM; absent: plain HTTP, for this computer or behind a proxy. */
  readonly tls: { readonly cert: string; readonly key: string } | null;
}

export interface Listening {
  readonly port: number;
  /** Takes no new requests, lets those that run finish (half a minute at most), then resolves. */
  stop(): Promise<void>;
}

/** How long what runs may take to finish when the server is stopped. */
const patience = 30_000;

export async function listen(app: Hono, options: ListenOptions): Promise<Listening> {
  const server = makeServer(options.tls);
  // A sender that dribbles its headers or its body is cut off; 32 MB over a slow line take some minutes.
  server.headersTimeout = 20_000;
  server.requestTimeout = 10 * 60_000;
  server.keepAliveTimeout = 10_000;
  server.maxHeadersCount = 100;
  server.on('request', getRequestListener(app.fetch));
  const port = await start(server, options);
  return {
    port,
    stop: () =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => server.closeAllConnections(), patience);
        server.close((error) => {
          clearTimeout(late);
          if (error) reject(error);
          else resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function makeServer(tls: ListenOptions['tls']): Server {
  if (tls === null) return createServer();
  return createTlsServer({ cert: read(tls.cert), key: read(tls.key), minVersion: 'TLSv1.2' });
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refused('tls', `Berkas ${path} tidak dapat dibaca (${code}).`);
  }
}

function start(server: Server, { host, port }: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : '';
      const taken = code === 'EADDRINUSE' || code === 'EACCES';
      reject(
        taken
          ? new Refused('porta', `Porta ${port} sedang dipakai atau tidak boleh dipakai; pilih --port lain.`)
          : error,
      );
    });
    server.listen({ host, port }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no address'));
      else resolve(address.port);
    });
  });
}

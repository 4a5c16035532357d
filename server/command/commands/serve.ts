import { mkdirSync } from 'node:fs';
import { UsageError } from '../../../shared/command/usage-error.ts';
import { lockFolder } from '../../../shared/data-folder/lock.ts';
import { createApp } from '../../http/app.ts';
import { listen } from '../../http/listen.ts';
import { createLog } from '../../http/log.ts';
import { type Command, option, type Typed } from '../context.ts';

export const serve: Command = {
  usage: 'serve [--port N] [--host H] [--cert BERKAS --key BERKAS | --behind-proxy]   jalankan server',
  places: 0,
  options: { port: 'value', host: 'value', cert: 'value', key: 'value', 'behind-proxy': 'switch' },
  run: async (typed) => {
    mkdirSync(typed.folder, { recursive: true, mode: 0o700 });
    // One server a folder: attachments arrive there. Commands beside it may use the same database.
    const lock = lockFolder(typed.folder);
    try {
      await serveUntilStopped(typed);
    } finally {
      lock.release();
    }
  },
};

async function serveUntilStopped(typed: Typed): Promise<void> {
  const tls = tlsOf(typed);
  const behindProxy = typed.named.has('behind-proxy');
  const host = option(typed, 'host') ?? '127.0.0.1';
  const desk = await typed.openDesk();
  const log = createLog((line) => process.stderr.write(line), typed.now);
  const app = createApp({ desk, log, program: typed.program, tls: tls !== null, behindProxy });
  const server = await listen(app, { host, port: portOf(typed), tls });
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  typed.print(`Kominfo: ${tls === null ? 'http' : 'https'}://${shown}:${server.port}/`);
  log('mulai', { database: desk.store.kind, port: server.port, tls: tls !== null });
  const signal = await new Promise<string>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  log('berhenti', { signal });
  await server.stop();
}

function tlsOf(typed: Typed): { cert: string; key: string } | null {
  const [cert, key] = [option(typed, 'cert'), option(typed, 'key')];
  if (cert === undefined && key === undefined) return null;
  if (cert === undefined || key === undefined)
    throw new UsageError('Sebutkan --cert BERKAS dan --key BERKAS bersama-sama.');
  if (typed.named.has('behind-proxy'))
    throw new UsageError('Pilih salah satu: --cert dan --key, atau --behind-proxy.');
  return { cert, key };
}

/** Where none is named, the server's usual port. */
function portOf(typed: Typed): number {
  const given = option(typed, 'port') ?? '8470';
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port ${given} bukan nomor porta (0 sampai 65535).`);
  return port;
}

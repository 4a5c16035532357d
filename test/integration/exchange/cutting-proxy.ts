import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A line between an office and Kominfo that breaks when told so. */
export interface CuttingProxy {
  readonly url: string;
  /** Where Kominfo is now. */
  target: string;
  /** After how many bytes of the body that way every connection is cut; null = the line holds. */
  cut: { readonly way: 'to-kominfo' | 'to-office'; readonly after: number } | null;
  /** How often it was cut. */
  cuts: number;
}

export async function cuttingProxy(target: string): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  const server = createServer((office) => {
    const { port, hostname } = new URL(proxy.target);
    const kominfo = connect(Number(port), hostname);
    const both = [office, kominfo];
    const end = () => {
      for (const socket of both) socket.destroy();
    };
    for (const socket of both) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    const pass = (from: Socket, to: Socket, way: 'to-kominfo' | 'to-office') => {
      let seen = 0;
      from.on('data', (bytes: Buffer) => {
        const left = proxy.cut?.way === way ? proxy.cut.after - seen : Number.POSITIVE_INFINITY;
        seen += bytes.length;
        if (bytes.length <= left) return void to.write(bytes);
        proxy.cuts += 1;
        to.write(bytes.subarray(0, Math.max(0, left)), end);
      });
    };
    pass(office, kominfo, 'to-kominfo');
    pass(kominfo, office, 'to-office');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const proxy: CuttingProxy = { url: `http://127.0.0.1:${address.port}`, target, cut: null, cuts: 0 };
  onTestFinished(async () => {
    for (const socket of open) socket.destroy();
    server.close();
    await once(server, 'close');
  });
  return proxy;
}

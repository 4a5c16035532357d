import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be shut: afterwards its port is closed, as without a network. */
export interface Gate {
  readonly url: string;
  shut(): Promise<void>;
}

export async function openGate(to: string): Promise<Gate> {
  const { port } = new URL(to);
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      // Either end may be cut off; the other one goes with it.
      one.once('error', () => other.destroy());
      one.once('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', () => listening()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    shut: () =>
      new Promise((done) => {
        if (!server.listening) return done();
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}

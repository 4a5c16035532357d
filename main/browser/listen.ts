import { createServer, type RequestListener, type Server } from 'node:http';
import { USUAL_PORT } from './arguments.ts';

export interface Listening {
  readonly port: number;
  /** From now on requests go to the handler; to be called at once. */
  serve(handler: RequestListener): void;
  /** Stops listening and ends the connections that are still open. */
  close(): Promise<void>;
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no address'));
      else resolve(address.port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}

async function choosePort(server: Server, wanted: number | undefined): Promise<number> {
  try {
    return await tryPort(server, wanted ?? USUAL_PORT);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (wanted !== undefined) {
      throw new Error(
        `Porta ${wanted} sedang dipakai program lain; pilih --port lain, atau --port 0 untuk yang kosong.`,
        {
          cause: error,
        },
      );
    }
    return await tryPort(server, 0);
  }
}

/**
 * Listens on 127.0.0.1 only.
 *
 * @param wanted `undefined`: the usual port, or any free one when it is taken; 0: any free one
 */
export async function listen(wanted: number | undefined): Promise<Listening> {
  const server = createServer();
  const port = await choosePort(server, wanted);
  return {
    port,
    serve: (handler) => void server.on('request', handler),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

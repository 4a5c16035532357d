import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a program printed on stdout; rejects when it does not end well. */
export async function outputOf(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return said;
}

/** The first address that a starting program prints. */
export function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    host.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+(?=\s)/.exec(said)?.[0];
      if (address) found(address);
    });
    host.once('error', failed);
    host.once('exit', (code) => failed(new Error(`the browser host ended with ${code}`)));
  });
}

/** Ends a program that we started, and waits until it has. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

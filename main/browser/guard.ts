import type { Asked } from '../../shared/serving/sender.ts';

/** The names under which this computer may call itself; browsers leave the port of plain HTTP out. */
const ownHosts = (port: number): readonly string[] =>
  ['127.0.0.1', 'localhost'].map((name) => (port === 80 ? name : `${name}:${port}`));

/** Whether the Host header names us; a page of another site that resolves to 127.0.0.1 names itself. */
export function hostIsOurs(asked: Asked, port: number): boolean {
  return ownHosts(port).includes(asked.header('host') ?? '');
}

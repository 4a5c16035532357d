import type { StandInPort } from './message-port.ts';

/** A frame as main code sees it. */
export interface StandInFrame {
  readonly url: string;
  postMessage(channel: string, message: unknown, ports: readonly StandInPort[]): void;
}

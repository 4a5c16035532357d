import type { HostApi } from '../../shared/contract/host.ts';
import { browserHost } from './browser-host.ts';

/** Files, printing and notices of whatever hosts the window. */
export const host: HostApi = window.penghubung?.host ?? browserHost();

import { oc, type } from '@orpc/contract';
import { z } from 'zod';
import type { Instant, LocalDate, Zone } from '../../domain/calendar/types.ts';

/** What the frame of every page needs; before sign-in it says no more than how to sign in. */
export interface ConsoleState {
  readonly regency: string;
  readonly staff: { readonly id: string; readonly name: string } | null;
  /** Whether the first account is still to be made, and whether it may be made from here. */
  readonly first: 'sudah' | 'di-sini' | 'di-komputer-server';
  readonly now: Instant;
  readonly today: LocalDate;
  readonly zone: Zone;
  readonly version: string;
  /** What waits for somebody at Kominfo. */
  readonly waiting: { readonly unassigned: number; readonly answers: number; readonly lagging: number };
  readonly warnings: readonly string[];
}

const account = z.object({
  name: z.string().trim().min(1).max(100),
  password: z.string().min(1).max(1_000),
});

export const sessionContract = {
  state: oc.output(type<ConsoleState>()),
  /** The first account; only while there is none, and only from the server's own computer. */
  first: oc.input(account).output(type<ConsoleState>()),
  signIn: oc.input(account).output(type<ConsoleState>()),
  signOut: oc.output(type<ConsoleState>()),
};

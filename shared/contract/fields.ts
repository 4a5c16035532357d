import { z } from 'zod';

/** Fields that many requests have. */
export const id = z.string().min(1).max(100);
/** Names a file the host staged. */
export const token = z.string().min(1).max(200);
export const fileName = z.string().max(255);
/** Local days, both included. */
export const span = z.object({ from: z.iso.date(), to: z.iso.date() });

import { z } from 'zod';

/** Text as events hold it; a whole event's line is limited elsewhere. */
export const text = z.string();
export const id = z.string().min(1).max(200);
export const day = z.iso.date();
export const moment = z.iso.datetime({ offset: true });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.int().min(0);

import type { CellObject } from 'write-excel-file/node';
import { plain } from '../paper/text.ts';

export const head = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true });
/** Always text: what begins with `=` is shown, not counted. A cell holds at most 32,767 characters. */
export const words = (value: string | null): CellObject | null =>
  value === null || value === '' ? null : { value: plain(value).slice(0, 32_000), type: String, wrap: true };
export const count = (value: number | null): CellObject | null =>
  value === null ? null : { value, type: Number, format: Number.isInteger(value) ? '0' : '0.0' };
export const share = (value: number | null): CellObject | null =>
  value === null ? null : { value, type: Number, format: '0.0%' };
export const day = (value: string | null): CellObject | null =>
  value === null ? null : { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieceFault, readPiece } from '../../../shared/domain/wording/check.ts';
import { fill } from '../../../shared/domain/wording/fill.ts';
import { type WordingId, wordingIds } from '../../../shared/domain/wording/pieces.ts';

const run = { seed: 20261124, numRuns: 2_000 };
const id: WordingId = 'surat-jawaban.opening';
const values = { judul: 'Jalan', kantor: 'Dinas', tracking_id: null };
/** Mostly marks, so that they meet in every way. */
const marked = fc
  .array(
    fc.constantFrom('{', '}', '{{', '}}', '[', ']', '\n', '\r\n', ' ', 'judul', 'kantor', 'xyz', '😀', 'é'),
  )
  .map((words) => words.join(''));
const anyText = fc.oneof(marked, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

function filled(text: string): string | null {
  const read = readPiece(id, text);
  return read.ok ? fill(read.parts, values) : null;
}

describe('reading a wording', () => {
  it('gives back any text without braces as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(/[{}]/g, '');
        expect(filled(plain)).toBe(plain);
      }),
      run,
    );
  });

  it('prints doubled braces as single ones', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(filled(text.replace(/[{}]/g, '$&$&'))).toBe(text);
      }),
      run,
    );
  });

  it('never throws, and names a place inside the text', () => {
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(anyText, fc.constantFrom(...wordingIds), (text, any) => {
        const fault = pieceFault(any, text);
        if (fault === null) {
          taken += 1;
          return;
        }
        refused += 1;
        const lines = text.replace(/\r\n?/g, '\n').split('\n');
        const line = Array.from(lines[fault.line - 1] ?? 'none');
        expect(fault.line).toBeLessThanOrEqual(lines.length);
        expect(fault.column).toBeGreaterThanOrEqual(1);
        // A line's end is a place of it too.
        expect(fault.column).toBeLessThanOrEqual(line.length + 1);
        expect(fault.reason).not.toBe('');
      }),
      run,
    );
    expect(Math.min(refused, taken)).toBeGreaterThan(100);
  });

  it('points at a mark: the text before it is never what is wrong', () => {
    fc.assert(
      fc.property(marked, (text) => {
        const read = readPiece(id, text);
        if (read.ok) return;
        expect('{}[').toContain(text[read.fault.offset]);
      }),
      run,
    );
  });
});

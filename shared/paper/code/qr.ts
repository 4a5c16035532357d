import qrcode from 'qrcode-generator';

/** A QR code as one SVG path of `size` x `size` units, the quiet zone within it. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** White modules that a reader wants around the code. */
const quiet = 4;

/** Draws a text of QR's alphanumeric set; medium correction, so that a stamp or a fold does not spoil it. */
export function drawQr(text: string): QrDrawing {
  const code = qrcode(0, 'M');
  code.addData(text, 'Alphanumeric');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1) {
      const start = column;
      while (column < count && code.isDark(row, column)) column += 1;
      if (column > start) path += `M${start + quiet} ${row + quiet}h${column - start}v1h-${column - start}z`;
    }
  return { size: count + 2 * quiet, path };
}

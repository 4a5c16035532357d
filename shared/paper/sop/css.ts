import { cell, emblemHeight, signingRoom } from './identity.ts';
import { type Sheet, sopMargins } from './sheet.ts';
import { padding } from './table.ts';

/**
 * Every line was broken and every height computed by us, so nothing here may wrap, kern or take more room than it was
 * given. The table's rules are part of the drawing, which has exactly the table's rows.
 */
export function sopCss({ paper, inner }: Sheet): string {
  const { top, right, bottom, left } = sopMargins;
  return `
@page{size:${paper.width}mm ${paper.height}mm;margin:0}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;color:#000;background:#fff;font-family:Arimo,"Liberation Sans",Arial,Helvetica,sans-serif;font-kerning:none;font-variant-ligatures:none;white-space:nowrap}
h1,h2,h3,p{margin:0;font-size:inherit;font-weight:inherit}
.page{position:relative;width:${paper.width}mm;height:${paper.height - 0.1}mm;padding:${top}mm ${right}mm ${bottom}mm ${left}mm;overflow:hidden;break-after:page;break-inside:avoid}
.page:last-child{break-after:auto}
.line{display:block}
table{border-spacing:0;border-collapse:separate;table-layout:fixed}
th,td{padding:0;text-align:left;font-weight:inherit;vertical-align:middle}
.page-foot{position:absolute;left:${left}mm;right:${right}mm;top:${top + inner.height + 2.5}mm;display:flex;justify-content:space-between;color:#222}
.steps{position:relative}
.steps .drawing{position:absolute;left:0;top:0;overflow:visible}
.steps table{position:relative}
.steps td{padding:0 ${padding.x}mm}
.steps .continued td{vertical-align:top;padding-top:${padding.y}mm}
.steps th{text-align:center}
.steps .number{text-align:center;padding:0}
.steps .upright>div{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);vertical-align:middle;text-align:left}
.word{font-family:inherit;fill:#000}
.identity{outline:.2mm solid #000;outline-offset:-.2mm}
.identity .block{display:flex;overflow:hidden}
.identity .office{flex:none;display:flex;flex-direction:column;align-items:center;justify-content:center;border-right:.2mm solid #000}
.identity img{height:${emblemHeight}mm;max-width:40mm;object-fit:contain;margin-bottom:3mm}
.identity th,.identity td{padding:0 ${cell.x}mm;border-bottom:.2mm solid #000}
.identity tr:last-child>*{border-bottom:0}
.identity th{border-right:.2mm solid #000;vertical-align:top;padding-top:${cell.y}mm}
.identity td{vertical-align:top;padding-top:${cell.y}mm}
.identity .signing{height:${signingRoom}mm}
.identity .name{font-weight:700}
.identity .pair{display:flex;border-top:.2mm solid #000;overflow:hidden}
.identity .pair section{flex:none;padding:${cell.y}mm ${cell.x}mm}
.identity .pair section:first-child{border-right:.2mm solid #000}
.identity h3{font-weight:700}
.identity .mark{display:inline-block;width:6mm}
.identity .more{padding-left:6mm}
.cover{display:flex;flex-direction:column;align-items:center;justify-content:center;height:100%;border:.9mm double #000;text-align:center}
.cover img{height:38mm;margin-bottom:12mm}
.contents td,.contents th{border-bottom:.15mm solid #999;padding:0 ${padding.x}mm}
.contents thead th{border-bottom:.3mm solid #000;border-top:.3mm solid #000}
.contents .end{text-align:right}
@media screen{html{background:#8a9099}body{background:none;padding:6mm;min-width:${paper.width + 12}mm}.page{background:#fff;margin:0 auto 6mm;box-shadow:0 1mm 5mm rgb(0 0 0/.35)}}
`;
}

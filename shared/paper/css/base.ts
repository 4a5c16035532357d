import type { Margins, Millimetres } from '../sizes.ts';
import { cssString } from '../text.ts';

/** The two small lines at the foot of every page. */
export type FootLines = readonly [string, string];

/**
 * The `@page` rule of a paper. With `foot` its two lines stand in the bottom margin of every page with the page
 * number opposite; the browser counts the pages.
 */
export function pageCss(sheet: Millimetres, margins: Margins, foot: FootLines | null): string {
  const { width, height } = sheet;
  const around = `${margins.top}mm ${margins.right}mm ${margins.bottom}mm ${margins.left}mm`;
  return `@page{size:${width}mm ${height}mm;margin:${around};${foot === null ? '' : marginBoxes(foot)}}
:root{--width:${width}mm;--height:${height}mm;--around:${around};--inner:${height - margins.top - margins.bottom}mm}`;
}

function marginBoxes([first, second]: FootLines): string {
  const type = 'font:7.5pt/1.35 Arimo,Arial,sans-serif;color:#333;vertical-align:top;padding-top:3mm;';
  return (
    `@bottom-left{${type}text-align:left;white-space:pre;content:${cssString(first)} "\\a " ${cssString(second)}}` +
    `@bottom-right{${type}text-align:right;white-space:pre;content:"Halaman " counter(page) " dari " counter(pages)}`
  );
}

/** What all papers share. On the screen the sheet lies on grey as it will come out of the printer. */
export const baseCss = `
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;color:#000;background:#fff;font:11pt/1.38 Arimo,"Liberation Sans",Arial,Helvetica,sans-serif;overflow-wrap:anywhere;font-kerning:normal}
h1,h2,p,dl,dd,ol,ul,figure{margin:0;padding:0;font-size:inherit;font-weight:inherit}
ol,ul{list-style:none}
p{orphans:2;widows:2}
.kop{position:relative;display:grid;grid-template-columns:1fr;align-items:center;padding-bottom:2.2mm;border-bottom:2.25pt solid #000;text-align:center;line-height:1.25;break-inside:avoid}
.kop.emblem{grid-template-columns:20mm 1fr 20mm}
.kop.emblem .kop-text{grid-column:2;padding:0 2mm}
.kop::after{content:"";position:absolute;left:0;right:0;bottom:-4.2pt;border-bottom:.75pt solid #000}
.kop img{width:20mm;height:23mm;object-fit:contain}
.kop .government{font-size:13pt;font-weight:700}
.kop .office{font-size:16pt;font-weight:700;letter-spacing:.2pt}
.kop .address{font-size:8.5pt}
.kop .office+.address{margin-top:.6mm}
.fields{display:grid;row-gap:1mm}
.fields>div{display:grid;grid-template-columns:var(--label,27mm) 1fr;break-inside:auto}
.fields dt{position:relative;padding-right:3.5mm}
.fields dt::after{content:":";position:absolute;right:1.6mm;top:0}
.fields dd p+p{margin-top:1mm}
.signature{break-inside:avoid}
.signature .room{height:17mm}
.signature .name{font-weight:700}
.qr-place{width:22mm;height:22mm;flex:none}
.foot{font-size:7.5pt;line-height:1.35;color:#333}
@media screen{
html{background:#8a9099}
body{background:none;padding:6mm;min-width:calc(var(--width) + 12mm)}
.sheet{width:var(--width);min-height:var(--height);padding:var(--around);margin:0 auto;background:#fff;box-shadow:0 1mm 5mm rgb(0 0 0/.35);position:relative}
.foot.page-foot{position:absolute;left:0;right:0;bottom:0;height:var(--foot);padding:3mm var(--side-right) 0 var(--side-left);white-space:pre-line}
}
@media print{.foot.page-foot{display:none}}
`;

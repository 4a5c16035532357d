/** The recap: figures in a grid, charts whose bars are table rows. */
export const recapCss = `
.recap .figures{display:grid;grid-template-columns:repeat(4,1fr);border:.8pt solid #000;border-width:.8pt 0 0 .8pt;margin-bottom:3mm}
.recap .figures>div{border:.8pt solid #000;border-width:0 .8pt .8pt 0;padding:1.4mm 2mm}
.recap .figures dt{font-size:8.4pt}
.recap .figures dd{font-size:13pt;font-weight:700}
.recap h2{font-weight:700;margin-bottom:1.2mm;break-after:avoid}
.recap .chart{margin-top:4mm;break-inside:avoid}
.recap .trend{width:100%;display:block}
.recap .pair{display:grid;grid-template-columns:1fr 1fr;column-gap:7mm;align-items:start}
.recap .bars{width:100%;border-collapse:collapse;font-size:8.4pt;table-layout:fixed}
.recap .bars td{padding:.5mm .8mm;border-bottom:.4pt solid #bbb;vertical-align:middle}
.recap .bars .label{width:42%}
.recap .bars .r{width:13%;text-align:right}
.recap .bars .bar svg{display:block;width:100%;height:3mm}
.recap .wide .bars .label{width:34%}
.recap .wide .bars .r{width:9%}
.recap .list{margin-top:0}
.recap .remarks{margin-top:4mm;break-inside:avoid}
.recap .remarks li{display:grid;grid-template-columns:6mm 1fr;margin-top:.6mm}
.recap .remarks .rule{height:7.4mm;border-bottom:.6pt dotted #000}
`;

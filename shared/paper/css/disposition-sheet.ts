/** The grid of the lembar disposisi: it fills the page, and the notes take the room that is left. */
export const dispositionSheetCss = `
.disposition{font-size:10.5pt;line-height:1.35}
.disposition .body{display:flex;flex-direction:column;min-height:calc(var(--inner) - .6mm)}
.disposition .title{display:grid;grid-template-columns:1fr auto 1fr;align-items:center;margin:6.5mm 0 3.5mm}
.disposition h1{grid-column:2;font-size:14pt;font-weight:700;letter-spacing:1pt}
.disposition .stamp{justify-self:end;padding:.6mm 3mm;border:1.2pt solid #000;font-weight:700;letter-spacing:1.5pt;font-size:10pt}
.disposition .grid{flex:1 0 auto;display:flex;flex-direction:column;border:.8pt solid #000;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.disposition .row{flex:none;border-bottom:.8pt solid #000}
.disposition .row:last-child{border-bottom:0}
.disposition .cell{padding:2.2mm 2.6mm;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.disposition .two{display:grid;grid-template-columns:1fr 1fr}
.disposition .two>.cell+.cell{border-left:.8pt solid #000}
.disposition h2{margin-bottom:1.6mm}
.disposition .box{width:3.7mm;height:3.7mm;display:block;overflow:visible;margin-top:.55mm}
.disposition .nature{display:flex;flex-wrap:wrap;gap:1mm 4mm}
.disposition .nature span{display:flex;gap:1.6mm;white-space:nowrap}
.disposition .gist{margin-top:1mm}
.disposition .long .gist{font-size:9pt;line-height:1.3;margin-bottom:1.4mm;text-align:justify}
.disposition .due{margin-top:1mm}
.disposition .lists li{display:grid;column-gap:1.8mm;padding:.85mm 0;break-inside:avoid}
.disposition ol li{grid-template-columns:5.6mm 3.7mm 1fr}
.disposition ul li{grid-template-columns:3.7mm 1fr}
.disposition ol .number{text-align:right}
.disposition .line{align-self:end;height:6mm;border-bottom:.6pt dotted #000;margin-bottom:.6mm}
.disposition li.blank{align-items:end}
.disposition li.blank .box{margin-bottom:.6mm}
.disposition .many ol,.disposition .many ul{columns:2;column-gap:4mm}
.disposition .many .cell+.cell{border-top:.8pt solid #000}
.disposition .many{font-size:9pt}
.disposition .many .box{width:3.2mm;height:3.2mm;margin-top:.45mm}
.disposition .many li{padding:.2mm 0}
.disposition .many h2{font-size:10.5pt}
.disposition .many~.close .notes{min-height:22mm}
.disposition .many .line{height:5mm}
.disposition .two.lists{min-height:56mm}
.disposition .close{flex:1 0 auto;display:flex;flex-direction:column;break-inside:avoid}
.disposition .notes{flex:1 0 auto;min-height:30mm;position:relative}
.disposition .notes.ruled{min-height:36mm}
.disposition .rules{position:absolute;inset:8mm 2.6mm 3mm;overflow:hidden}
.disposition .rules div{height:8.5mm;border-bottom:.6pt dotted #000}
.disposition .notes p+p{margin-top:1mm}
.disposition .sign{display:grid;grid-template-columns:1fr 84mm;break-inside:avoid}
.disposition .sign .cell:first-child{display:flex;align-items:flex-end}
.disposition .signature .room{height:14mm}
.disposition .initial{display:flex;gap:1.5mm;font-size:9pt;align-items:flex-end;margin-top:3mm}
.disposition .initial span{flex:1;border-bottom:.6pt dotted #000;margin-bottom:.8mm}
`;

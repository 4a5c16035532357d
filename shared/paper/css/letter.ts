/** A letter that may run over pages; what belongs together stays together. `compact` is for the shorter A4. */
export const letterCss = `
.letter{font-size:11pt;line-height:1.42}
.letter .top{display:flex;flex-direction:row-reverse;justify-content:space-between;gap:6mm;margin-top:7mm;break-inside:avoid}
.letter .dateline{flex:none;max-width:62mm;text-align:right}
.letter .head{--label:25mm;row-gap:.4mm;flex:1;max-width:112mm}
.letter .head h1{font-weight:700;text-align:left}
.letter .to{margin:6.5mm 0 6mm;display:grid;grid-template-columns:10.5mm 1fr;max-width:112mm;break-inside:avoid}
.letter .text p{text-align:justify;text-wrap:pretty;margin-top:1.8mm}
.letter .text>p:first-child{margin-top:0}
.letter .text section{margin-top:3.4mm}
.letter .text section>div{padding-left:7mm}
.letter .text h2{display:grid;grid-template-columns:7mm 1fr;font-weight:700;break-after:avoid}
.letter .text h2+div p:first-child{margin-top:.8mm}
.letter .end{break-inside:avoid;margin-top:3.4mm}
.letter .end .sign{display:flex;justify-content:space-between;align-items:flex-end;margin-top:6mm}
.letter .signature{width:80mm}
.letter .signature .room{height:20mm}
.letter .copies{margin-top:6mm;font-size:10pt;break-inside:avoid;break-before:avoid}
.letter.compact{line-height:1.34}
.letter.compact .top{margin-top:5.5mm}
.letter.compact .to{margin:4.5mm 0 4mm}
.letter.compact .text section{margin-top:2.4mm}
.letter.compact .text p{margin-top:1.2mm}
.letter.compact .text h2+div p:first-child{margin-top:.4mm}
.letter.compact .end{margin-top:2.4mm}
.letter.compact .end .sign{margin-top:4mm}
.letter.compact .signature .room{height:17mm}
.letter.compact .copies{margin-top:4mm;font-size:9.5pt}
.letter .copies li{display:grid;grid-template-columns:6mm 1fr}
.letter .items{margin-top:2mm;padding-left:7mm}
.letter .items li{display:grid;grid-template-columns:6mm 1fr;margin-top:.8mm;break-inside:avoid}
.memo .memo-title{margin:7mm 0 4mm;text-align:center;font-size:13pt;font-weight:700;letter-spacing:1pt}
.memo .memo-head{--label:27mm;row-gap:.8mm;padding-bottom:3.4mm;border-bottom:1.2pt solid #000;margin-bottom:4.5mm}
`;

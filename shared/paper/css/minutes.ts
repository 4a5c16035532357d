/** Berita acara: running text, lines for the pen, and the tables of those who sign. */
export const minutesCss = `
.minutes{font-size:10.5pt;line-height:1.4}
.minutes .minutes-title{margin:5mm 0 3mm;text-align:center}
.minutes h1{font-size:13pt;font-weight:700;letter-spacing:.6pt}
.minutes .opening{text-align:justify;margin-top:2mm}
.minutes section{margin-top:1.8mm}
.minutes h2{display:grid;grid-template-columns:8mm 1fr;font-weight:700;break-after:avoid}
.minutes section>div{padding-left:8mm}
.minutes section p{text-align:justify;margin-top:.8mm}
.minutes .rule{height:7.2mm;border-bottom:.6pt dotted #000}
.minutes .signers{width:100%;border-collapse:collapse;margin-top:2.6mm}
.minutes .signers th{border:.7pt solid #000;padding:1mm 1.6mm;font-weight:700;text-align:left;background:#eee}
.minutes .signers td{border:.7pt solid #000;padding:1mm 1.6mm;height:8.4mm;vertical-align:middle}
.minutes .signers tr{break-inside:avoid}
.minutes .signers .no{width:9mm;text-align:center}
.minutes .signers th:nth-child(2){width:36%}
.minutes .signers th:nth-child(4),.minutes .signers .ink{width:44mm}
.minutes .signers .ink{font-size:8pt;vertical-align:top}
.minutes .signers .right{padding-left:23mm}
.minutes .sign{display:flex;justify-content:space-between;align-items:flex-end;margin-top:3mm}
.minutes .known{width:80mm}
.minutes .last{break-inside:avoid}
.minutes .signature .room{height:14mm}
`;

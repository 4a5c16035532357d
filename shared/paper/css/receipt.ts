/** Two copies of one height over each other; the middle one of each gives way, never the signature. */
export const receiptCss = `
.receipt{font-size:9.2pt;line-height:1.32}
.receipt .copies{height:calc(var(--inner) - .6mm);display:flex;flex-direction:column;overflow:hidden}
.receipt .copy{flex:1 1 0;min-height:0;display:flex;flex-direction:column;overflow:hidden;break-inside:avoid}
.receipt .cut{flex:none;display:flex;align-items:center;gap:2mm;height:9mm;color:#333}
.receipt .cut svg{width:5mm;height:5mm;flex:none}
.receipt .cut span{flex:1;border-bottom:.8pt dashed #333}
.receipt .kop{padding-bottom:1.4mm;border-bottom-width:1.8pt}
.receipt .kop::after{bottom:-3.6pt}
.receipt .kop.emblem{grid-template-columns:15mm 1fr 15mm}
.receipt .kop img{width:14mm;height:16mm}
.receipt .kop .government{font-size:10pt}
.receipt .kop .office{font-size:12pt}
.receipt .kop .address{font-size:7.5pt}
.receipt .title{display:grid;grid-template-columns:1fr auto 1fr;align-items:center;margin:3.6mm 0 2.2mm}
.receipt h1{grid-column:2;font-size:11.5pt;font-weight:700;letter-spacing:.6pt}
.receipt .whose{justify-self:end;padding:.4mm 2mm;border:.8pt solid #000;font-size:8.5pt;font-weight:700}
.receipt .facts{flex:0 1 auto;min-height:0;overflow:hidden;display:flex;flex-direction:column;gap:.7mm;border:.8pt solid #000;padding:2mm 2.4mm}
.receipt .pair{display:grid;flex:none;grid-template-columns:77mm 1fr;column-gap:5mm;padding-bottom:1.5mm;margin-bottom:.8mm;border-bottom:.5pt solid #999}
.receipt .fields{--label:29mm;row-gap:.7mm;align-content:start}
.receipt .register{font-weight:700}
.receipt .facts>.fields{flex:none}
.receipt .facts>.gist{flex:0 1 auto;min-height:0;overflow:hidden}
.receipt .reporter{--label:25mm}
.receipt.tall .fields{--label:31mm}
.receipt.tall .reporter{--label:28mm}
.receipt .clamp{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden}
.receipt.tall{font-size:10pt}
.receipt.tall .kop .government{font-size:11pt}
.receipt.tall .kop .office{font-size:13pt}
.receipt.tall .kop .address{font-size:8pt}
.receipt.tall .title{margin:4.5mm 0 3mm}
.receipt.tall .room{height:14mm}
.receipt .close{flex:none;display:grid;grid-template-columns:1fr 70mm;column-gap:6mm;margin-top:3mm}
.receipt .answer-by{font-weight:700}
.receipt .how{margin-top:.8mm}
.receipt .left{display:flex;justify-content:space-between;gap:3mm}
.receipt .qr-place{width:20mm;height:20mm}
.receipt .room{height:11mm}
.receipt .name{font-weight:700}
.receipt .foot{flex:none;margin-top:auto;padding-top:1.6mm;font-size:7pt}
`;

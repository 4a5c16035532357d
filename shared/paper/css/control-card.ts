/** Kartu kendali: facts of the case in two columns over the table of steps. */
export const controlCardCss = `
.card{font-size:9.5pt;line-height:1.32}
.card .card-title{margin:5mm 0 3.4mm;text-align:center;font-size:13pt;font-weight:700;letter-spacing:.8pt}
.card .card-facts{display:grid;grid-template-columns:1fr 1fr;gap:1.6mm 5mm;border:.8pt solid #000;padding:2.4mm}
.card .fields{--label:29mm;row-gap:.7mm;align-content:start}
.card .wide{grid-column:1/-1;padding-top:1.6mm;border-top:.5pt solid #999}
.card .steps{width:100%;border-collapse:collapse;margin-top:3.4mm;table-layout:fixed;font-size:8.6pt}
.card .steps th{border:.7pt solid #000;padding:1mm;font-weight:700;background:#eee;text-align:center}
.card .steps td{border:.7pt solid #000;padding:1mm 1.2mm;height:10mm;vertical-align:top}
.card .steps thead{display:table-header-group}
.card .steps tr{break-inside:avoid}
.card .steps .no{text-align:center}
.card .steps th:nth-child(1){width:8mm}
.card .steps th:nth-child(3){width:24mm}
.card .steps th:nth-child(4){width:20mm}
.card .steps th:nth-child(5),.card .steps th:nth-child(6){width:20mm}
.card .steps th:nth-child(7){width:16mm}
.card .steps th:nth-child(8){width:11mm}
.card .steps th:nth-child(9){width:16mm}
.card .note{font-size:7.6pt;font-style:italic}
.card .skipped td{color:#555}
.card .sign{display:flex;justify-content:space-between;align-items:flex-end;gap:5mm;margin-top:4mm;break-inside:avoid}
.card .sign .left{display:flex;gap:3mm;align-items:flex-end}
.card .legend{font-size:7.6pt}
.card .officer{flex:none;width:72mm}
.card .room{height:14mm}
.card .name{font-weight:700}
`;

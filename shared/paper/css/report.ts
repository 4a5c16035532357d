/** What reports share: a title, a table whose head stands on every page, the signature at the right. */
export const reportCss = `
.report{font-size:9.5pt;line-height:1.32}
.report .report-title{margin:5mm 0 3.4mm;text-align:center}
.report h1{font-size:13pt;font-weight:700;letter-spacing:.6pt}
.report .list{width:100%;border-collapse:collapse;table-layout:fixed;font-size:8.4pt}
.report .list thead{display:table-header-group}
.report .list th{border:.7pt solid #000;padding:1mm;font-weight:700;background:#eee;text-align:center;vertical-align:middle}
.report .list td{border:.7pt solid #000;padding:.9mm 1.1mm;vertical-align:top}
.report .list tr{break-inside:avoid}
.report .list .n{text-align:center}
.report .list .r{text-align:right}
.report s{text-decoration-thickness:.8pt}
.report .note{font-style:italic;font-size:8pt}
.report .empty{margin:6mm 0;text-align:center}
.report .report-sign{width:80mm;margin:6mm 0 0 auto;break-inside:avoid}
`;

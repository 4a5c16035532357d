/** The annex that explains due dates day by day. */
export const explanationCss = `
.explanation h1{margin-top:6mm;text-align:center;font-size:13pt;font-weight:700}
.explanation .about{text-align:center;margin-bottom:4mm}
.explanation section{margin-top:5mm}
.explanation h2{font-size:11.5pt;font-weight:700;break-after:avoid}
.explanation .fields{--label:32mm;margin:1.5mm 0 2mm;font-size:10pt;break-inside:avoid}
.explanation table{width:100%;border-collapse:collapse;font-size:9.5pt}
.explanation th,.explanation td{border:.5pt solid #000;padding:.8mm 1.6mm;text-align:left;vertical-align:top}
.explanation thead{display:table-header-group}
.explanation tr{break-inside:avoid}
.explanation td:nth-child(2){text-align:center;width:14mm}
.explanation .off{background:#eee}
.explanation .due{font-weight:700;border-width:1.25pt}
.explanation .warning{font-size:9.5pt;font-style:italic;margin-top:1mm}
`;

import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { formatDate, monthName } from '../../shared/domain/calendar/format.ts';
import type { LocalDate } from '../../shared/domain/calendar/types.ts';
import type { PaperSize } from '../../shared/paper/data.ts';
import { sheetSizes } from '../../shared/paper/sizes.ts';
import { forXml, twips } from './for-xml.ts';

/** One report's row; nothing here names a reporter. */
export interface RecapDocumentRow {
  readonly date: LocalDate;
  /** The Tracking ID, or the register number of a report that did not come from LAPOR!. */
  readonly reference: string;
  readonly user: string;
  readonly title: string;
  readonly stakeholder: string;
  readonly response: string;
  readonly remark: string;
}
export interface RecapDocumentContent {
  readonly office: string;
  readonly heading: string;
  readonly size: PaperSize;
  /** `YYYY-MM`, each a table of its own. */
  readonly months: readonly { readonly month: string; readonly rows: readonly RecapDocumentRow[] }[];
}

const header = ['No', 'Tanggal', 'Tracking ID', 'USER', 'JUDUL', 'STAKEHOLDER', 'TANGGAPAN', 'KETERANGAN'];
/** Of the printed width, in hundredths. */
const shares = [4, 10, 10, 10, 22, 15, 19, 10];
const marginMm = 15;

/** The office's Word recap as offices keep it: a table a month under a merged title (DOMAIN 6). */
export async function recapDocument(content: RecapDocumentContent): Promise<Uint8Array> {
  const sheet = sheetSizes[content.size];
  const width = twips(sheet.height - 2 * marginMm);
  const document = new Document({
    creator: content.office,
    title: content.heading,
    styles: { default: { document: { run: { font: 'Arial', size: 18 } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns the sheet itself.
            size: {
              width: twips(sheet.width),
              height: twips(sheet.height),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              top: twips(marginMm),
              right: twips(marginMm),
              bottom: twips(marginMm),
              left: twips(marginMm),
            },
          },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: content.heading, bold: true, size: 26, color: '000000' })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 200 },
            children: [new TextRun(content.office)],
          }),
          ...content.months.flatMap(({ month, rows }) => [monthTable(month, rows, width), new Paragraph('')]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function monthTable(month: string, rows: readonly RecapDocumentRow[], width: number): Table {
  const widths = shares.map((share) => Math.round((width * share) / 100));
  const cellsOf = (texts: readonly string[], bold = false) =>
    texts.map((text, i) => cell(text, { width: widths[i] ?? 0, bold }));
  const title = `BULAN ${monthName(Number(month.slice(5))).toUpperCase()}`;
  const whole = { width: widths.reduce((sum, each) => sum + each, 0), span: header.length };
  return new Table({
    columnWidths: widths,
    width: { size: whole.width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, children: [cell(title, { ...whole, bold: true, centred: true })] }),
      new TableRow({ tableHeader: true, children: cellsOf(header, true) }),
      ...rows.map(
        (row, i) =>
          new TableRow({
            children: cellsOf([
              String(i + 1),
              formatDate(row.date),
              row.reference,
              row.user,
              row.title,
              row.stakeholder,
              row.response,
              row.remark,
            ]),
          }),
      ),
      ...(rows.length === 0
        ? [new TableRow({ children: [cell('Nihil', { ...whole, centred: true })] })]
        : []),
    ],
  });
}

function cell(
  text: string,
  look: { width: number; span?: number; bold?: boolean; centred?: boolean },
): TableCell {
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          ...(look.centred ? { alignment: AlignmentType.CENTER } : {}),
          children: [new TextRun({ text: forXml(line), bold: look.bold ?? false })],
        }),
    ),
  });
}

function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 16,
            children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Letterhead, Signature } from '../../shared/paper/base-data.ts';
import { itemLetter, type LetterData, letterText } from '../../shared/paper/letter-text.ts';
import { formatNip } from '../../shared/paper/nip.ts';
import { signatureLines } from '../../shared/paper/signature.ts';
import { sheetSizes } from '../../shared/paper/sizes.ts';
import { paragraphs, plain } from '../../shared/paper/text.ts';
import { forXml, twips } from './for-xml.ts';

const margins = { top: 12, right: 20, bottom: 17, left: 25 };

/**
 * A letter as a Word document to be worked on: the same words as its paper, without the code, which vouches for the
 * frozen PDF alone.
 */
export async function letterDocument(data: LetterData): Promise<Uint8Array> {
  const sheet = sheetSizes[data.size];
  const width = twips(sheet.width - margins.left - margins.right);
  const { items, parts, closing } = letterText(data);
  const said = parts.filter((part) => paragraphs(part.text).length > 0);
  const document = new Document({
    creator: plain(data.letterhead.office),
    title: plain(data.subject),
    styles: { default: { document: { run: { font: 'Arial', size: 22 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(sheet.width), height: twips(sheet.height) },
            margin: {
              top: twips(margins.top),
              right: twips(margins.right),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
            },
          },
        },
        children: [
          ...letterhead(data.letterhead),
          ...(data.kind === 'nota-dinas' ? memoHead(data, width) : outsideHead(data, width)),
          ...texts(data.reference),
          ...items.map((item, i) => line(`${itemLetter(i)}.  ${item}`, { indent: true })),
          ...said.flatMap((part, i) => [
            line(`${i + 1}.  ${part.title}`, { bold: true, before: 120 }),
            ...texts(part.text, true),
          ]),
          ...closing.flatMap((text) => texts(text)),
          ...signature(data.signature, width),
          ...(data.kind === 'nota-dinas' ? [] : copies(data.copies)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly indent?: boolean;
  readonly before?: number;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: look.align ?? AlignmentType.LEFT,
    spacing: { before: look.before ?? 0 },
    ...(look.indent ? { indent: { left: twips(7) } } : {}),
    children: [run(text, look)],
  });
}

const run = (text: string, { bold, size }: Look = {}): TextRun =>
  new TextRun({ text: forXml(plain(text)), bold: bold ?? false, ...(size === undefined ? {} : { size }) });

const texts = (text: string, indent = false): Paragraph[] =>
  paragraphs(text).map((each) => line(each, { align: AlignmentType.JUSTIFIED, before: 120, indent }));

function letterhead(of: Letterhead): Paragraph[] {
  const emblem = emblemRun(of.emblem);
  const centre = { align: AlignmentType.CENTER };
  const lines = [...of.addressLines].map(plain).filter((each) => each !== '');
  return [
    ...(emblem === null ? [] : [new Paragraph({ alignment: AlignmentType.CENTER, children: [emblem] })]),
    line(of.government, { ...centre, bold: true, size: 26 }),
    line(of.office, { ...centre, bold: true, size: 32 }),
    ...lines.map((each) => line(each, { ...centre, size: 18 })),
    new Paragraph({
      border: { bottom: { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 18, space: 1, color: '000000' } },
      spacing: { after: 200 },
    }),
  ];
}

/** The emblem as far as Word takes its kind of picture; the letterhead stands without it else. */
function emblemRun(emblem: string | null): ParagraphChild | null {
  const [, kind, base64] = /^data:image\/(png|jpeg);base64,(.+)$/.exec(emblem ?? '') ?? [];
  if (kind === undefined || base64 === undefined) return null;
  return new ImageRun({
    type: kind === 'png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: 62, height: 72 },
  });
}

function outsideHead(data: LetterData, width: number): (Paragraph | Table)[] {
  return [
    line(`${data.place}, ${data.date}`, { align: AlignmentType.RIGHT }),
    fields(
      [
        ['Nomor', data.number],
        ['Sifat', data.nature],
        ['Lampiran', data.attachment],
        ['Hal', data.subject],
      ],
      width,
    ),
    ...addressee(data.to).map((each, i) => line(each, { before: i === 0 ? 240 : 0 })),
  ];
}

function memoHead(data: Extract<LetterData, { kind: 'nota-dinas' }>, width: number): (Paragraph | Table)[] {
  const to = data.copies.map(plain).filter((each) => each !== '');
  return [
    line('NOTA DINAS', { align: AlignmentType.CENTER, bold: true, size: 26 }),
    fields(
      [
        ['Kepada', addressee(data.to).join('\n')],
        ['Dari', data.from],
        ['Tembusan', to.join('\n') || '-'],
        ['Tanggal', data.date],
        ['Nomor', data.number],
        ['Sifat', data.nature],
        ['Lampiran', data.attachment],
        ['Hal', data.subject],
      ],
      width,
    ),
  ];
}

function addressee(to: readonly string[]): string[] {
  const [first = '', ...rest] = to.map(plain).filter((each) => each !== '');
  return [`Yth. ${first}`, ...rest];
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

function fields(rows: readonly (readonly [string, string])[], width: number): Table {
  const widths = [twips(26), twips(5), width - twips(31)];
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      ([label, value]) =>
        new TableRow({
          children: [[label], [':'], paragraphs(value)].map(
            (lines, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                children: (lines.length === 0 ? [''] : lines).map((each) =>
                  line(each, { bold: label === 'Hal' && i === 2 }),
                ),
              }),
          ),
        }),
    ),
  });
}

/** Under the right half, as on paper. */
function signature(of: Signature, width: number): Paragraph[] {
  const left = Math.round(width / 2);
  const at = (text: string, bold = false, before = 0) =>
    new Paragraph({ indent: { left }, spacing: { before }, keepNext: true, children: [run(text, { bold })] });
  const name = plain(of.name);
  return [
    ...signatureLines(of).map((each, i) => at(each, false, i === 0 ? 300 : 0)),
    at(name === '' ? '(............................................)' : name, true, 1100),
    ...(of.rank === null || plain(of.rank) === '' ? [] : [at(of.rank)]),
    ...(of.nip === null || of.nip === '' ? [] : [at(`NIP ${formatNip(of.nip)}`)]),
  ];
}

function copies(of: readonly string[]): Paragraph[] {
  const known = of.map(plain).filter((each) => each !== '');
  if (known.length === 0) return [];
  return [
    line('Tembusan:', { before: 300, size: 20 }),
    ...known.map((each, i) => line(`${i + 1}. ${each}`, { size: 20 })),
  ];
}

import type { PaperSize } from '../../../shared/paper/data.ts';
import { renderSopBook } from '../../../shared/paper/sop/book-pages.tsx';
import type { SopPaperData } from '../../../shared/paper/sop/data.ts';
import { renderSop } from '../../../shared/paper/sop/render.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import type { Desk } from '../desk.ts';
import { findSop, sopVersions } from './versions.ts';

export interface PrintedSop {
  readonly name: string;
  readonly pdf: Uint8Array;
}

/** The official form of one SOP version as a PDF. */
export async function printSop(desk: Desk, wanted?: string, size?: PaperSize): Promise<PrintedSop> {
  const sop = findSop(desk, wanted);
  const html = renderSop({ ...paperOf(desk, size), sop }, paperFonts());
  const title = `SOP ${sop.number || sop.name} versi ${sop.version}`;
  return { name: fileName(title), pdf: await desk.printer.print(html) };
}

/** The book of all SOPs in force. */
export async function printSopBook(desk: Desk, size?: PaperSize): Promise<PrintedSop> {
  const sops = sopVersions(desk).flatMap(({ sop, state }) => (state === 'berlaku' ? [sop] : []));
  const edition = `Tahun ${desk.today().slice(0, 4)}`;
  const html = renderSopBook({ ...paperOf(desk, size), edition, sops }, paperFonts());
  return { name: fileName(`Buku SOP ${desk.settings().office.name}`), pdf: await desk.printer.print(html) };
}

/** The same, staged for the host to print or save. */
export async function stageSop(
  desk: Desk,
  request: {
    readonly book: boolean;
    readonly sop?: string | undefined;
    readonly size?: PaperSize | undefined;
  },
): Promise<{ token: string; name: string }> {
  const { name, pdf } = request.book
    ? await printSopBook(desk, request.size)
    : await printSop(desk, request.sop, request.size);
  const { token } = await desk.staging.stage(name, pdf);
  return { token, name };
}

function paperOf(desk: Desk, size: PaperSize | undefined): Omit<SopPaperData, 'sop'> {
  const { office, paper } = desk.settings();
  return {
    size: size ?? paper.size,
    letterhead: {
      government: office.government,
      office: office.name.toUpperCase(),
      addressLines: [...office.addressLines, ...(office.contact ? [office.contact] : [])],
      emblem: office.emblem,
    },
  };
}

/** A name that every system takes for a file. */
const fileName = (title: string): string =>
  `${title
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 120)}.pdf`;

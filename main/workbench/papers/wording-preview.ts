import type { PaperForm } from '../../../shared/contract/paper-contract.ts';
import type { WordingExample } from '../../../shared/contract/wording-example.ts';
import { officialNumber } from '../../../shared/domain/case/numbering.ts';
import { type CaseState, emptyCase } from '../../../shared/domain/case/state.ts';
import type { PaperKind } from '../../../shared/domain/case/terms.ts';
import { renderPaper } from '../../../shared/paper/render.tsx';
import { paperFonts } from '../../../shared/printing/fonts.ts';
import type { Desk } from '../desk.ts';
import { sectionFact } from '../office.ts';
import { paperData } from './data.ts';
import { masked } from './issue.ts';

const week = 7 * 86_400_000;
const title = 'Lampu jalan mati di Dusun Contoh';
const body =
  'Lampu jalan di pertigaan Dusun Contoh mati sejak pekan lalu, sehingga jalan gelap dan berbahaya pada malam hari.';
const noLapor = {
  classification: null,
  categoryId: null,
  category: null,
  bodyFinal: null,
  source: null,
  parentAgency: null,
  agencyId: null,
  agency: null,
  status: null,
  holdOrArchiveReason: null,
  province: null,
  regency: null,
  district: null,
  village: null,
  rating: null,
  extra: {},
};

/** What an officer would have filled in. */
const form: PaperForm = {
  needed: ['Foto lokasi', 'Nomor tiang lampu, bila tercantum'],
  location: 'Balai Desa Contoh',
};

/** The PDF of a paper with these words (the saved ones for `null`) and an invented case; nothing is kept. */
export async function previewWording(
  desk: Desk,
  request: { readonly kind: PaperKind; readonly example: WordingExample; readonly wording: unknown },
): Promise<Blob> {
  const { payload } = sectionFact('wording', request.wording);
  if (payload.section !== 'wording') throw new Error('asked for wording');
  const settings = { ...desk.settings(), wording: payload.value };
  const source = {
    state: exampleCase(desk, request.example),
    identity: masked,
    number: null,
    shortHash: null,
  };
  const data = paperData({ ...desk, settings: () => settings }, request.kind, source, form);
  const pdf = await desk.printer.print(renderPaper(data, paperFonts()));
  return new Blob([new Uint8Array(pdf)], { type: 'application/pdf' });
}

/** An invented case of a week ago that every kind of paper can be made of. */
function exampleCase(desk: Desk, example: WordingExample): CaseState {
  const at = new Date(desk.now() - week).toISOString();
  const { office, numbering } = desk.settings();
  const register = officialNumber(numbering.register, 12, desk.today(), { ...office, ...numbering });
  const sop = desk.office().sops.at(-1);
  const privacy = { anonymous: false, confidential: false };
  const lapor = { ...noLapor, ...privacy, trackingId: '1501559', receivedAt: at, title, bodyInitial: body };
  const report = {
    ...privacy,
    title,
    body,
    classification: null,
    category: null,
    district: null,
    village: null,
  };
  return {
    ...emptyCase,
    received: {
      channel: example === 'lapor' ? 'lapor' : 'tatap-muka',
      at,
      recordedAt: at,
      by: '',
      register,
      sop: { id: sop?.id ?? '', version: sop?.version ?? 0 },
      importId: null,
      foreign: false,
    },
    ...(example === 'lapor' ? { lapor } : { report }),
    classification: example === 'berkadar' ? 'pengaduan-berkadar' : 'pengaduan',
    status: 'ditindaklanjuti',
    clockStart: at,
    verifiedAt: at,
    disposition: {
      unit: desk.settings().lists.units[0] ?? 'Sekretariat',
      person: null,
      instructions: [],
      note: null,
      urgency: 'biasa',
      due: null,
      at,
    },
    answer: {
      text: 'Lampu diganti dan sudah menyala kembali.',
      findings: 'Petugas memeriksa lokasi; lampu putus.',
      schedule: null,
      state: 'disetujui',
    },
    returned: { reason: 'Lampu itu dikelola instansi lain.', to: null },
  };
}

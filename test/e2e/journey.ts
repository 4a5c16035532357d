import type { Page } from 'playwright-core';

/** What a journey needs of the host it runs on: how a file gets into the file dialog. */
export interface Traveller {
  readonly page: Page;
  chooseFile(path: string, open: () => Promise<void>): Promise<void>;
}

/** First run: office, officer, and straight to the import page. */
export async function setUpOffice({ page }: Traveller, name = 'Dinas Sosial'): Promise<void> {
  await page.getByLabel('Nama kantor (OPD)').fill(name);
  await page.getByLabel('Kode unit').fill('406.101');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByLabel(/^Nama/).fill('Rina Contoh');
  await page.getByLabel(/^Jabatan/).fill('Pejabat Penghubung');
  await page.getByRole('button', { name: 'Lanjut' }).click();
  await page.getByRole('button', { name: /Impor/ }).first().click();
  await page.getByRole('heading', { name: 'Impor dari LAPOR!' }).waitFor();
}

/** Imports a LAPOR! file through the preview. */
export async function importFile(traveller: Traveller, file: string, expected: number): Promise<void> {
  const { page } = traveller;
  await traveller.chooseFile(file, () => page.getByRole('button', { name: 'Pilih berkas' }).click());
  await page.getByRole('button', { name: `Impor ${expected} aduan` }).click();
  await page.getByRole('heading', { name: `Impor selesai: ${expected} aduan baru` }).waitFor();
}

/** Opens the case with this Tracking ID from the command palette, by keyboard alone. */
export async function openCase({ page }: Traveller, trackingId: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(trackingId);
  await dialog
    .getByText(new RegExp(`/ADU/.*${trackingId}`))
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(`Tracking ID ${trackingId}`).first().waitFor();
}

type Field = readonly [label: string, value: string, kind?: 'text' | 'choose' | 'suggest'];

/** Presses the timeline's own button for a command, fills its dialog and saves it. */
export async function act({ page }: Traveller, action: string, fields: readonly Field[] = []): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: action, exact: true }).first().click();
  await dialog.waitFor();
  for (const [label, value, kind] of fields) {
    if (kind === 'choose') await dialog.getByLabel(label).selectOption({ label: value });
    else if (kind === 'suggest') await dialog.getByRole('combobox', { name: label }).fill(value);
    else await dialog.getByLabel(label).fill(value);
  }
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Issues a paper of the case through its dialog and keeps the PDF; answers with what the dialog's page shows. */
export async function issuePaper({ page }: Traveller, open: string): Promise<void> {
  await page.getByRole('button', { name: open }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('figure', { name: 'Halaman 1 dari 1' }).waitFor();
  await dialog.getByRole('button', { name: 'Terbitkan & simpan PDF' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** From a new report to a closed one, with its three papers. */
export async function leadCaseToItsEnd(traveller: Traveller): Promise<void> {
  await act(traveller, 'Klasifikasikan', [
    ['Klasifikasi aduan', 'Pengaduan tidak berkadar pengawasan', 'choose'],
  ]);
  await act(traveller, 'Nyatakan lengkap');
  await issuePaper(traveller, 'Buat tanda terima pengaduan');
  await issuePaper(traveller, 'Buat lembar disposisi');
  await act(traveller, 'Catat disposisi', [
    ['Bidang/unit tujuan', 'Sekretariat', 'suggest'],
    ['Catatan pimpinan', 'Cek dan jawab sebelum batas waktu.'],
  ]);
  const { page } = traveller;
  await act(traveller, 'Catat tindak lanjut', [['Yang sudah dilakukan', 'Salah ketik.']]);
  await page.getByRole('alert').getByRole('button', { name: 'Urungkan' }).last().click();
  await page.getByRole('alert').getByText('Tindakan diurungkan').waitFor();
  await act(traveller, 'Catat tindak lanjut', [['Yang sudah dilakukan', 'Sudah dicek bersama sekolah.']]);
  await act(traveller, 'Tulis konsep jawaban', [['Isi jawaban', 'Iuran tersebut tidak wajib.']]);
  await act(traveller, 'Setujui jawaban');
  await page.getByRole('button', { name: 'Urungkan: Menyetujui jawaban' }).click();
  await act(traveller, 'Setujui jawaban');
  await issuePaper(traveller, 'Buat surat jawaban');
  await act(traveller, 'Catat jawaban terkirim', [['Dikirim melalui', 'LAPOR!']]);
  await act(traveller, 'Catat balasan pelapor', [['Pelapor puas?', 'Ya, puas', 'choose']]);
  await act(traveller, 'Tutup aduan', [['Hasil', 'Selesai', 'choose']]);
}

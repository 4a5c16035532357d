import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserOffice, openBrowserOffice } from './browser-office.ts';
import { expectNoSeriousFault } from './serious-faults.ts';

let office: BrowserOffice;
beforeAll(async () => {
  office = await openBrowserOffice(['--contoh', '--now', '2026-11-24T10:00:00+07:00']);
});
afterAll(() => office.close());

async function beOfficer(name: RegExp): Promise<void> {
  const { page } = office;
  await page.getByRole('button', { name: /ganti petugas/ }).click();
  await page.getByRole('menuitem', { name }).click();
}

const cell = (row: number, column: string) =>
  office.page.locator(`td[data-row="${row - 1}"][data-column="${column}"]`);

/** Pastes on the active cell what Word puts on the clipboard. */
async function pasteHtml(html: string): Promise<void> {
  await cell(1, 'activity').click();
  await office.page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);
}

describe('the life of an SOP', () => {
  it('an officer comments, the owner changes it and approves it; a new case follows it, an old one does not', async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/sop`);
    await page.reload();
    await page.getByRole('button', { name: 'Buat revisi' }).click();
    await page.getByRole('grid', { name: 'Langkah SOP' }).waitFor();
    await page.getByRole('button', { name: 'Ajukan untuk dikomentari' }).click();
    await page.getByText('Konsep diajukan untuk dikomentari').waitFor();
    await expectNoSeriousFault(office.page);

    await beOfficer(/Yusuf/);
    await page.getByRole('button', { name: 'Komentar langkah 6: 0 terbuka' }).click();
    await page.getByLabel('Komentar baru: Langkah 6').fill('Empat puluh lima menit terlalu singkat');
    await page.getByRole('combobox', { name: 'Usul perubahan' }).click();
    await page.getByRole('option', { name: 'Waktu' }).click();
    await page.getByLabel('Waktu menjadi').fill('2 jam');
    await page.getByRole('button', { name: 'Kirim komentar' }).click();
    await page.getByText('Komentar terkirim').waitFor();
    expect(await page.getByRole('button', { name: 'Sahkan' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Terima & ubah' }).count()).toBe(0);
    await expectNoSeriousFault(office.page);

    await beOfficer(/Rina/);
    await page.getByRole('button', { name: 'Komentar langkah 6: 1 terbuka' }).click();
    await page.getByLabel('Tanggapan').fill('Benar, cek lapangan memakan waktu');
    await page.getByRole('button', { name: 'Terima & ubah' }).click();
    await page.getByText('Komentar ditanggapi').waitFor();
    await expect.poll(() => cell(6, 'time').textContent()).toBe('2 jam');

    // The owner writes a step of his own, with the keyboard alone.
    await cell(6, 'activity').click();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Paraf kepala bidang');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bidang');
    await page.keyboard.press('Tab');
    await page.getByText('Langkah 7: waktunya belum diisi', { exact: false }).waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('10 menit');
    await page.keyboard.press('Enter');
    await page.getByText('Tabel langkah sudah benar').waitFor();
    await page.getByText(/^Tersimpan \d\d\.\d\d/).waitFor();

    await page.getByRole('button', { name: 'Nyatakan terverifikasi' }).click();
    await page.getByText('Konsep terverifikasi').waitFor();
    await page.getByRole('button', { name: 'Mulai uji coba' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mulai uji coba' }).click();
    await page.getByText('Uji coba dimulai').waitFor();
    await page.getByRole('button', { name: 'Sahkan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nomor SOP').fill('065/12/2026');
    await dialog.getByLabel('Jabatan yang mengesahkan').fill('Kepala Dinas');
    await dialog.getByLabel('Nama yang mengesahkan').fill('Kepala Contoh');
    await expectNoSeriousFault(office.page);
    await dialog.getByRole('button', { name: 'Sahkan' }).click();
    await page.getByText('SOP disahkan').waitFor();
    await page.getByText('berlaku 24 November 2026').waitFor();
    await expectNoSeriousFault(office.page);

    await page.goto(`${origin}/#/aduan/baru`);
    await page.getByLabel(/^Judul/).fill('Talang air pasar bocor');
    await page.getByLabel(/^Isi aduan/).fill('Talang air di atas kios bocor sejak kemarin.');
    await page
      .getByRole('button', { name: /^Catat aduan|^Simpan/ })
      .first()
      .click();
    await page.getByRole('link', { name: 'Buka aduan' }).click();
    await page.getByText('versi 2 · berlaku 24 November 2026').waitFor();
    await page.getByText('Paraf kepala bidang').waitFor();

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('0025');
    await page.getByRole('dialog').getByText('0025/ADU/XI/2026').first().click();
    await page.getByText('versi 1 · berlaku 1 Maret 2018').waitFor();
  });

  it('open cases are moved to the new version after a preview, and back', async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/sop/sop-lapor/versi/2`);
    await page.getByRole('button', { name: 'Pindahkan aduan terbuka…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/\d+ aduan pindah ke versi 2/).waitFor();
    await dialog.getByText('Langkah sekarang tetap pada', { exact: false }).waitFor();
    await expectNoSeriousFault(office.page);
    await dialog.getByRole('button', { name: /^Pindahkan \d+ aduan$/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Pindahkan aduan terbuka…' }).waitFor({ state: 'hidden' });
    const notice = page.getByRole('alert').filter({ hasText: 'aduan pindah ke versi 2' });
    await notice.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText(/aduan kembali ke versi semula/).waitFor();
    await page.getByRole('button', { name: 'Pindahkan aduan terbuka…' }).waitFor();
  });

  it("a table from Word takes the rows' place; one with merged cells is refused, and nothing changes", async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/sop`);
    await page.getByRole('button', { name: 'SOP baru' }).click();
    await page.getByRole('button', { name: 'Tambah langkah' }).click();
    const head = '<tr><th>No</th><th>Kegiatan</th><th>Pelaksana</th><th>Waktu</th><th>Cabang</th></tr>';
    const row = (...cells: string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;
    await pasteHtml(
      `<table>${head}${row('1', '<p>Terima</p><p>surat</p>', 'Staf', '5 menit', '')}${row('2', 'Benar?', 'Kepala', '', 'Ya → 3; Tidak → 1')}${row('3', 'Arsipkan', 'Staf', '', '')}</table>`,
    );
    await page.getByText('Tabel ditempel: sekarang 3 langkah').waitFor();
    expect(await cell(1, 'activity').textContent()).toBe('Terima surat');
    expect(await cell(2, 'kind').textContent()).toBe('keputusan');
    await page.getByRole('button', { name: 'Langkah 2: waktunya belum diisi', exact: false }).waitFor();
    await expectNoSeriousFault(office.page);

    await pasteHtml(
      `<table>${head}<tr><td>1</td><td rowspan="2">Terima</td><td>Staf</td><td>1 menit</td><td></td></tr><tr><td>2</td><td>Staf</td><td>1 menit</td><td></td></tr></table>`,
    );
    await page.getByText('Baris 2, kolom Kegiatan: sel digabung', { exact: false }).waitFor();
    expect(await cell(1, 'activity').textContent()).toBe('Terima surat');
    await cell(1, 'activity').click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => cell(1, 'activity').textContent()).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(() => cell(1, 'activity').textContent()).toBe('Terima surat');
    // What was written is there after the window is opened again.
    await page.getByText(/^Tersimpan/).waitFor();
    await page.reload();
    await cell(3, 'activity').waitFor();
    expect(await cell(3, 'activity').textContent()).toBe('Arsipkan');
  });

  it('a draft saved as a workbook is read again as a draft', async () => {
    const { page, origin } = office;
    await page.goto(`${origin}/#/sop/sop-lapor/versi/2`);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Ekspor' }).click();
    await page.getByRole('menuitem', { name: 'Excel (XLSX)' }).click();
    const path = await (await saving).path();
    await page.goto(`${origin}/#/sop`);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Impor XLSX/JSON' }).click();
    await (await choosing).setFiles({
      name: 'sop.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await readFile(path),
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('11 langkah, 4 pelaksana').waitFor();
    await dialog.getByRole('button', { name: 'Buat konsep dari berkas ini' }).click();
    await page.getByRole('tab', { name: 'Perbandingan' }).click();
    await page.getByText('Kedua versi sama isinya').waitFor();
  });
});

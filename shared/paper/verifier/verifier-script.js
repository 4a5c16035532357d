// The script of verifikasi.html: it runs alone in any browser, with nothing from the network. `KEYS` and `KINDS` are
// filled in when the page is made.
(() => {
  /** @type {{ keys: string[], kinds: Record<string, string>, office: string }} */
  const given = JSON.parse(document.getElementById('kunci')?.textContent ?? '');
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const field = /** @type {HTMLTextAreaElement} */ (document.getElementById('kode'));
  const answer = /** @type {HTMLElement} */ (document.getElementById('hasil'));

  /** @param {string} text @param {number} length */
  const bytesOf = (text, length) => {
    let bits = '';
    for (const letter of text) {
      const value = alphabet.indexOf(letter);
      if (value < 0) return null;
      bits += value.toString(2).padStart(5, '0');
    }
    if (text.length !== Math.ceil((length * 8) / 5) || /1/.test(bits.slice(length * 8))) return null;
    return Uint8Array.from({ length }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2));
  };
  /** @param {string} text */
  const rawKey = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

  /** @param {'ya' | 'tidak' | 'ragu'} look @param {string} title @param {string} detail */
  const say = (look, title, detail) => {
    answer.className = look;
    answer.replaceChildren();
    const head = document.createElement('strong');
    head.textContent = title;
    const text = document.createElement('p');
    text.textContent = detail;
    answer.append(head, text);
  };

  const check = async () => {
    const code = field.value.trim();
    if (code === '')
      return say('ragu', 'Belum ada kode', 'Pindai kode QR pada kertas, lalu tempel teksnya di atas.');
    const parts = code.split('*');
    if (parts[0] !== 'PHB1' || parts.length !== 6)
      return say(
        'tidak',
        'BUKAN KODE SURAT',
        'Teks ini bukan kode surat Penghubung atau tidak utuh. Pindai ulang.',
      );
    const [, register = '', id = '', kind = '', hash = '', sign = ''] = parts;
    const signature = bytesOf(sign, 64);
    if (given.kinds[kind] === undefined || !bytesOf(id, 16) || !bytesOf(hash, 10) || !signature)
      return say('tidak', 'TIDAK ASLI', 'Kode ini berubah atau salah ketik. Pindai ulang dari kertasnya.');
    if (!globalThis.crypto?.subtle)
      return say(
        'ragu',
        'Tidak dapat diperiksa di sini',
        'Peramban ini tidak menyediakan kriptografi untuk berkas ini. Buka dengan Chrome, Edge, atau Firefox terbaru.',
      );
    const text = new TextEncoder().encode(code.slice(0, code.lastIndexOf('*')));
    let genuine = false;
    try {
      for (const key of given.keys) {
        const known = await crypto.subtle.importKey('raw', rawKey(key), { name: 'Ed25519' }, false, [
          'verify',
        ]);
        genuine ||= await crypto.subtle.verify({ name: 'Ed25519' }, known, signature, text);
      }
    } catch {
      return say(
        'ragu',
        'Tidak dapat diperiksa di sini',
        'Peramban ini belum mengenal tanda tangan Ed25519. Pakai Chrome atau Edge 137, Firefox 130, Safari 17, atau yang lebih baru; atau minta kantor penerbit memeriksanya.',
      );
    }
    if (genuine)
      return say(
        'ya',
        'ASLI',
        `${given.kinds[kind]} untuk aduan ${register}, terbitan ${given.office}. Cocokkan jenis surat dan nomor register ini dengan kertasnya; apakah surat dibatalkan hanya diketahui kantor penerbit.`,
      );
    return say(
      'tidak',
      'TIDAK ASLI',
      `Tanda tangan tidak cocok: kode ini diubah, atau bukan terbitan ${given.office}.`,
    );
  };

  document.getElementById('periksa')?.addEventListener('click', check);
  field.addEventListener('input', check);
})();

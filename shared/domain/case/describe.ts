import { formatDate } from '../calendar/format.ts';
import type { CaseEvent, UnknownEvent } from './events.ts';
import { monthWords, recapWords } from './recap-note.ts';
import { channelLabel, classificationLabel, paperLabel } from './terms.ts';

/** An event as the history shows it: one Indonesian sentence without its subject, and what was written. */
export function describeEvent(event: CaseEvent | UnknownEvent): {
  readonly what: string;
  readonly detail: string | null;
} {
  const say = (what: string, detail?: string | null) => ({ what, detail: detail ?? null });
  switch (event.type) {
    case 'unknown':
      return say(`Catatan dari versi lebih baru (${event.name})`);
    case 'received':
      return say(
        event.payload.importId
          ? `Mengimpor dari LAPOR! sebagai ${event.payload.register.text}`
          : `Mencatat aduan lewat ${channelLabel[event.payload.channel]} sebagai ${event.payload.register.text}`,
        event.payload.history ? 'Sudah ditutup di LAPOR!, masuk sebagai riwayat' : null,
      );
    case 'lapor-updated':
      return say(
        'Memperbarui kolom LAPOR! dari impor',
        event.payload.lapor.status ? `Status LAPOR!: ${event.payload.lapor.status}` : null,
      );
    case 'import-withdrawn':
      return say('Membatalkan impor');
    case 'corrected':
      return say('Memperbaiki data aduan', event.payload.reason);
    case 'classified':
      return say(
        `Mengklasifikasikan sebagai ${classificationLabel[event.payload.classification]}`,
        event.payload.category,
      );
    case 'verified':
      return say('Menyatakan aduan lengkap dan berwenang', event.payload.note);
    case 'disposed':
      return say(
        `${event.payload.byHand ? 'Mencatat disposisi tulis tangan' : 'Mendisposisi'} ke ${[event.payload.person, event.payload.unit].filter(Boolean).join(', ')}`,
        [...event.payload.instructions, event.payload.note].filter(Boolean).join('; ') || null,
      );
    case 'followed-up':
      return say('Mencatat tindak lanjut', event.payload.note);
    case 'held':
      return say('Menunda, menunggu kelengkapan dari pelapor', event.payload.reason);
    case 'resumed':
      return say('Melanjutkan penanganan', event.payload.note);
    case 'returned':
      return say(
        `Mengembalikan: bukan wewenang${event.payload.to ? `, ke ${event.payload.to}` : ''}`,
        event.payload.reason,
      );
    case 'answer-drafted':
      return say('Menulis konsep jawaban', event.payload.answer);
    case 'answer-returned':
      return say('Mengembalikan konsep untuk diperbaiki', event.payload.note);
    case 'answer-approved':
      return say('Menyetujui jawaban', event.payload.note);
    case 'answer-sent':
      return say(`Mengirim jawaban${event.payload.via ? ` lewat ${event.payload.via}` : ''}`);
    case 'reporter-replied':
      return say(
        `Mencatat balasan pelapor: ${event.payload.satisfied ? 'puas' : 'belum puas'}`,
        event.payload.note,
      );
    case 'closed':
      return say(`Menutup aduan: ${event.payload.result}`, event.payload.note);
    case 'reopened':
      return say('Membuka kembali aduan', event.payload.reason);
    case 'archived':
      return say(`Mengarsipkan: ${event.payload.reason}`, event.payload.note);
    case 'duplicate-linked':
      return say('Mengaitkan dengan aduan serupa', event.payload.note);
    case 'duplicate-unlinked':
      return say('Melepas kaitan aduan serupa', event.payload.reason);
    case 'confidentiality-changed':
      return say(
        `Mengubah kerahasiaan: ${event.payload.confidential ? 'rahasia' : 'tidak rahasia'}, ${event.payload.anonymous ? 'anonim' : 'tidak anonim'}`,
        event.payload.reason,
      );
    case 'attachment-added':
      return say('Menambah lampiran', event.payload.name);
    case 'paper-issued':
      return say(
        `Menerbitkan ${paperLabel[event.payload.kind].toLowerCase()}${event.payload.number ? ` ${event.payload.number.text}` : ''}`,
        `Kode ${event.payload.sha256.slice(0, 8)}`,
      );
    case 'paper-printed':
      return say('Mencetak surat');
    case 'paper-cancelled':
      return say('Membatalkan surat', event.payload.reason);
    case 'step-ticked':
      return say(
        `Menandai langkah SOP selesai${event.payload.outcome ? ` (cabang: ${event.payload.outcome})` : ''}`,
        event.payload.note,
      );
    case 'sop-moved':
      return say(`Memindahkan aduan ke SOP versi ${event.payload.sop.version}`);
    case 'extension-asked':
      return say(
        `Memohon perpanjangan ${event.payload.step ? 'langkah SOP' : 'batas waktu'} sampai ${formatDate(event.payload.until)}`,
        event.payload.reason,
      );
    case 'extension-decided':
      return say(
        event.payload.approved
          ? `Mencatat persetujuan perpanjangan${event.payload.until ? ` sampai ${formatDate(event.payload.until)}` : ''}`
          : 'Mencatat penolakan perpanjangan',
        event.payload.note,
      );
    case 'taken-up':
      return say('Menangani kembali laporan yang ditutup di LAPOR!', event.payload.reason);
    case 'noted':
      return say('Menambah catatan', event.payload.note);
    case 'recap-noted':
      return say(
        `Mencatat dari rekap Word${event.payload.month ? ` ${monthWords(event.payload.month)}` : ''}`,
        recapWords(event.payload),
      );
    case 'recap-withdrawn':
      return say('Menarik catatan rekap Word: impornya dibatalkan');
    case 'suggestion-dismissed':
      return say('Mengabaikan saran status dari rekap Word', event.payload.reason);
    case 'identity-viewed':
      return say('Membuka identitas pelapor', event.payload.reason);
    case 'assigned':
      return say(`Mendisposisi ke ${event.payload.name}`, event.payload.note);
    case 'assignment-withdrawn':
      return say('Menarik disposisi', event.payload.reason);
    case 'taken-in':
      return say(`Menerima dari Kominfo sebagai ${event.payload.register.text}`);
    case 'answer-uploaded':
      return say(
        `Menyampaikan jawaban kepada pelapor${event.payload.via ? ` lewat ${event.payload.via}` : ''}`,
      );
    case 'undone':
      return say('Mengurungkan satu tindakan', event.payload.reason);
  }
}

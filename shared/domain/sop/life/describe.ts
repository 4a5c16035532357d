import type { SopEventType } from './events.ts';

/** What happened to an SOP, without its subject. */
export const sopEventWords: Readonly<Record<SopEventType, string>> = {
  drafted: 'Membuat konsep',
  'draft-saved': 'Menyimpan konsep',
  submitted: 'Mengajukan untuk dikomentari',
  commented: 'Berkomentar',
  'comment-resolved': 'Menanggapi komentar',
  'draft-verified': 'Menyatakan terverifikasi',
  'trial-started': 'Memulai uji coba',
  reconsidered: 'Meninjau kembali',
  approved: 'Mencatat pengesahan',
  'draft-dropped': 'Membuang konsep',
  revoked: 'Mencabut',
};

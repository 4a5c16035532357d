import type { Completion, StepKind } from './types.ts';

/** The words for kinds of steps in tables and lists. */
export const kindLabel: Readonly<Record<StepKind, string>> = {
  start: 'mulai',
  process: 'proses',
  decision: 'keputusan',
  end: 'selesai',
};

/** What completes a step, as an officer says it. */
export const completionLabel: Readonly<Record<Completion, string>> = {
  receive: 'aduan diterima',
  verify: 'telaah',
  'print-sheet': 'lembar disposisi',
  dispose: 'disposisi',
  'follow-up': 'tindak lanjut',
  draft: 'konsep jawaban',
  approve: 'persetujuan jawaban',
  send: 'jawaban terkirim',
  reply: 'balasan pelapor',
  close: 'aduan ditutup',
  manual: 'ditandai tangan',
};

const kindWords: readonly (readonly [StepKind, RegExp])[] = [
  ['start', /^(mulai|awal|start)$/],
  ['end', /^(selesai|akhir|end|stop)$/],
  ['decision', /^(keputusan|decision|pilihan|percabangan)$/],
  ['process', /^(proses|process|kegiatan)$/],
];

/** A kind of step by its word; null when it is none. */
export function readKind(text: string): StepKind | null {
  const plain = text.trim().toLowerCase();
  return kindWords.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** What completes a step, by its word; null when it is none. */
export function readCompletion(text: string): Completion | null {
  const plain = text.trim().toLowerCase();
  const found = Object.entries(completionLabel).find(([name, label]) => name === plain || label === plain);
  return found && isCompletion(found[0]) ? found[0] : null;
}

function isCompletion(name: string): name is Completion {
  return Object.hasOwn(completionLabel, name);
}

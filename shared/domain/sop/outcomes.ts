import type { Completion } from './types.ts';

interface Outcome {
  readonly outcome: string;
  readonly words: RegExp;
}

/** The outcomes that the case's own actions record, with the words by which a table names them. */
const recorded: Partial<Record<Completion, readonly Outcome[]>> = {
  verify: [
    { outcome: 'dikembalikan', words: /bukan|kembali|wewenang/ },
    { outcome: 'diarsipkan', words: /arsip/ },
    { outcome: 'lengkap', words: /^y(a)?$|^lengkap|setuju|sesuai/ },
    { outcome: 'dikembalikan', words: /^t(idak|dk)?$|^tidak/ },
  ],
  approve: [
    { outcome: 'perbaiki', words: /tidak|belum|perbaik|^t$/ },
    { outcome: 'setuju', words: /^y(a)?$|setuju|sesuai/ },
  ],
  reply: [
    { outcome: 'belum-puas', words: /tidak|belum|keberatan|^t$/ },
    { outcome: 'puas', words: /^y(a)?$|puas/ },
  ],
};

/** Outcomes that this action can record; empty when the officer chooses the branch by its label. */
export function outcomesOf(completedBy: Completion): readonly string[] {
  return [...new Set((recorded[completedBy] ?? []).map((each) => each.outcome))];
}

/** Which recorded outcome a branch's label means; a label of the office's own names itself. */
export function outcomeOf(completedBy: Completion, label: string): string {
  const plain = label.trim().toLowerCase();
  const known = recorded[completedBy]?.find((each) => each.words.test(plain));
  return (
    known?.outcome ??
    (plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) ||
      'cabang')
  );
}

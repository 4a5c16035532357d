import { Anchor, Code, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { WordingExample } from '../../../../shared/contract/wording-example.ts';
import { type PaperKind, paperLabel } from '../../../../shared/domain/case/terms.ts';
import type { Settings } from '../../../../shared/domain/office/settings.ts';
import { foreignWords } from '../../../../shared/domain/wording/check.ts';
import { piecesOf, wordedPapers } from '../../../../shared/domain/wording/pieces.ts';
import { routes } from '../../../common/routes.ts';
import { notifyFailed, Panel } from '../../../common/ui.tsx';
import { SaveForm } from '../save-form.tsx';
import { useSave } from '../use-save.ts';
import { PlaceholderMeanings } from './placeholder-meanings.tsx';
import { useWordingDraft } from './use-wording-draft.ts';
import styles from './wording.module.css';
import { WordingPiece } from './wording-piece.tsx';
import { WordingPreview } from './wording-preview.tsx';

const examples: readonly { value: WordingExample; label: string }[] = [
  { value: 'lapor', label: 'Dari LAPOR!' },
  { value: 'langsung', label: 'Datang langsung' },
  { value: 'berkadar', label: 'Berkadar pengawasan' },
];

/** The office's own words for each paper, beside the paper with an invented case. */
export function WordingTab({ settings }: { settings: Settings }) {
  const draft = useWordingDraft(settings.wording);
  const saving = useSave('wording', 'Kata-kata surat tersimpan');
  const [kind, setKind] = useState<PaperKind>('surat-jawaban');
  const [example, setExample] = useState<WordingExample>('lapor');
  const save = {
    ...saving,
    save: (value: Settings['wording']) => saving.save(value, undefined, settings.wording),
  };
  const check = () => {
    const value = draft.check();
    if (value === null) {
      const wrong = draft.goToFault(kind);
      if (wrong === null) notifyFailed(new Error(foreignWords));
      else setKind(wrong);
    }
    return value;
  };
  return (
    <Panel title="Kata-kata surat">
      <Text size="sm" c="dimmed" mb="xs">
        <Code>{'{judul}'}</Code> dan isian lain diganti dengan data aduan. Teks dalam kurung siku{' '}
        <Code>{'[ ({kontak})]'}</Code> tidak dicetak bila isian di dalamnya kosong. Untuk mencetak kurung
        kurawal, tulis <Code>{'{{'}</Code> atau <Code>{'}}'}</Code>. Surat yang sudah terbit tidak berubah.
        Pilihan “Dengan hormat harap” ada di{' '}
        <Anchor component={Link} href={`${routes.settings}?bagian=daftar`} inherit underline="always">
          Bidang, kategori, instruksi
        </Anchor>
        .
      </Text>
      <SaveForm<'wording'> draft={{ ...draft, check }} save={save}>
        <div className={styles.choices}>
          <NativeSelect
            label="Surat"
            value={kind}
            onChange={(event) =>
              setKind(wordedPapers.find((each) => each === event.currentTarget.value) ?? kind)
            }
            data={wordedPapers.map((each) => ({
              value: each,
              label: paperChoice(each, draft.stateOf(each)),
            }))}
          />
          <NativeSelect
            label="Contoh aduan pada pratinjau"
            value={example}
            onChange={(event) =>
              setExample(examples.find(({ value }) => value === event.currentTarget.value)?.value ?? example)
            }
            data={[...examples]}
          />
        </div>
        <div className={styles.work}>
          <div className={styles.pieces}>
            {piecesOf(kind).map((id) => (
              <WordingPiece
                key={id}
                id={id}
                text={draft.text(id)}
                fault={draft.fault(id)}
                wanted={draft.wanted?.id === id ? draft.wanted : null}
                change={(text) => draft.set({ [id]: text })}
              />
            ))}
            <PlaceholderMeanings kind={kind} />
          </div>
          <WordingPreview kind={kind} example={example} draft={draft} saved={settings.wording} />
        </div>
      </SaveForm>
    </Panel>
  );
}

function paperChoice(kind: PaperKind, state: { changed: number; wrong: boolean }): string {
  const note = state.wrong ? 'perlu diperbaiki' : state.changed > 0 ? `${state.changed} diubah` : null;
  return note === null ? paperLabel[kind] : `${paperLabel[kind]} (${note})`;
}

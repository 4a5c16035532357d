import { Button, Group } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import type { CaseView } from '../../../shared/contract/case-views.ts';
import { type CommandName, commandLabel } from '../../../shared/domain/case/commands.ts';
import { monthWords, recapWords } from '../../../shared/domain/case/recap-note.ts';
import { Notice } from '../../common/identity/notice.tsx';
import type { Values } from './command-values.ts';

/** What the Word recap suggests; the officer accepts it by the command's own dialog, filled in, or dismisses it. */
export function RecapSuggestionNotice(p: {
  suggestion: NonNullable<CaseView['suggestion']>;
  possible: readonly CommandName[];
  onAct: (name: CommandName, extra?: Values) => void;
}) {
  const { suggestion, possible, onAct } = p;
  const name = suggestion.to === 'selesai' ? 'close' : 'follow-up';
  const from = `rekap Word${suggestion.month === null ? '' : ` ${monthWords(suggestion.month)}`}`;
  const note = `Menurut ${from}. ${recapWords(suggestion)}`;
  return (
    <Notice
      tone="good"
      title={`Saran dari ${from}: ${suggestion.to === 'selesai' ? 'aduan sudah selesai' : 'aduan sedang diproses'}`}
      icon={<IconFileTypeDocx size={18} aria-hidden />}
    >
      {recapWords(suggestion)}. Status aduan tidak berubah sebelum Anda menyetujuinya.
      <Group gap="xs" mt={6}>
        {possible.includes(name) ? (
          <Button
            size="compact-sm"
            onClick={() =>
              onAct(
                name,
                name === 'close'
                  ? { result: 'selesai', note: note.slice(0, 4_000) }
                  : { note: note.slice(0, 8_000) },
              )
            }
          >
            Setujui: {commandLabel[name].toLowerCase()}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" onClick={() => onAct('dismiss-suggestion')}>
          Abaikan saran
        </Button>
      </Group>
    </Notice>
  );
}

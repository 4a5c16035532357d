import type { SopView } from '../../../../shared/contract/sop-views.ts';
import type { Settings } from '../../../../shared/domain/office/settings.ts';
import type { SopCommand, SopCommandName } from '../../../../shared/domain/sop/life/commands.ts';
import { errorText } from '../../../common/api.ts';
import { ApproveDialog } from './approve-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { TrialDialog } from './trial-dialog.tsx';

/** The dialog of the act that was asked for, where it needs more than a click. */
export function DraftDialogs(p: {
  asking: SopCommandName | null;
  view: SopView;
  today: string;
  signatory: Settings['signatory'] | null;
  busy: boolean;
  failure: unknown;
  onAct: (command: SopCommand) => void;
  onClose: () => void;
}) {
  const common = { busy: p.busy, onClose: p.onClose };
  switch (p.asking) {
    case 'start-trial':
      return (
        <TrialDialog
          {...common}
          today={p.today}
          onConfirm={(span) => p.onAct({ name: 'start-trial', ...span })}
        />
      );
    case 'approve':
      return p.signatory === null ? null : (
        <ApproveDialog
          {...common}
          version={p.view.version}
          today={p.today}
          signatory={p.signatory}
          failure={p.failure ? errorText(p.failure) : null}
          onConfirm={(approval) => p.onAct({ name: 'approve', ...approval })}
        />
      );
    case 'reconsider':
      return (
        <ReasonDialog
          {...common}
          title="Tinjau kembali"
          note="Konsep kembali ke tahap dikomentari, dapat diubah lagi, dan harus diverifikasi ulang."
          label="Alasan"
          confirm="Tinjau kembali"
          onConfirm={(reason) => p.onAct({ name: 'reconsider', reason })}
        />
      );
    case 'drop':
      return (
        <ReasonDialog
          {...common}
          title="Buang konsep"
          note="Konsep hilang dari daftar; versi yang berlaku tidak berubah. Isinya tetap tersimpan dalam catatan."
          label="Alasan"
          confirm="Buang konsep"
          danger
          onConfirm={(reason) => p.onAct({ name: 'drop', reason })}
        />
      );
    default:
      return null;
  }
}

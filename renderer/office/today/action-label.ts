import type { CaseRow } from '../../../shared/contract/list-views.ts';
import { commandLabel } from '../../../shared/domain/case/commands.ts';

/** The words of a next action's button. */
export function actionLabel(action: NonNullable<CaseRow['nextAction']>): string {
  return action === 'print-sheet' ? 'Cetak lembar disposisi' : commandLabel[action];
}

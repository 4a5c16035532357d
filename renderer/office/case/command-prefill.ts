import type { CaseView } from '../../../shared/contract/case-views.ts';
import type { CommandName } from '../../../shared/domain/case/commands.ts';
import type { Choice } from './command-forms.ts';
import type { Values } from './command-values.ts';

/** What a dialog already says when it opens. `view` is null for commands on several cases at once. */
export function prefill(name: CommandName, view: CaseView | null, extra: Values = {}): Values {
  return { ...valuesFor(name, view), ...extra };
}

function valuesFor(name: CommandName, view: CaseView | null): Values {
  switch (name) {
    case 'correct':
      return {
        title: view?.title ?? '',
        body: view?.body ?? '',
        category: view?.category ?? '',
        district: view?.district ?? '',
        village: view?.village ?? '',
      };
    case 'classify':
      return { classification: view?.classification ?? '', category: view?.category ?? '' };
    case 'dispose':
      return {
        unit: view?.disposition?.unit ?? '',
        urgency: view?.disposition?.urgency ?? 'biasa',
        instructions: [],
        byHand: false,
      };
    case 'draft-answer':
      return {
        answer: view?.answer?.text ?? '',
        findings: view?.answer?.findings ?? '',
        schedule: view?.answer?.schedule ?? '',
      };
    case 'send-answer':
      return { via: view?.channel === 'lapor' ? 'LAPOR!' : '' };
    case 'close':
      return { result: 'selesai' };
    case 'set-confidentiality':
      return { confidential: view?.confidential ?? false, anonymous: view?.anonymous ?? false };
    case 'decide-extension':
      return { approved: 'true', until: view?.extension?.until ?? '' };
    case 'tick-step':
      return { step: view?.timeline.find((step) => step.state === 'current')?.key ?? '' };
    default:
      return {};
  }
}

/** The steps that can still be ticked by hand. */
export function stepChoices(view: CaseView | null): Choice[] {
  return (view?.timeline ?? [])
    .filter((step) => step.state !== 'done')
    .map((step) => ({ value: step.key, label: `${step.number}. ${step.activity}` }));
}

/** Where the chosen step can lead; none when it is no decision. */
export function branchChoices(view: CaseView | null, step: string): Choice[] {
  const chosen = view?.timeline.find((each) => each.key === step);
  return (chosen?.branches ?? []).map(({ outcome, label }) => ({ value: outcome, label }));
}

/** The cases linked to this one. */
export function linkedChoices(view: CaseView | null): Choice[] {
  return (view?.similar ?? [])
    .filter((other) => other.linked)
    .map((other) => ({ value: other.id, label: `${other.register} · ${other.title}` }));
}

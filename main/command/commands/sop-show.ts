import { cellText } from '../../../shared/domain/sop/cells.ts';
import { Refused } from '../../../shared/serving/refused.ts';
import { findSop, readSopName } from '../../workbench/sops/versions.ts';
import { listSops, type SopPlace, showSop } from '../../workbench/sops/views.ts';
import type { CommandContext } from '../context.ts';

/** `sop show [ID[@VERSION]]`: one version, or the draft that will have that number, with its steps and comments. */
export async function showOne(context: CommandContext, wanted: string | undefined): Promise<void> {
  const { desk, json, print } = context;
  const view = await showSop(desk, await placeOf(context, wanted));
  if (json) return print(JSON.stringify(view));
  const { content } = view;
  const facts = [
    `${view.id}@${view.version}`,
    view.state,
    view.number === '' ? null : `nomor ${view.number}`,
    view.effectiveFrom && `berlaku ${view.effectiveFrom}`,
    view.until && `sampai ${view.until}`,
    `${view.openCases} aduan terbuka`,
  ];
  const lines = content.steps.map((step, index) =>
    [
      `${index + 1}. ${step.activity}`,
      ...(['actors', 'time', 'branches', 'completedBy'] as const).map((column) =>
        cellText(content, step, column),
      ),
    ]
      .filter((text) => text !== '')
      .join(' · '),
  );
  const comments = view.comments
    .filter((comment) => comment.resolved === null)
    .map(
      (comment) =>
        `Komentar ${comment.by}${comment.step === null ? '' : ` (${comment.step})`}: ${comment.text}`,
    );
  print([content.name, facts.filter(Boolean).join(' · '), '', ...lines, ...comments].join('\n'));
}

async function placeOf({ desk }: CommandContext, wanted: string | undefined): Promise<SopPlace> {
  const name = wanted === undefined ? null : readSopName(wanted);
  const rows = await listSops(desk);
  const draft = rows
    .find((sop) => sop.id === name?.id)
    ?.versions.find(
      (each) => each.draft !== null && (name?.version === null || each.version === name?.version),
    );
  const adopted = desk.office().sops.some((sop) => sop.id === name?.id);
  // Without a number a draft is shown only where nothing was approved yet.
  if (draft?.draft && name && (name.version !== null || !adopted)) return { id: name.id, draft: draft.draft };
  if (rows.length === 0) throw new Refused('Belum ada SOP. Siapkan kantor dahulu.');
  const { id, version } = findSop(desk, wanted);
  return { id, version };
}

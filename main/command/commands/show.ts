import { findCaseId } from '../../workbench/cases/find-id.ts';
import { showCase } from '../../workbench/cases/show.ts';
import { argument, type Command } from '../context.ts';
import { localInstant } from '../local-instant.ts';

export const show: Command = {
  usage: 'show ID|TRACKING|REGISTER',
  places: 1,
  options: {},
  async run(context) {
    const { desk, print } = context;
    const view = await showCase(
      desk,
      await findCaseId(desk, argument(context, 0, 'nomor register, Tracking ID atau id aduan')),
    );
    const shown = {
      ...view,
      reporter: view.hasIdentity ? '••••••' : null,
      receivedAt: localInstant(view.receivedAt, desk),
      dueAt: view.dueDate,
    };
    print(JSON.stringify(shown, null, context.json ? 0 : 2));
  },
};

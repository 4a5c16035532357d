import type { Command } from '../context.ts';

export const contoh: Command = {
  usage: 'contoh                                   isi data contoh',
  places: 0,
  options: {},
  founds: true,
  async run({ workbench, json, print }) {
    const added = await workbench.addExamples();
    print(json ? JSON.stringify(added) : `${added.cases} aduan contoh dimuat.`);
  },
};

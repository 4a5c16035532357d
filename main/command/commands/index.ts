import type { Command } from '../context.ts';
import { check, rebuild } from '../maintenance.ts';
import { act } from './act.ts';
import { bundle } from './bundle.ts';
import { cases } from './cases.ts';
import { contoh } from './contoh.ts';
import { enrol } from './enrol.ts';
import { explain } from './explain.ts';
import { importFile } from './import.ts';
import { importRecap } from './import-recap.ts';
import { init } from './init.ts';
import { paper } from './paper.ts';
import { recap } from './recap.ts';
import { show } from './show.ts';
import { sop } from './sop.ts';
import { sync } from './sync.ts';
import { verify } from './verify.ts';

/** Every command by its name on the command line, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  init,
  contoh,
  import: importFile,
  'import-recap': importRecap,
  cases,
  show,
  explain,
  act,
  paper,
  sop,
  recap,
  verify,
  enrol,
  sync,
  bundle,
  check: {
    usage: 'check                                    rantai catatan, proyeksi, keutuhan berkas',
    places: 0,
    options: {},
    run: check,
  },
  rebuild: {
    usage: 'rebuild                                  bangun ulang proyeksi dari catatan',
    places: 0,
    options: {},
    run: rebuild,
  },
};

export const usage = `Pakai: npm run -s penghubung -- PERINTAH --data FOLDER [--json] [--now ISO]
${Object.values(commands)
  .map((command) => `  ${command.usage}`)
  .join('\n')}`;

import { foundOffice } from '../../workbench/office.ts';
import { type Command, option, required } from '../context.ts';

export const init: Command = {
  usage: 'init --office NAMA --unit-code KODE      siapkan kantor',
  places: 0,
  options: { office: 'value', 'unit-code': 'value', officer: 'value' },
  founds: true,
  async run(context) {
    const name = required(context, 'office');
    const officer = await foundOffice(
      context.desk,
      { name, unitCode: required(context, 'unit-code') },
      {
        name: option(context, 'officer') ?? 'Pejabat Penghubung',
        nip: null,
        position: 'Pejabat Penghubung',
        role: 'penghubung',
      },
    );
    context.print(
      context.json
        ? JSON.stringify({ office: name, officer: officer.name })
        : `Kantor ${name} siap. Petugas: ${officer.name}.`,
    );
  },
};

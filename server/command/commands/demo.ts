import { addDemo, demoAccount } from '../../console/demo/demo.ts';
import { defaultRegency } from '../../console/open-console.ts';
import { type Command, option } from '../context.ts';
import { serve, serveLocked } from './serve.ts';

export const demo: Command = {
  usage:
    'demo [--port N] [--host H]                  kabupaten contoh: 8 kantor dan aduan karangan, lalu jalankan server',
  places: 0,
  options: serve.options,
  run: async (typed) => {
    await serveLocked(typed, async (desk) => {
      typed.print('Menyiapkan kabupaten contoh ...');
      await addDemo(desk, option(typed, 'kabupaten') ?? defaultRegency);
      typed.print(`Masuk sebagai ${demoAccount.name}, kata sandi: ${demoAccount.password}`);
    });
  },
};

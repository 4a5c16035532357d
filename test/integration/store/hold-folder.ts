/** Run by Node itself as a second process: holds the data folder until it is ended. */
import { openStore } from '../../../main/store/open-store.ts';

const store = openStore(process.argv[2] ?? '');
process.stdout.write('held\n');
process.stdin.resume();
process.stdin.once('end', () => void store.close());

/**
 * Two-way replication of documents that stand on both sides already: `node client.mjs FOLDER/ URL FILE BATCH`, where FILE
 * holds `{up: [...], down: [...]}`. Prints `{ms, up, down}`; only the replication is timed.
 */
import { readFileSync } from 'node:fs';
import PouchDB from 'pouchdb';

const [, , folder = '', url = '', file = '', batch = '100'] = process.argv;
const { up, down } = JSON.parse(readFileSync(file, 'utf8'));
const local = new PouchDB(`${folder}kantor`);
const remote = new PouchDB(`${url}kominfo`);
const options = { batch_size: Number(batch) };
const put = async (db, docs) => {
  for (let start = 0; start < docs.length; start += 1_000)
    await db.bulkDocs(docs.slice(start, start + 1_000));
};
await put(local, up);
await put(remote, down);
const start = performance.now();
const sent = await local.replicate.to(remote, options);
const got = await local.replicate.from(remote, options);
console.log(JSON.stringify({ ms: performance.now() - start, up: sent.docs_written, down: got.docs_written }));
process.exit(0);

/** express-pouchdb on disk at any free port: `node server.mjs FOLDER/`. Prints its address when ready. */
import express from 'express';
import expressPouchDB from 'express-pouchdb';
import PouchDB from 'pouchdb';

const [, , folder = ''] = process.argv;
const Kept = PouchDB.defaults({ prefix: folder });
const app = express();
app.use(
  '/',
  expressPouchDB(Kept, { mode: 'minimumForPouchDB', logPath: `${folder}log.txt`, inMemoryConfig: true }),
);
const listening = app.listen(0, '127.0.0.1', () => {
  const { port } = listening.address();
  console.log(`http://127.0.0.1:${port}/ `);
});
process.on('SIGTERM', () => process.exit(0));

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const require = createRequire(import.meta.url);
let ready: Promise<unknown> | undefined;

/** The reader's WebAssembly comes from node_modules: it is never fetched. */
function prepare(): Promise<unknown> {
  ready ??= prepareZXingModule({
    overrides: {
      wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/reader/zxing_reader.wasm'))).buffer,
    },
    fireImmediately: true,
  });
  return ready;
}

/** The texts of all QR codes in a scanned or photographed picture (PNG, JPEG or WEBP). */
export async function readQrCodes(picture: Uint8Array): Promise<string[]> {
  await prepare();
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 20 });
  return found.filter((each) => each.isValid).map((each) => each.text);
}

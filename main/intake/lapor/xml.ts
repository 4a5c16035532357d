import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { bomb, broken, cancelled, LaporFileError, unreadable } from './lapor-error.ts';
import { limits } from './limits.ts';
import type { XlsxPackage } from './package.ts';

/** Names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}
export interface XmlWatch {
  readonly fileName: string;
  readonly signal?: AbortSignal | undefined;
  /** Bytes inflated so far, of all parts. */
  inflated: number;
  /** Bytes of this part read so far, about once a megabyte and at the end. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

const yieldBytes = 1024 * 1024;
/** Mistakes inside text which exporters make and cleaning puts right; all others mean a broken file. */
const harmless = /: (?:disallowed character|malformed character entity|undefined entity)\.$/;

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/**
 * Streams one XML part through handlers: no DTD, no entities of its own, no more bytes than an honest part has.
 * Lets other work run about once a megabyte. Throws LaporFileError.
 */
export async function readXml(
  parts: XlsxPackage,
  name: string,
  handlers: XmlHandlers,
  watch: XmlWatch,
  maxBytes: number = limits.inflatedBytes,
): Promise<void> {
  const { fileName, signal } = watch;
  if (signal?.aborted) throw cancelled(fileName);
  const { stream, compressedSize } = await parts.open(name);
  const parser = tagParser(handlers, fileName, name);
  let decoder: TextDecoder | null = null;
  let bytesRead = 0;
  let unbroken = 0;
  let sinceYield = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      bytesRead += bytes.length;
      watch.inflated += bytes.length;
      sinceYield += bytes.length;
      if (signal?.aborted) throw cancelled(fileName);
      if (bytesRead > maxBytes || watch.inflated > limits.inflatedBytes) throw bomb(fileName, name);
      if (bytesRead > limits.ratioFrom && bytesRead > compressedSize * limits.ratio)
        throw bomb(fileName, name);
      decoder ??= new TextDecoder(encodingOf(bytes));
      unbroken = parser.write(decoder.decode(bytes, { stream: true })) ? 0 : unbroken + bytes.length;
      if (unbroken > limits.unbrokenBytes) throw bomb(fileName, name);
      if (sinceYield > yieldBytes) {
        sinceYield = 0;
        watch.onBytes?.(bytesRead);
        await setImmediate();
      }
    }
    parser.end();
    watch.onBytes?.(bytesRead);
  } catch (error) {
    throw unreadable(fileName, name, error);
  } finally {
    stream.destroy();
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** `write` answers whether a tag began or ended; both throw LaporFileError. */
function tagParser(
  handlers: XmlHandlers,
  fileName: string,
  name: string,
): { write(text: string): boolean; end(): void } {
  const parser = new SaxesParser({ xmlns: false, position: false, fileName: '' });
  let failure: LaporFileError | null = null;
  let moved = false;
  let depth = 0;
  parser.on('doctype', () => {
    failure ??= new LaporFileError(
      'xml-terlarang',
      `Berkas ${fileName} memuat definisi XML (DOCTYPE) yang tidak pernah ada pada ekspor LAPOR!. Berkas ditolak demi keamanan; unduh lagi dari LAPOR!.`,
    );
  });
  parser.on('error', (error) => {
    if (!harmless.test(`: ${error.message}`)) failure ??= broken(fileName, name, error);
  });
  parser.on('opentag', (tag) => {
    moved = true;
    depth += 1;
    if (depth > limits.depth) throw broken(fileName, name);
    handlers.open(local(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    moved = true;
    depth -= 1;
    handlers.close?.(local(tag.name));
  });
  if (handlers.text) {
    const onText = handlers.text.bind(handlers);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  const settle = () => {
    if (failure) throw failure;
  };
  return {
    write(text) {
      moved = false;
      parser.write(text);
      settle();
      return moved;
    },
    end() {
      parser.close();
      settle();
    },
  };
}

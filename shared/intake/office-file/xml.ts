import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { OfficeFileError } from './office-file-error.ts';
import type { OfficePackage } from './package.ts';

/** Names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>, selfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
  /** Stops reading early when true. */
  done?(): boolean;
}
export interface XmlWatch {
  readonly fileName: string;
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((inflated: number) => void) | undefined;
  /** The part is streamed, not held: only the bound of the whole package counts. */
  readonly large?: boolean | undefined;
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

/** Streams one XML part through handlers: no DTD, no entities of its own, no more bytes than an honest part has. */
export async function readXml(
  parts: OfficePackage,
  name: string,
  handlers: XmlHandlers,
  watch: XmlWatch,
): Promise<void> {
  const { fileName, signal } = watch;
  const { again, honest } = parts.kind;
  const { stream, compressedSize } = await parts.open(name);
  const parser = new SaxesParser({ xmlns: false, position: false });
  let failure: Error | null = null;
  parser.on('doctype', () => {
    failure ??= new OfficeFileError(
      'xml-terlarang',
      `Berkas ${fileName} memuat definisi XML (DOCTYPE) yang tidak pernah ada pada ${honest}. Berkas ditolak demi keamanan. ${again}`,
    );
  });
  parser.on('error', (error) => {
    failure ??= new OfficeFileError('rusak', `Isi berkas ${fileName} rusak (${name}). ${again}`, {
      cause: error,
    });
  });
  let unbroken = 0;
  parser.on('opentag', (tag) => {
    unbroken = 0;
    handlers.open(local(tag.name), tag.attributes, tag.isSelfClosing);
  });
  parser.on('closetag', (tag) => {
    unbroken = 0;
    handlers.close(local(tag.name));
  });
  parser.on('text', (text) => handlers.text(text));
  parser.on('cdata', (text) => handlers.text(text));
  const decoder = new TextDecoder('utf-8');
  let inflated = 0;
  let sinceYield = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      inflated += bytes.length;
      parts.spent.inflated += bytes.length;
      unbroken += bytes.length;
      sinceYield += bytes.length;
      if (signal?.aborted) throw new OfficeFileError('dibatalkan', 'Pembacaan berkas dibatalkan.');
      if (
        parts.spent.inflated > limits.inflatedBytes ||
        (!watch.large && inflated > limits.smallPartBytes) ||
        unbroken > limits.unbrokenBytes ||
        (inflated > limits.ratioFrom && inflated > compressedSize * limits.ratio)
      )
        throw new OfficeFileError(
          'terlalu-besar',
          `Isi berkas ${fileName} mengembang tidak wajar (bom zip). Berkas ditolak. ${again}`,
        );
      parser.write(decoder.decode(bytes, { stream: true }));
      if (failure) throw failure;
      if (handlers.done?.()) return;
      watch.onBytes?.(inflated);
      if (sinceYield > 1_000_000) {
        sinceYield = 0;
        await setImmediate();
      }
    }
    parser.close();
    if (failure) throw failure;
  } catch (error) {
    if (error instanceof OfficeFileError) throw error;
    throw new OfficeFileError('terpotong', `Berkas ${fileName} terpotong atau rusak (${name}). ${again}`, {
      cause: error,
    });
  } finally {
    stream.destroy();
  }
}

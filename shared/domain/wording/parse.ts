/** A piece of a wording that is printed as it stands, or that a value of the case replaces. */
export type Inner =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string };
/** `optional`: what stood in square brackets; it is printed only when every value in it is known. */
export type Part = Inner | { readonly kind: 'optional'; readonly parts: readonly Inner[] };

/** What is wrong with a wording, in Indonesian, and where: `offset` counts UTF-16 units, the rest what an eye counts. */
export interface Fault {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}
export type Parsed =
  | { readonly ok: true; readonly parts: readonly Part[] }
  | { readonly ok: false; readonly fault: Fault };

/** A fault at a place of a text. */
export function faultAt(text: string, offset: number, reason: string): Fault {
  const lines = text.slice(0, offset).split('\n');
  return { offset, line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1, reason };
}

const marks = /\{\{|\}\}|[{}[\]]/g;

/**
 * Reads a wording. `{name}` is a placeholder; `{{` and `}}` are braces to be printed; square brackets around at
 * least one placeholder make their content optional, all others are plain text. `unknown` says what is wrong with a
 * name, null when it may be used. The first fault is given back, never thrown.
 */
export function parseWording(text: string, unknown: (name: string) => string | null): Parsed {
  const said = new Parts();
  const fault = (offset: number, reason: string): Parsed => ({
    ok: false,
    fault: faultAt(text, offset, reason),
  });
  let at = 0;
  while (at < text.length) {
    marks.lastIndex = at;
    const mark = marks.exec(text);
    said.text(text.slice(at, mark?.index ?? text.length));
    if (mark === null) break;
    const { index } = mark;
    at = index + mark[0].length;
    switch (mark[0]) {
      case '{{':
        said.text('{');
        break;
      case '}}':
        said.text('}');
        break;
      case '}':
        return fault(index, 'kurung “}” tanpa pasangan “{”. Tulis “}}” bila kurungnya memang dicetak.');
      case '[':
        if (said.openHasValue()) return fault(said.openedAt, unclosedBracket);
        said.open(index);
        break;
      case ']':
        said.close();
        break;
      default: {
        const end = text.slice(at).search(/[{}\n]/);
        const stop = end === -1 ? '' : text[at + end];
        if (stop === '{') return fault(at + end, nested);
        if (stop !== '}') return fault(index, unclosed);
        const name = text.slice(at, at + end);
        const reason = unknown(name);
        if (reason !== null) return fault(index, reason);
        said.value(name);
        at += end + 1;
      }
    }
  }
  if (said.openHasValue()) return fault(said.openedAt, unclosedBracket);
  return { ok: true, parts: said.done() };
}

const nested = 'kurung “{” di dalam kurung “{” lain. Tutup isian yang pertama dengan “}” dahulu.';
const unclosed = 'kurung “{” belum ditutup dengan “}”. Tulis “{{” bila kurungnya memang dicetak.';
const unclosedBracket = 'kurung siku “[” belum ditutup dengan “]”.';

/** Collects what was read; inside a square bracket until it is known what the bracket means. */
class Parts {
  openedAt = -1;
  readonly #all: Part[] = [];
  #inside: Inner[] | null = null;

  text(text: string): void {
    if (text === '') return;
    const list: Part[] = this.#inside ?? this.#all;
    const last = list.at(-1);
    if (last?.kind === 'text') list[list.length - 1] = { kind: 'text', text: last.text + text };
    else list.push({ kind: 'text', text });
  }

  value(name: string): void {
    (this.#inside ?? this.#all).push({ kind: 'value', name });
  }

  openHasValue(): boolean {
    return this.#inside?.some((part) => part.kind === 'value') ?? false;
  }

  /** A bracket still open holds no placeholder, so it was plain text. */
  open(at: number): void {
    this.#plain('');
    this.openedAt = at;
    this.#inside = [];
  }

  close(): void {
    if (this.#inside === null || !this.openHasValue()) {
      this.#plain(']');
      return;
    }
    this.#all.push({ kind: 'optional', parts: this.#inside });
    this.#inside = null;
  }

  done(): readonly Part[] {
    this.#plain('');
    return this.#all;
  }

  #plain(end: string): void {
    const inside = this.#inside;
    this.#inside = null;
    const text = inside?.map((part) => (part.kind === 'text' ? part.text : '')).join('');
    this.text(`${text === undefined ? '' : `[${text}`}${end}`);
  }
}

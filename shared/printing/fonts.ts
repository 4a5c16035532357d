import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFace, FontFaces } from '../paper/fonts.ts';

const require = createRequire(import.meta.url);
const subsets = ['latin', 'latin-ext'] as const;
const weights = [400, 700] as const;
const styles = ['normal', 'italic'] as const;

let loaded: FontFaces | undefined;

/**
 * The faces of Arimo that papers use, read once from node_modules. Throws what Node throws when the package is
 * missing: a paper in another typeface would break its lines elsewhere.
 */
export function paperFonts(): FontFaces {
  loaded ??= readFaces();
  return loaded;
}

function readFaces(): FontFaces {
  const ranges: unknown = JSON.parse(readFileSync(require.resolve('@fontsource/arimo/unicode.json'), 'utf8'));
  return subsets.flatMap((subset) =>
    weights.flatMap((weight) =>
      styles.map((style): FontFace => {
        const file = require.resolve(`@fontsource/arimo/files/arimo-${subset}-${weight}-${style}.woff2`);
        const source = `data:font/woff2;base64,${readFileSync(file).toString('base64')}`;
        return { weight, style, subset, unicodeRange: rangeOf(ranges, subset), source };
      }),
    ),
  );
}

function rangeOf(ranges: unknown, subset: string): string {
  const found = Object.entries(ranges ?? {}).find(([name]) => name === subset)?.[1];
  if (typeof found !== 'string') throw new Error(`@fontsource/arimo/unicode.json tidak memuat ${subset}`);
  return found;
}

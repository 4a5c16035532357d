import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';

const at = (...parts: string[]): string => join(import.meta.dirname, ...parts);

/** The programs and threads that run on Node or in Electron, by the name of their file in dist/main. */
const PROGRAMS = {
  command: at('main/command/main.ts'),
  browser: at('main/browser/main.ts'),
  electron: at('main/electron/main.ts'),
  'workbench-process': at('main/electron/workbench-process.ts'),
  'integrity-worker': at('main/store/integrity-worker.ts'),
  kominfo: at('server/command/main.ts'),
};
const PAGES = { index: at('renderer/index.html'), kominfo: at('renderer/kominfo.html') };
const PRELOAD = { preload: at('main/electron/preload.ts') };
const BENCH = {
  bench: at('test/bench/main.ts'),
  'integrity-worker': at('main/store/integrity-worker.ts'),
};

/** The entries whose file exists. */
function present(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));
}

/**
 * ES modules for Node 24. Packages stay in node_modules; only files that Node cannot import (fonts, styles)
 * are taken in. All chunks lie beside the entries, so that `import.meta.dirname` is the folder of them all.
 */
function program(input: Record<string, string>, outDir: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { external: ['electron'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

/** One CommonJS file with everything inside, as a sandboxed preload must be. */
function preload(input: Record<string, string>): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { external: ['electron'], noExternal: true },
    build: {
      ssr: true,
      outDir: at('dist/main'),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input,
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}

function pages(input: Record<string, string>): EnvironmentOptions {
  return {
    build: {
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      target: 'chrome140',
      rolldownOptions: { input },
    },
  };
}

export default defineConfig(({ mode }) => {
  const bench = mode === 'bench';
  const entries = {
    client: bench ? {} : PAGES,
    main: bench ? BENCH : PROGRAMS,
    preload: bench ? {} : PRELOAD,
  };
  return {
    root: at('renderer'),
    plugins: [react()],
    // The example export travels inside the program.
    assetsInclude: ['**/*.xlsx'],
    environments: {
      client: pages(present(entries.client)),
      main: program(present(entries.main), at(bench ? 'dist/bench' : 'dist/main')),
      preload: preload(present(entries.preload)),
    },
    builder: {
      async buildApp(builder) {
        for (const [name, wanted] of Object.entries(entries)) {
          for (const file of Object.values(wanted)) {
            if (!existsSync(file)) console.error(`vite: ${file} belum ada, dilewati`);
          }
          const environment = builder.environments[name];
          if (environment !== undefined && Object.keys(present(wanted)).length > 0)
            await builder.build(environment);
        }
      },
    },
  };
});

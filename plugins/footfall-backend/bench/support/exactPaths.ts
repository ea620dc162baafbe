import { Plugin } from 'esbuild';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

const isFile = (path: string) =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Tells files apart whose names differ in case only, as the file system does. */
export const exactPaths: Plugin = {
  name: 'exact-paths',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const found = ENDINGS.map(ending =>
        resolve(resolveDir, `${path}${ending}`),
      ).find(isFile);
      return found === undefined ? undefined : { path: found };
    });
  },
};

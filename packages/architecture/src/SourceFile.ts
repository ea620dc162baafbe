import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

/**
 * A source file and what it depends on.
 *
 * @public
 */
export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  /**
   * What it imports: a package's name with whatever follows, or for a file of
   * this repository its path from the root, without an extension.
   */
  readonly imports: readonly string[];
  readonly syntax: ts.SourceFile;
}

const SOURCE = /\.(ts|tsx|mts|cts|js|mjs|cjs)$/;

/** Tests and what only they use may look into every room. */
const FOR_TESTS =
  /\.(test|spec|fixture)\.[a-z]+$|\/(testing|__fixtures__|__testUtils__|__mocks__)\/|\/setupTests\./;

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? namesIn(path) : [path];
  });
}

function importedName(root: string, path: string, specifier: string): string {
  return specifier.startsWith('.')
    ? posix.normalize(
        relative(root, resolve(root, dirname(path), specifier))
          .split(sep)
          .join('/'),
      )
    : specifier;
}

/**
 * Reads one file. Type imports count: to know a type is to depend on it.
 *
 * @public
 */
export function parseSource(
  root: string,
  path: string,
  text: string,
): SourceFile {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return {
    path,
    imports: importedFiles.map(({ fileName }) =>
      importedName(root, path, fileName),
    ),
    syntax: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  };
}

/**
 * Reads every source file of a folder, tests and their fixtures left out.
 *
 * @public
 */
export function readSources(root: string, folder: string): SourceFile[] {
  return namesIn(join(root, folder))
    .map(path => relative(root, path).split(sep).join('/'))
    .filter(path => SOURCE.test(path) && !FOR_TESTS.test(path))
    .map(path =>
      parseSource(root, path, readFileSync(join(root, path), 'utf8')),
    );
}

import { InputError } from '@backstage/errors';

/** Where configuration says that the version stands. */
export type VersionSpec =
  | 'file'
  | { readonly file: string }
  | { readonly message: string };

/** Finds the version of a deployment. */
export interface VersionRule {
  /** What has to be read: the file, the commit's message, or nothing. */
  readonly from: 'file' | 'message' | 'nowhere';
  /** The version that the text names, or `undefined` where it names none. */
  extract(text: string): string | undefined;
}

const nowhere: VersionRule = { from: 'nowhere', extract: () => undefined };

// A binary file has no version; its first bytes give it away, as they do to git.
const isBinary = (text: string) => text.slice(0, 8000).includes('\u0000');

const nonEmpty = (text: string | undefined) => text?.trim() || undefined;

function regexRule(from: 'file' | 'message', source: string): VersionRule {
  let regex: RegExp;
  try {
    // With `m`, ^ and $ are of lines, which is what files of lines are about.
    regex = new RegExp(source, 'm');
  } catch (error) {
    throw new InputError(`'${source}' is no regular expression`, error);
  }
  return {
    from,
    extract(text) {
      const found = isBinary(text) ? null : regex.exec(text);
      return nonEmpty(found?.groups?.version ?? found?.[1] ?? found?.[0]);
    },
  };
}

/**
 * Compiles where the version stands.
 *
 * @throws InputError where it is a regular expression that cannot be read.
 */
export function compileVersionRule(spec: VersionSpec | undefined): VersionRule {
  if (spec === undefined) {
    return nowhere;
  }
  if (spec === 'file') {
    return {
      from: 'file',
      extract: text => (isBinary(text) ? undefined : nonEmpty(text)),
    };
  }
  return 'file' in spec
    ? regexRule('file', spec.file)
    : regexRule('message', spec.message);
}

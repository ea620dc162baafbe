import { InputError } from '@backstage/errors';

/** What the placeholders of a pattern stand for in one path. */
export type Captures = Readonly<Record<string, string>>;

/** A pattern of paths, ready to be held against many of them. */
export interface PathPattern {
  /** The names of the placeholders, each once, in the order of the pattern. */
  readonly placeholders: readonly string[];
  /** What the placeholders stand for, or `undefined` where the path differs. */
  match(path: string): Captures | undefined;
}

const TOKEN = /\{([^{}/]*)\}|\*+|[^{}*]+|[{}]/g;
const NAME = /^[A-Za-z][A-Za-z0-9._-]{0,99}$/;

const escapeRegex = (text: string) =>
  text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function refuse(pattern: string, reason: string): never {
  throw new InputError(`Path pattern '${pattern}' ${reason}`);
}

function compileSegment(pattern: string, segment: string, names: string[]) {
  const parts = segment.match(TOKEN) ?? [];
  return parts.map(part => {
    if (part === '*') {
      return '[^/]*';
    }
    if (part.startsWith('*')) {
      return refuse(pattern, "has '**' beside other text; it stands alone");
    }
    if (!part.startsWith('{') || part.length === 1) {
      return /[{}]/.test(part)
        ? refuse(pattern, 'has a brace without its other half')
        : escapeRegex(part);
    }
    const name = part.slice(1, -1);
    if (!NAME.test(name)) {
      return refuse(pattern, `has a placeholder with a bad name, '${name}'`);
    }
    const known = names.indexOf(name);
    if (known !== -1) {
      // The same name twice has to stand for the same text twice.
      return `\\${known + 1}(?![0-9])`;
    }
    names.push(name);
    return '([^/]+)';
  });
}

/**
 * Compiles a pattern such as `image-tags/{environment}/{service}`. A placeholder
 * and `*` stay within one segment of the path; `**` is any number of segments.
 * Where two placeholders share a segment, the first takes as much as it can.
 *
 * @throws InputError that says what is wrong with the pattern.
 */
export function compilePathPattern(pattern: string): PathPattern {
  if (pattern === '' || /^\/|\/$|\/\/|(^|\/)\.\.?(\/|$)/.test(pattern)) {
    refuse(pattern, 'has to be relative to the root of the repository');
  }
  const names: string[] = [];
  const segments = pattern.split('/');
  const source = segments.map((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '**') {
      return isLast ? '.+' : '(?:[^/]+/)*';
    }
    const compiled = compileSegment(pattern, segment, names).join('');
    return isLast ? compiled : `${compiled}/`;
  });
  const regex = new RegExp(`^${source.join('')}$`, 's');
  return {
    placeholders: names,
    match(path) {
      const found = regex.exec(path);
      return found
        ? Object.fromEntries(names.map((name, at) => [name, found[at + 1]]))
        : undefined;
    },
  };
}

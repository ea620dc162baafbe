import { InputError } from '@backstage/errors';

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
const SCP_LIKE = /^([\w.][\w.+-]*@)?[A-Za-z0-9][\w.-]*:(?!:)[^\s]+$/;
const schemes = ['https', 'ssh', 'file'];

const hasControlCharacter = (text: string) =>
  [...text].some(character => character < ' ' || character === '\u007f');

// What a program run by git could take for an option, or for a second command.
function isSuspicious(url: string): boolean {
  return (
    url.startsWith('-') ||
    hasControlCharacter(url) ||
    /^[\w+-]+::/.test(url) ||
    /:\/\/([^/]*@)?-/.test(url)
  );
}

/**
 * Lets through https, ssh and file URLs, `user@host:path` and absolute paths.
 *
 * @throws InputError that does not repeat the URL, because it may hold a secret.
 */
export function assertRepositoryUrl(url: string): void {
  const scheme = SCHEME.exec(url)?.[1].toLowerCase();
  const isKnown = scheme
    ? schemes.includes(scheme)
    : url.startsWith('/') || SCP_LIKE.test(url);
  if (isSuspicious(url) || !isKnown) {
    throw new InputError(
      'the URL has to be https://…, ssh://…, file://…, user@host:path or an absolute path',
    );
  }
}

/**
 * Lets through what git accepts as the name of a branch and nothing that it
 * could take for an option, a range or a pattern.
 *
 * @throws InputError
 */
export function assertBranchName(branch: string): void {
  if (
    !/^[^\s~^:?*[\\]+$/.test(branch) ||
    hasControlCharacter(branch) ||
    /^[-/]|\.\.|@\{|\/\/|\/$|\.$|\.lock$/.test(branch)
  ) {
    throw new InputError(`'${branch}' is no name of a branch`);
  }
}

/** Makes a function that takes a URL's secrets out of any text. */
export function createRedactor(url: string): (text: string) => string {
  const [, userInfo = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(url) ?? [];
  const query = /[?#](.+)$/.exec(url)?.[1] ?? '';
  const secrets = [userInfo, ...userInfo.split(':'), query]
    .flatMap(secret => [secret, decodeLeniently(secret)])
    // Nothing shorter is a secret, and `git` as a user name is everywhere.
    .filter(secret => secret.length > 3)
    .sort((a, b) => b.length - a.length);
  return text =>
    secrets
      .reduce((rest, secret) => rest.split(secret).join('***'), text)
      .replace(/(:\/\/)[^/@\s]+@/g, '$1***@');
}

function decodeLeniently(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const PROTOCOLS = ['http:', 'https:'];

/**
 * Whether a browser may be sent to an address: http or https, with a host and
 * without a name and password in it. Everything else could run a script, or
 * look like another place than it is.
 *
 * @public
 */
export function isWebAddress(text: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(text);
    return (
      PROTOCOLS.includes(protocol) &&
      hostname !== '' &&
      username === '' &&
      password === ''
    );
  } catch {
    return false;
  }
}

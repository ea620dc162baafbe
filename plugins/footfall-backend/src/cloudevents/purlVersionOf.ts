const PURL = /^pkg:[^@?#]+(?:@([^?#]+))?(?:\?([^#]*))?/;
const DIGEST = /^sha\d+:/;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The version that a package URL names. Container images are named by their
 * digest, so their `tag` is preferred where it is said:
 * `pkg:oci/app@sha256%3A0b31?tag=1.4.2` is 1.4.2.
 */
export function purlVersionOf(artifactId: string): string | undefined {
  const [, version, qualifiers = ''] = PURL.exec(artifactId) ?? [];
  const decoded = version === undefined ? undefined : decode(version);
  const tag = new URLSearchParams(qualifiers).get('tag');
  return (
    (decoded === undefined || DIGEST.test(decoded) ? tag : null) ?? decoded
  );
}

/** Writes values into an address, beside what else it carries; undefined: unsaid. */
export function writeParams(
  values: Readonly<Record<string, string | undefined>>,
  params: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) {
      written.delete(name);
    } else {
      written.set(name, value);
    }
  }
  return written;
}

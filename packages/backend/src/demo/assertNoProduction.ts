/**
 * The demo signs anybody in as anybody.
 *
 * @throws Error where one of the environments says that this is production.
 */
export function assertNoProduction(environments: {
  readonly nodeEnvironment: string | undefined;
  readonly authEnvironment: string | undefined;
}): void {
  if (Object.values(environments).includes('production')) {
    throw new Error(
      "The demo signs visitors in without a password and does not start in production; set 'footfall.demo' to false",
    );
  }
}

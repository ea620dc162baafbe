/**
 * Whether the backend refused for want of a permission. The error is told by
 * its shape: an app may hold two copies of `@backstage/errors`.
 */
export function isForbidden(error: Error): boolean {
  return 'statusCode' in error && error.statusCode === 403;
}

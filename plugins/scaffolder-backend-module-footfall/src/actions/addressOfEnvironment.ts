/** Where the portal shows an environment. */
export function addressOfEnvironment(portalPath: string, id: string): string {
  return `${portalPath}/costs/environments/${encodeURIComponent(id)}`;
}

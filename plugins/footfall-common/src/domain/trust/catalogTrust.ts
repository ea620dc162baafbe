/** @public */
export const trustFindings = [
  'no-owner',
  'unknown-owner',
  'unregistered',
  'silent',
] as const;

/**
 * Why the catalog cannot be believed about a service: it names no owner, it
 * names one that does not exist, it does not know a service that deploys, or it
 * knows one that nobody has deployed for 90 days.
 *
 * @public
 */
export type TrustFinding = (typeof trustFindings)[number];

/** A registered service that has not deployed for so long is silent. @public */
export const SILENT_DAYS = 90;

/**
 * What is known of a service when the catalog is held against it.
 *
 * @public
 */
export interface TrustEvidence {
  readonly isRegistered: boolean;
  readonly ownerRef: string | null;
  /** Whether the owner is in the catalog. */
  readonly ownerExists: boolean;
  /** Whether the catalog has held it for 90 days: who is new is not silent. */
  readonly isLongRegistered: boolean;
  /** Whether it deployed, to any tier, in the last 90 days. */
  readonly hasDeployedLately: boolean;
}

const findingTable: Record<TrustFinding, (e: TrustEvidence) => boolean> = {
  'no-owner': e => e.isRegistered && e.ownerRef === null,
  'unknown-owner': e => e.isRegistered && e.ownerRef !== null && !e.ownerExists,
  unregistered: e => !e.isRegistered,
  silent: e => e.isRegistered && e.isLongRegistered && !e.hasDeployedLately,
};

/** Everything that the catalog gets wrong about a service. @public */
export function trustFindingsOf(evidence: TrustEvidence): TrustFinding[] {
  return trustFindings.filter(finding => findingTable[finding](evidence));
}

/**
 * How far the catalog can be trusted about a set of known services.
 *
 * @public
 */
export interface TrustTally {
  readonly known: number;
  /** Services about which nothing was found. */
  readonly sound: number;
  readonly findings: Readonly<Record<TrustFinding, number>>;
}

/** @public */
export function tallyTrust(
  services: Iterable<readonly TrustFinding[]>,
): TrustTally {
  const findings = {
    'no-owner': 0,
    'unknown-owner': 0,
    unregistered: 0,
    silent: 0,
  };
  let known = 0;
  let sound = 0;
  for (const found of services) {
    known += 1;
    sound += found.length === 0 ? 1 : 0;
    found.forEach(finding => {
      findings[finding] += 1;
    });
  }
  return { known, sound, findings };
}

import { Version } from '../history';

/**
 * What the catalog said about a Component while it said it.
 *
 * @public
 */
export interface Registration {
  /**
   * Whether it matched the configured filter. A Component that does not is
   * neither a service nor unregistered: its deployments are left out.
   */
  readonly isService: boolean;
  /** The Group that its `ownedBy` points at; `null` where it names none. */
  readonly ownerRef: string | null;
  /** The workload type, `spec.type` unless configured otherwise. */
  readonly type: string | null;
  /** `metadata.tags`, sorted. */
  readonly tags: readonly string[];
}

/**
 * Something that deploys or could: known to the catalog, or only by its
 * deployments.
 *
 * @public
 */
export interface Service {
  readonly id: number;
  readonly ref: string;
  readonly title: string;
  /** In no particular order; they never overlap. */
  readonly registrations: readonly Version<Registration>[];
}

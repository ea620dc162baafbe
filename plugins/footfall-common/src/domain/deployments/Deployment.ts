/** @public */
export const deploymentOutcomes = [
  'succeeded',
  'failed',
  'cancelled',
  'unknown',
] as const;

/**
 * How a deployment ended. Every outcome is a choice of route, so every one of
 * them counts for adoption.
 *
 * @public
 */
export type DeploymentOutcome = (typeof deploymentOutcomes)[number];

/**
 * One attempt to put one version of one service into one environment. Its
 * identity is (`source`, `id`).
 *
 * @public
 */
export interface Deployment {
  readonly source: string;
  readonly id: string;
  /** An entity ref or a bare name, as the source sent it. */
  readonly service: string;
  /** As the source sent it; its tier follows from configuration. */
  readonly environment: string;
  /** Milliseconds since the Unix epoch. */
  readonly occurredAtMs: number;
  readonly outcome: DeploymentOutcome;
  readonly startedAtMs: number | null;
  readonly version: string | null;
  readonly commit: {
    readonly sha: string;
    readonly committedAtMs: number | null;
  } | null;
  /** Who or what acted, as the source names them. Never shown to anybody. */
  readonly actor: string | null;
  /** The team that the source names; used while the service is unregistered. */
  readonly team: string | null;
  readonly url: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * The identity of a deployment as one text, for maps and sets.
 *
 * @public
 */
export function identityOf(deployment: Pick<Deployment, 'source' | 'id'>) {
  return JSON.stringify([deployment.source, deployment.id]);
}

/** The kinds of CDEvents that are checked and read, without their versions. */
export const cdEventKinds = [
  'service.deployed',
  'service.upgraded',
  'service.rolledback',
  'service.published',
  'service.removed',
  'pipelinerun.finished',
  'environment.created',
  'environment.modified',
  'environment.deleted',
] as const;

export type CdEventKind = (typeof cdEventKinds)[number];

const TYPE = /^dev\.cdevents\.([a-z]+\.[a-z]+)(?:\.|$)/;

/**
 * The kind behind the type of a CloudEvent, in whatever version of the type:
 * `dev.cdevents.service.deployed.0.2.0` is `service.deployed`. Undefined for
 * every type that means nothing here.
 */
export function cdEventKindOf(type: string): CdEventKind | undefined {
  const name = TYPE.exec(type)?.[1];
  return cdEventKinds.find(kind => kind === name);
}

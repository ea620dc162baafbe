import { resolvePackagePath } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';

const PROVIDER_NAME = 'halden-bank';

// Templates render skeletons, whose addresses are relative to their source.
const templateSource = {
  [ANNOTATION_SOURCE_LOCATION]: `file:${resolvePackagePath(
    '@footfall/demo',
    'package.json',
  )}`,
};

// A location for each entity, as for entities that come from files of their own.
function withLocation(entity: Entity): Entity {
  const location = `${PROVIDER_NAME}:${stringifyEntityRef(entity)}`;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        ...(entity.kind === 'Template' && templateSource),
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
      },
    },
  };
}

/** Provides a fixed set of entities, once. */
export class HaldenBankEntityProvider implements EntityProvider {
  constructor(private readonly entities: readonly Entity[]) {}

  getProviderName() {
    return PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection) {
    await connection.applyMutation({
      type: 'full',
      entities: this.entities.map(entity => ({
        entity: withLocation(entity),
        locationKey: PROVIDER_NAME,
      })),
    });
  }
}

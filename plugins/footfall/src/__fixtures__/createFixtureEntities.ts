import { Entity, RELATION_OWNED_BY } from '@backstage/catalog-model';
import { manyTeams, servicesOf } from './organisation';

/** The Groups and Components of the large organisation, as a catalog has them. */
export function createFixtureEntities(): Entity[] {
  const groups = manyTeams.map(
    (team): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Group',
      metadata: {
        name: team.ref.split('/')[1],
        namespace: 'default',
        title: team.title,
      },
      spec: { type: team.type, profile: { displayName: team.title } },
    }),
  );
  const components = servicesOf(manyTeams).map(
    (service): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: service.title, namespace: 'default' },
      spec: {
        type: service.type,
        lifecycle: 'production',
        owner: service.teamRef,
      },
      relations: [{ type: RELATION_OWNED_BY, targetRef: service.teamRef }],
    }),
  );
  return [...groups, ...components];
}

import {
  entityEnvelopeSchemaValidator,
  Entity,
  isComponentEntity,
  isGroupEntity,
  isUserEntity,
  componentEntityV1alpha1Validator,
  groupEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
  systemEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import {
  deploymentInputSchema,
  isoWeekdayOf,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import {
  countRegisteredServices,
  haldenBank,
  haldenBankEntities,
} from './haldenBank';
import { personas, userRefOf } from './personas';
import { GOLDEN_PATH_TEMPLATE } from './routes';

const today = parseDay('2026-11-21');
const { entities, deployments } = haldenBank({ today });
const names = (list: readonly Entity[]) =>
  list.map(({ kind, metadata }) =>
    `${kind}:default/${metadata.name}`.toLowerCase(),
  );

describe('haldenBank', () => {
  it('gives the same data for the same input, and other data for another seed', () => {
    expect(haldenBank({ today })).toEqual({ entities, deployments });
    expect(haldenBank({ today, seed: 7 }).deployments).not.toEqual(deployments);
  });

  it('tells only the last months where it is asked to', () => {
    const last = haldenBank({ today, months: 2 }).deployments;
    expect(last[0].occurredAt > '2026-09-20').toBe(true);
    expect(last.length).toBeGreaterThan(2000);
  });

  it('has 230 developers in 24 teams', () => {
    const teams = entities.filter(
      entity => isGroupEntity(entity) && entity.spec.type === 'team',
    );
    expect(teams).toHaveLength(24);
    expect(entities.filter(isUserEntity)).toHaveLength(230);
  });

  it('has 168 registered services', () => {
    expect(countRegisteredServices()).toBe(168);
  });

  it('has a few services whose owner no Group stands for', () => {
    const groups = new Set(names(entities.filter(isGroupEntity)));
    const lost = entities.filter(isComponentEntity).filter(({ spec }) => {
      const ref = spec.owner.includes(':')
        ? spec.owner
        : `group:default/${spec.owner}`;
      return !groups.has(ref);
    });
    expect(names(lost)).toHaveLength(3);
  });

  it('has entities that the catalog accepts, each once', async () => {
    const validateEnvelope = entityEnvelopeSchemaValidator();
    const validators = [
      componentEntityV1alpha1Validator,
      groupEntityV1alpha1Validator,
      systemEntityV1alpha1Validator,
      userEntityV1alpha1Validator,
    ];
    for (const entity of entities) {
      expect(() => validateEnvelope(entity)).not.toThrow();
      const results = await Promise.all(
        validators.map(validator => validator.check(entity)),
      );
      expect(results.includes(true) || entity.kind === 'Template').toBe(true);
    }
    expect(new Set(names(entities)).size).toBe(entities.length);
    expect(names(entities)).toContain(GOLDEN_PATH_TEMPLATE);
  });

  it('has a User for every persona', () => {
    expect(names(haldenBankEntities())).toEqual(
      expect.arrayContaining(personas.map(userRefOf)),
    );
  });

  it('has 40 to 70 thousand deployments that the API accepts, each once', () => {
    expect(deployments.length).toBeGreaterThan(40_000);
    expect(deployments.length).toBeLessThan(70_000);
    for (const deployment of deployments) {
      const parsed = deploymentInputSchema.safeParse(deployment);
      expect(parsed.error).toBeUndefined();
    }
    const identities = deployments.map(({ source, id }) => `${source} ${id}`);
    expect(new Set(identities).size).toBe(deployments.length);
  });

  it('lists them oldest first and none of today', () => {
    const instants = deployments.map(({ occurredAt }) => occurredAt);
    expect(instants).toEqual([...instants].sort());
    expect(instants[instants.length - 1] < today).toBe(true);
  });

  it('works on working days, and hardly at Christmas', () => {
    const days = deployments.map(({ occurredAt }) =>
      parseDay(occurredAt.slice(0, 10)),
    );
    const weekend = days.filter(day => isoWeekdayOf(day) > 5).length;
    expect(weekend / days.length).toBeLessThan(0.05);
    const between = (from: string, to: string) =>
      days.filter(day => from <= day && day < to).length;
    expect(between('2025-12-22', '2026-01-05')).toBeLessThan(
      0.7 * between('2025-12-01', '2025-12-15'),
    );
  });
});

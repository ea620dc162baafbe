import fc from 'fast-check';
import { aDeployment } from '../../testing/deployments';
import { Deployment, identityOf } from './Deployment';
import { planBatch } from './planBatch';

const contentOf = (deployment: Deployment) => JSON.stringify(deployment);
const plan = (batch: readonly Deployment[]) => planBatch(batch, contentOf);

const someDeployment = fc
  .record({
    source: fc.constantFrom('argo-cd', 'jenkins'),
    id: fc.constantFrom('1', '2', '3', '4'),
    version: fc.constantFrom('1.0', '1.1', null),
  })
  .map(aDeployment);
const someBatch = fc.array(someDeployment, { maxLength: 40 });

/** What a store holds once batches were stored one after the other. */
function storedAfter(batches: readonly (readonly Deployment[])[]) {
  const stored = new Map<string, Deployment>();
  for (const batch of batches) {
    for (const deployment of plan(batch).toStore) {
      stored.set(identityOf(deployment), deployment);
    }
  }
  return new Map([...stored].sort(([a], [b]) => a.localeCompare(b)));
}

describe('identityOf', () => {
  it('never mixes up a source and an id', () => {
    expect(identityOf({ source: 'a', id: 'b","c' })).not.toBe(
      identityOf({ source: 'a","b', id: 'c' }),
    );
    expect(identityOf({ source: 'a:b', id: 'c' })).not.toBe(
      identityOf({ source: 'a', id: 'b:c' }),
    );
  });
});

describe('planBatch', () => {
  it('stores each identity once', () => {
    const batch = [aDeployment(), aDeployment({ id: '2' }), aDeployment()];
    expect(plan(batch)).toEqual({
      toStore: [aDeployment(), aDeployment({ id: '2' })],
      duplicates: 1,
      corrected: 0,
    });
  });

  it('lets the last word of an identity hold', () => {
    const corrected = aDeployment({ outcome: 'failed' });
    expect(plan([aDeployment(), corrected])).toEqual({
      toStore: [corrected],
      duplicates: 0,
      corrected: 1,
    });
  });

  it('counts a word that is taken back as two corrections', () => {
    const batch = [aDeployment(), aDeployment({ version: '2' }), aDeployment()];
    expect(plan(batch)).toMatchObject({ duplicates: 0, corrected: 2 });
  });

  it('tells the same id of two sources apart', () => {
    const batch = [aDeployment(), aDeployment({ source: 'jenkins' })];
    expect(plan(batch).toStore).toHaveLength(2);
  });

  it('plans nothing for an empty batch', () => {
    expect(plan([])).toEqual({ toStore: [], duplicates: 0, corrected: 0 });
  });

  it('accounts for every item', () => {
    fc.assert(
      fc.property(someBatch, batch => {
        const { toStore, duplicates, corrected } = plan(batch);
        expect(toStore.length + duplicates + corrected).toBe(batch.length);
      }),
    );
  });

  it('does not care how a history is split into batches', () => {
    fc.assert(
      fc.property(someBatch, fc.nat(40), (batch, cut) => {
        const split = [batch.slice(0, cut), batch.slice(cut)];
        expect(storedAfter(split)).toEqual(storedAfter([batch]));
      }),
    );
  });

  it('does not care about a batch that is sent again', () => {
    fc.assert(
      fc.property(someBatch, batch => {
        expect(storedAfter([batch, batch])).toEqual(storedAfter([batch]));
      }),
    );
  });

  it('does not care about the order of different deployments', () => {
    const distinct = fc.uniqueArray(someDeployment, { selector: identityOf });
    const twoOrders = distinct.chain(batch =>
      fc.tuple(
        fc.constant(batch),
        fc.shuffledSubarray(batch, { minLength: batch.length }),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([batch, shuffled]) => {
        expect(storedAfter([shuffled])).toEqual(storedAfter([batch]));
      }),
    );
  });
});

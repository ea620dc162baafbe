import { NewAcknowledgement } from '@footfall/backstage-plugin-footfall-common';
import { haldenBankOrders, Persona } from '@footfall/demo';
import { recordOrders, RecordOrdersApi } from './recordOrders';

/** A portal that remembers who accepted what, and fails when it is told to. */
function createPortal() {
  const accepted: { by: string; name: unknown; fingerprint: string }[] = [];
  let failsAfter = Infinity;
  const apiOf = async ({ userName }: Persona) => {
    const by = `user:default/${userName}`;
    return {
      estimate: async ({ inputs }: { inputs: { name?: unknown } }) => ({
        fingerprint: `of ${inputs.name}`,
      }),
      acknowledge: async ({ fingerprint, inputs }: NewAcknowledgement) => {
        if (accepted.length >= failsAfter) {
          throw new Error('The portal restarts');
        }
        accepted.push({ by, name: inputs.name, fingerprint });
      },
      getAcknowledgements: async () => ({ acknowledgements: accepted }),
    } as unknown as RecordOrdersApi;
  };
  return {
    accepted,
    failAfter: (count: number) => {
      failsAfter = count;
    },
    record: () => recordOrders(apiOf, haldenBankOrders),
  };
}

describe('recordOrders', () => {
  it('has each persona accept their own, once, wherever it was interrupted', async () => {
    const expected = haldenBankOrders.map(({ persona, question }) => ({
      by: `user:default/${persona.userName}`,
      name: question.inputs.name,
      fingerprint: `of ${question.inputs.name}`,
    }));
    for (let at = 0; at < expected.length; at += 1) {
      const portal = createPortal();
      portal.failAfter(at);
      await expect(portal.record()).rejects.toThrow('restarts');
      portal.failAfter(Infinity);
      await portal.record();
      await portal.record();
      expect(portal.accepted).toEqual(expected);
    }
  });
});

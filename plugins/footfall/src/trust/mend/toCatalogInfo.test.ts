import { toCatalogInfo } from './toCatalogInfo';

const aService = (ref: string, ownerRef: string | null) => ({
  ref,
  title: ref,
  owner: ownerRef === null ? null : { ref: ownerRef, title: ownerRef },
  findings: ['unregistered' as const],
  deployments: 3,
  sources: ['jenkins'],
  lastDeployedAt: null,
});

describe('toCatalogInfo', () => {
  it('takes the name and the team that the deployments give', () => {
    expect(
      toCatalogInfo(
        aService('component:default/ledger', 'group:default/cards'),
      ),
    ).toEqual({
      text: [
        'apiVersion: backstage.io/v1alpha1',
        'kind: Component',
        'metadata:',
        '  name: ledger',
        'spec:',
        '  type: service',
        '  lifecycle: production',
        '  owner: cards',
        '',
      ].join('\n'),
      isOwnerKnown: true,
      isRenamed: false,
    });
  });

  it('keeps a name that the catalog would refuse in the annotation', () => {
    const { text, isRenamed } = toCatalogInfo(
      aService('component:default/apps/ledger:blue', 'group:bank/cards'),
    );
    expect(isRenamed).toBe(true);
    expect(text).toContain('  name: apps-ledger-blue\n');
    expect(text).toContain(
      '    footfall/deployment-names: "component:default/apps/ledger:blue"\n',
    );
    expect(text).toContain('  owner: "group:bank/cards"\n');
  });

  it('keeps another namespace', () => {
    const { text, isRenamed } = toCatalogInfo(
      aService('component:bank/ledger', null),
    );
    expect(isRenamed).toBe(false);
    expect(text).toContain('  name: ledger\n  namespace: bank\n');
  });

  it('says that nobody knows the owner', () => {
    const { text, isOwnerKnown } = toCatalogInfo(
      aService('component:default/ledger', null),
    );
    expect(isOwnerKnown).toBe(false);
    expect(text).toContain('  owner: your-team\n');
  });

  it.each([
    ['component:default/1337', '"1337"'],
    ['component:default/on', '"on"'],
    [`component:default/${'a'.repeat(80)}`, 'a'.repeat(63)],
    ['component:default/-edge-', 'edge'],
  ])('names %s %s', (ref, name) => {
    expect(toCatalogInfo(aService(ref, null)).text).toContain(
      `  name: ${name}\n`,
    );
  });
});

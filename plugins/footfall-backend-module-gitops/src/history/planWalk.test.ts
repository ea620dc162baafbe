import { planWalk } from './planWalk';

const checkpoint = {
  branch: 'main',
  commit: 'c'.repeat(40),
  fingerprint: 'f',
  source: 'gitops:config',
  note: null,
};
const question = {
  checkpoint,
  branch: 'main',
  fingerprint: 'f',
  source: 'gitops:config',
  mergeBase: checkpoint.commit,
  today: '2026-04-01',
};

describe('planWalk', () => {
  it.each([
    [
      'begins at the beginning',
      { checkpoint: undefined, mergeBase: undefined },
      undefined,
      undefined,
    ],
    ['goes on where it stopped', {}, checkpoint.commit, undefined],
    [
      'reads all again for another configuration',
      { fingerprint: 'g' },
      undefined,
      /configuration/,
    ],
    [
      'goes back to what both have',
      { mergeBase: 'b'.repeat(40) },
      'b'.repeat(40),
      /rewritten.*after bbbbbbbbbb/,
    ],
    [
      'goes back to the beginning',
      { mergeBase: undefined },
      undefined,
      /rewritten.*beginning/,
    ],
  ])('%s', (_, change, after, news) => {
    const walk = planWalk({ ...question, ...change });
    expect(walk.after).toBe(after);
    expect(walk.news ?? '').toMatch(news ?? /^$/);
  });

  it('keeps saying that the branch was rewritten', () => {
    expect(
      planWalk({ ...question, checkpoint: { ...checkpoint, note: 'once' } })
        .note,
    ).toBe('once');
  });

  it('refuses to count a history again under another name', () => {
    expect(() => planWalk({ ...question, source: 'config' })).toThrow(
      /read as `source` 'gitops:config' and would be counted a second time/,
    );
  });

  it('goes on from a place that does not say the name', () => {
    const old = { ...checkpoint, source: undefined };
    expect(planWalk({ ...question, checkpoint: old }).after).toBe(
      checkpoint.commit,
    );
  });
});

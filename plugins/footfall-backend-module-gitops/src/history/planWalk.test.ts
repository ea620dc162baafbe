import { planWalk } from './planWalk';

const checkpoint = {
  branch: 'main',
  commit: 'c'.repeat(40),
  fingerprint: 'f',
  note: null,
};
const question = {
  checkpoint,
  branch: 'main',
  fingerprint: 'f',
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
});

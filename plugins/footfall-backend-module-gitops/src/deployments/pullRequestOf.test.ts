import { pullRequestOf } from './pullRequestOf';

it.each([
  ['Merge pull request #12 from org/branch\n\nTitle (#3)', '12'],
  ['Bump router (#345)', '345'],
  ['Bump router (#345)\n\n* one (#1)', '345'],
  [
    "Merge branch 'x' into 'main'\n\nTitle\n\nSee merge request org/config!67",
    '67',
  ],
  ['Merged PR 89: Bump', '89'],
  ['Merged in feature (pull request #5)', '5'],
  ['Pull request #6: Bump', '6'],
  ['Fixes #7 and more', undefined],
  ['Bump\n\n(#8)', undefined],
  ['', undefined],
])('%j names %s', (message, expected) => {
  expect(pullRequestOf(message)).toBe(expected);
});

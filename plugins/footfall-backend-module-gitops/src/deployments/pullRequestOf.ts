// How GitHub, GitLab, Azure DevOps and Bitbucket mention what was merged.
const mentions = [
  /^Merge pull request #(\d+)\b/,
  /^.*\(#(\d+)\)[ \t]*(?:\n|$)/,
  /^See merge request \S*!(\d+)/m,
  /^Merged PR (\d+):/,
  /\(pull request #(\d+)\)/,
  /^Pull request #(\d+):/,
];

/** The number of the pull or merge request that a commit's message names. */
export function pullRequestOf(message: string): string | undefined {
  for (const mention of mentions) {
    const found = mention.exec(message);
    if (found) {
      return found[1];
    }
  }
  return undefined;
}

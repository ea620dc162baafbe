/** What people write when they are asked for the one thing to change. */
const fromAnywhere: readonly string[] = [
  'Tell us a week before something changes, not on the morning itself.',
  'The documentation says what, and hardly ever why.',
  'One page where I see all that my team runs.',
  'Fewer tickets. If I may not do it, tell me who can.',
  'Let me try a change of the pipeline before everybody gets it.',
  'Keep it as it is, and make it faster.',
];

/** By department; what its people say beside what is said everywhere. */
const fromDepartments: Readonly<Record<string, readonly string[]>> = {
  payments: [
    'We came because we had to. Show us what is in it for us.',
    'A release takes longer than it did before the mandate.',
    'The cut-off at four does not know when banks close.',
  ],
  'digital-channels': [
    'Previews for every change, please. They are the best of it.',
    'Builds for the phone wait half a morning for a machine.',
  ],
  'data-and-machine-learning': [
    'There is nothing in it for somebody who trains a model.',
    'Ask us before you tell us that notebooks are not allowed.',
    'Releasing a model needs a signature from people who never saw one.',
  ],
  'core-banking': [
    'The ledger cannot be deployed at noon. Learn about batches.',
  ],
};

/** What people of a department could have written. */
export function wordsOf(department: string): readonly string[] {
  return [...(fromDepartments[department] ?? []), ...fromAnywhere];
}

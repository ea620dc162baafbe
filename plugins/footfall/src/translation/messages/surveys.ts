/** Answering surveys, what was answered, and looking after them. */
export const surveysMessages = {
  anonymity: {
    inShort:
      'Answers are counted in groups of at least {{min}}. No screen shows who said what, and once the survey has closed, nobody can tell at all.',
    more: 'How answers stay anonymous',
  },
  answer: {
    title: 'Survey',
    about_one: '{{count}} question, to be answered until {{day}}.',
    about_other: '{{count}} questions, to be answered until {{day}}.',
    send: 'Send',
    sendAgain: 'Send the changed answers',
    decline: 'Rather not answer',
    later: 'Later',
    keep: 'Leave them as they are',
    refused: 'It was not saved: {{reason}}',
    required: 'Choose one, or leave the whole survey unanswered.',
    thanks:
      'Saved, thank you. You can change your answers until {{day}}; then the survey closes.',
    change: 'Change my answers',
    declined:
      'You are left in peace. Nobody is told that you declined, and you can still answer until {{day}}.',
    answerAfterAll: 'Answer after all',
    closed: {
      unsaved:
        'This survey has closed in the meantime: what you have just sent was not saved.',
      kept: 'What you had sent before counts.',
    },
    missing: {
      title: 'There is nothing for you to answer here',
      description:
        'This survey has closed, or you were not asked in it. Its results are on the page Voice once it has closed.',
      voice: 'To the results',
    },
    forbidden: {
      title: 'You may not answer surveys',
      description:
        'It takes the permission {{permission}}. Ask those who run this portal and its permission policy to grant it to you.',
    },
  },
  scale: {
    recommend: { from: 'not at all likely', to: 'extremely likely' },
    satisfaction: { from: 'not at all', to: 'entirely' },
    agree: { from: 'not at all', to: 'entirely' },
  },
  yes: 'Yes',
  no: 'No',
  words: {
    about:
      'Optional. It is read as you wrote it, under no name: leave out what only you can know.',
  },
  figures: {
    recommend: {
      title: 'Recommend (NPS)',
      answers:
        'How likely people are to recommend the platform, 0 to 10. Promoters answer 9 or 10, detractors 0 to 6. The margin is half the width of the 95 % interval; it is 0 where everybody answered.',
      formula: 'NPS = 100 × (promoters − detractors) / n, from −100 to 100',
    },
    satisfaction: {
      title: 'Satisfaction',
      answers:
        'How satisfied people are, 1 to 10. Healthy at 7.5 or more, unhealthy below 6.5, else to be watched.',
      formula: 'mean of the answers',
    },
    'would-stay': {
      title: 'Would stay',
      answers: 'Who would still use the platform if it were not required.',
      formula: 'yes / n',
    },
    'response-rate': {
      title: 'Response rate',
      answers:
        'How many of those who were asked answered. Whoever declined was asked and did not answer.',
      formula: 'n / invited',
    },
  },
  definitions: {
    title: 'Surveys',
    intro:
      'What people answer in waves. Every figure is told with its n, and of groups that are large enough only.',
    'survey-anonymity': {
      title: 'How answers stay anonymous',
      meaning:
        'When a survey closes, its answers are counted and deleted, and with them the key that they were stored under. What remains is how often each answer was given in groups that are large enough. From then on nobody can tell what you answered: not your lead, not the platform team, not the administrator of the database. What you write in words is shown as you wrote it, under no name and in no order.',
    },
    'survey-while-open': {
      title: 'While a survey is open',
      meaning:
        'You can change your answers, so they have to be found again: they are stored under a code that only the server can work out. No screen shows them. Somebody who can read the database and computes the codes with its key could find them; so could they in a backup made meanwhile.',
    },
    'survey-shown': {
      title: 'Which groups are shown',
      meaning:
        'A group is shown where enough of it answered. One that is too small is counted in the group above it, and where it could be worked out by subtraction, the smallest group beside it is hidden as well: too few answers is said of both.',
    },
  },
  widget: {
    none: 'Nothing to answer at the moment.',
    answered: '{{title}}: answered. It can be changed until {{day}}.',
  },
} as const;

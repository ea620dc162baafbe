import { Day } from '@footfall/backstage-plugin-footfall-common';
import { personas, userRefOf } from '../personas';
import { IncidentChapter, IncidentStep } from './IncidentChapter';
import { pulseDays, workingDaysAfter } from './pulseCalendar';

type State = Extract<IncidentStep, { kind: 'move' }>['to'];

/** A step that was taken so many working days after a wave had closed. */
function moveAfter(closesOn: Day, days: number, to: State) {
  const day = workingDaysAfter(closesOn, days);
  return { kind: 'move', to, doneAt: `${day}T10:20:00Z` } as const;
}

/** Fell in the fourth wave, was worked on past the fifth, proven by the sixth. */
function recovered(fourth: Day, fifth: Day): IncidentChapter[] {
  const teamRef = 'group:default/ml-platform';
  return [
    {
      teamRef,
      afterWave: 4,
      steps: [
        moveAfter(fourth, 1, 'acknowledged'),
        moveAfter(fourth, 6, 'investigating'),
        moveAfter(fourth, 21, 'fixing'),
      ],
    },
    {
      teamRef,
      afterWave: 5,
      steps: [
        {
          ...moveAfter(fifth, 25, 'resolved'),
          rootCause:
            'The golden path knew services only. Whoever trains a model needs **a machine with an accelerator for an hour**, and got a ticket queue of four days instead; so people wrote `mlctl`.',
          changed:
            'Training jobs are a template of the golden path. Machines with accelerators come from a pool that starts them **within ten minutes** and takes them back by itself.',
        },
      ],
    },
    {
      teamRef,
      afterWave: 6,
      steps: [
        {
          kind: 'tell',
          said: 'the golden path has nothing for somebody who trains a model',
          doing:
            'glad that training jobs with accelerators on it help, and moving evaluation jobs there next',
        },
      ],
    },
  ];
}

/** The team of the developer among the personas: being worked on. */
function beingFixed(sixth: Day): IncidentChapter {
  return {
    teamRef: 'group:default/mobile-banking',
    afterWave: 6,
    steps: [
      moveAfter(sixth, 2, 'acknowledged'),
      moveAfter(sixth, 5, 'investigating'),
      moveAfter(sixth, 18, 'fixing'),
      {
        kind: 'tell',
        said: 'builds for the phone wait half a morning for a machine',
        doing:
          'adding six build machines, and builds of drafts no longer stand in the same queue',
      },
      {
        kind: 'link',
        relation: 'ticket',
        url: 'https://tracker.halden.example/PLAT-482',
        title: 'PLAT-482 Six more build machines for phones',
      },
      {
        kind: 'comment',
        text: 'Four of the six are there. The median wait of a build is down from **41 to 12 minutes**; the last two come with the next delivery.',
      },
    ],
  };
}

/** The team of the lead among the personas: theirs, and nobody responded. */
function overdue(): IncidentChapter {
  const lead = personas.find(({ id }) => id === 'team-lead');
  return {
    teamRef: 'group:default/fraud-models',
    afterWave: 6,
    steps: [
      ...(lead ? [{ kind: 'assign' as const, ownerRef: userRefOf(lead) }] : []),
      {
        kind: 'tell',
        said: 'releasing a model needs a signature from people who never saw one',
        doing:
          'asking your lead which of the four signatures a regulator really wants; the rest can go',
      },
    ],
  };
}

/** What Halden Bank did about its incidents, in the order of its waves. */
export function incidentChapters(today: Day): IncidentChapter[] {
  const [fourth, fifth, sixth] = pulseDays(today)
    .slice(-3)
    .map(({ closesOn }) => closesOn);
  return [...recovered(fourth, fifth), beingFixed(sixth), overdue()];
}

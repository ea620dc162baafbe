import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { missingReasons } from '../metrics';
import { routeKinds } from '../routes';
import { adoptionFigureDefinitions } from './figureDefinitions';
import { adoptionFigureNames } from './figures';
import { serviceStates } from './ServiceState';

const page = readFileSync(
  resolve(__dirname, '../../../../../docs/metrics.md'),
  'utf8',
);

/** What the page says from a figure's anchor to the next heading of a section. */
function sectionOf(name: string): string {
  const start = page.indexOf(`<a id="${name}"></a>`);
  const rest = start === -1 ? '' : page.slice(start + 1);
  return rest.split(/<a id="|\n## /)[0];
}

describe('docs/metrics.md', () => {
  it.each(adoptionFigureNames)('explains %s as the portal does', name => {
    const { title, formula, answers } = adoptionFigureDefinitions[name];
    const section = sectionOf(name);
    expect(section).toContain(`### ${title}\n`);
    expect(section).toContain(`\n${formula}\n`);
    expect(section).toContain(answers);
  });

  it('has no figure that the code does not know', () => {
    const anchors = [...page.matchAll(/<a id="([^"]+)"><\/a>/g)];
    expect(anchors.map(([, name]) => name)).toEqual([...adoptionFigureNames]);
  });

  it.each([...missingReasons, ...serviceStates, ...routeKinds])(
    'explains `%s`',
    word => {
      expect(page).toContain(`\`${word}\``);
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const css = readFileSync(join(__dirname, 'palette.module.css'), 'utf8');
const [, light, dark] = css.split(/(?=\n\S*\s*\.palette|\n\.palette)/);

function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--footfall-([\w-]+): (#[0-9a-f]{6});/g)].map(match => [
      match[1],
      match[2],
    ]),
  );
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

// The page and the card of Backstage UI 0.18.
const surfaces = {
  light: ['#f5f5f5', '#ffffff'],
  dark: ['#333333', '#424141'],
};
const notMeanings = /^(surface|grid|rule|heat-\d|ink-\d)$/;
const shades = [1, 2, 3, 4, 5];

describe('palette', () => {
  it.each([
    ['light', coloursOf(light), surfaces.light],
    ['dark', coloursOf(dark), surfaces.dark],
  ])('keeps 3:1 against every %s surface', (_, colours, against) => {
    const meanings = Object.keys(colours).filter(
      name => !notMeanings.test(name),
    );
    expect(meanings).toHaveLength(8);
    for (const meaning of meanings) {
      for (const surface of against) {
        expect(contrastOf(colours[meaning], surface)).toBeGreaterThan(3);
      }
    }
  });

  it.each([
    ['light', coloursOf(light)],
    ['dark', coloursOf(dark)],
  ])('can be read on every shade of the %s heat', (_, colours) => {
    for (const shade of shades) {
      const [heat, ink] = [colours[`heat-${shade}`], colours[`ink-${shade}`]];
      expect(contrastOf(heat, ink)).toBeGreaterThan(4.5);
    }
  });

  it('names the same meanings in light and dark', () => {
    expect(Object.keys(coloursOf(dark))).toEqual(Object.keys(coloursOf(light)));
  });
});

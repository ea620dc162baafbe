import { Persona, personas } from '@footfall/demo';

const KEY = 'footfall.demo.persona';

/** Whom the visitor chose to be in this tab, so that a reload asks nothing. */
export function findChosenPersona(): Persona | undefined {
  const id = window.sessionStorage.getItem(KEY);
  return personas.find(persona => persona.id === id);
}

/** Remembers the choice until the tab closes. */
export function choosePersona(persona: Persona): void {
  window.sessionStorage.setItem(KEY, persona.id);
}

/** The next page asks again. */
export function forgetPersona(): void {
  window.sessionStorage.removeItem(KEY);
}

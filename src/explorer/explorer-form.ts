import { figureFacets, type FigureFacet } from '../domain/figure-facet.ts';
import type { Language } from '../domain/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { readExplorerState, type ExplorerState } from './explorer-state.ts';

// The form and the state that it stands for.

/** What the form says; its rows are the first page. */
export function formState(form: HTMLFormElement): ExplorerState {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  return readExplorerState(parameters);
}

/** Makes the form say what the state says, and opens the facets in use. */
export function fillForm(form: HTMLFormElement, state: ExplorerState): void {
  const singles = new Map([
    ['from', state.from === null ? '' : String(state.from)],
    ['to', state.to === null ? '' : String(state.to)],
    ['order', state.order],
  ]);
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = singles.get(control.name) ?? '';
    } else if (control instanceof HTMLInputElement) {
      const facet = figureFacets.find((name) => name === control.name);
      control.checked = facet !== undefined && state.chosen[facet].includes(control.value);
    }
  }
  for (const group of form.querySelectorAll('details[data-facet]')) {
    const chosen = group.querySelector('label:has(:checked)');
    const list = group.querySelector('fieldset');
    if (!(group instanceof HTMLDetailsElement && chosen instanceof HTMLElement && list)) continue;
    if (group.open) continue;
    group.open = true;
    // The list may be long: its first chosen value comes into sight.
    list.scrollTop = chosen.offsetTop - list.offsetTop;
  }
}

/** Writes beside each option how many figures it would show, and beside each facet how many are chosen. */
export function showCounts(
  form: HTMLFormElement,
  counts: Record<FigureFacet, ReadonlyMap<string, number>>,
  language: Language,
): void {
  for (const facet of figureFacets) {
    for (const input of form.querySelectorAll(`input[name=${facet}]`)) {
      if (!(input instanceof HTMLInputElement)) continue;
      const count = counts[facet].get(input.value) ?? 0;
      const label = input.closest('label');
      label?.classList.toggle('empty', count === 0);
      const text = label?.querySelector('[data-count]');
      if (text) text.textContent = formatNumber(count, language);
    }
    const group = form.querySelector(`[data-facet=${facet}]`);
    const chosen = group?.querySelectorAll(':checked').length ?? 0;
    const inUse = group?.querySelector('[data-in-use]');
    if (inUse) inUse.textContent = chosen === 0 ? '' : formatNumber(chosen, language);
  }
}

/** Offers the orders by value only where values can stand in one order. */
export function allowOrderByValue(form: HTMLFormElement, isAllowed: boolean): void {
  for (const option of form.querySelectorAll('option[value$=value]')) {
    if (option instanceof HTMLOptionElement) option.disabled = !isAllowed;
  }
}

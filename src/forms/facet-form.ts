import type { FacetCounts } from '../domain/filter-facets.ts';
import type { Language } from '../domain/language.ts';
import { formatNumber } from '../i18n/format.ts';

// Forms with a list of checkboxes a facet: <details data-facet> with a fieldset of labels, each with its count.

/** What a form says, as it would be sent. */
export function formParameters(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') parameters.append(name, value);
  }
  return parameters;
}

/** Makes a form say what `parameters` do, and opens the facets in use. */
export function fillForm(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = parameters.get(control.name) ?? control.options[0]?.value ?? '';
    } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = parameters.getAll(control.name).includes(control.value);
    } else if (control instanceof HTMLInputElement) {
      control.value = parameters.get(control.name) ?? '';
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

/** Writes beside each option how much it shows when nothing else is asked for, as the page came. */
export function resetCounts(form: HTMLFormElement, language: Language): void {
  for (const text of form.querySelectorAll('[data-count]')) {
    if (!(text instanceof HTMLElement)) continue;
    text.textContent = formatNumber(Number(text.dataset['count']), language);
    text.closest('label')?.classList.remove('empty');
  }
}

/** Writes beside each option how much it would show, and beside each facet how many of its values are chosen. */
export function showCounts<F extends string>(
  form: HTMLFormElement,
  counts: FacetCounts<F>,
  language: Language,
): void {
  for (const [facet, tally] of counts) {
    for (const input of form.querySelectorAll(`input[name=${facet}]`)) {
      if (!(input instanceof HTMLInputElement)) continue;
      const count = tally.get(input.value) ?? 0;
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

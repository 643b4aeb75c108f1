/** Offers the orders by value only where values can stand in one order. */
export function allowOrderByValue(form: HTMLFormElement, isAllowed: boolean): void {
  for (const option of form.querySelectorAll('option[value$=value]')) {
    if (option instanceof HTMLOptionElement) option.disabled = !isAllowed;
  }
}

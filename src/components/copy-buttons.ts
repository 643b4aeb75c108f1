/** How long it is said that a text was copied. */
const sayFor = 4000;

/**
 * Shows the page's copy buttons (`data-copy` names the element to copy) and makes them work. `status`, a live
 * region, holds what to say in `data-copied` and `data-selected`: where the browser lets nothing be copied, the
 * text is selected for the reader's own keys.
 */
export function runCopyButtons(status: HTMLElement): void {
  let silence: number | undefined;
  const say = (text: string | undefined) => {
    status.textContent = text ?? '';
    clearTimeout(silence);
    silence = window.setTimeout(() => {
      status.textContent = '';
    }, sayFor);
  };
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const text = document.getElementById(button.dataset['copy'] ?? '');
    if (!text) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      void copy(text).then((isCopied) =>
        say(isCopied ? status.dataset['copied'] : status.dataset['selected']),
      );
    });
  }
}

/** Copies the text of an element; selects it when that is refused, and returns false. */
async function copy(element: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return true;
  } catch {
    // Refused by the reader or, away from https, not there at all.
    getSelection()?.selectAllChildren(element);
    return false;
  }
}

/** Whether typing goes into this element, so that a key is no shortcut there. */
function takesTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** Lets `/` lead to the page's search box, wherever nothing is being typed. */
export function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || takesTyping(event.target)) return;
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

import { countCharacters, remaining } from '../shared/text.js';

/** Live counts under text boxes: the same as the server counts, said aloud only when typing pauses. */
export function countIn(root: ParentNode): void {
  for (const message of root.querySelectorAll<HTMLElement>('[data-count]:not([data-counting])')) {
    const box = message.closest<HTMLElement>('[data-limit]');
    const text = box?.querySelector<HTMLTextAreaElement>('textarea');
    const limit = Number(box?.dataset['limit']);
    if (!box || !text || !limit) continue;
    message.dataset['counting'] = '';
    const spoken = document.createElement('span');
    spoken.className = 'govuk-visually-hidden';
    spoken.setAttribute('aria-live', 'polite');
    message.after(spoken);
    let pause = 0;
    const update = () => {
      const count = countCharacters(text.value);
      // A count for every question would only be noise: it appears once it matters. It then stays, since a line that
      // goes when a field is left would move the very button that is being pressed.
      if (count > limit * 0.8 || document.activeElement === text || message.dataset['counting'] === 'shown') {
        message.dataset['counting'] = 'shown';
        message.textContent = remaining(count, limit);
      } else message.textContent = '';
      message.toggleAttribute('data-over', count > limit);
      clearTimeout(pause);
      pause = window.setTimeout(() => (spoken.textContent = count > limit * 0.8 ? remaining(count, limit) : ''), 1200);
    };
    text.addEventListener('input', update);
    text.addEventListener('focus', update);
    update();
  }
}

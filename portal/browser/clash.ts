import type { Answer, QuestionBox } from './question.js';

export interface Clash {
  path: string;
  theirs?: Answer;
  version: number;
  savedByName?: string;
}

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] => Object.assign(document.createElement(tag), { className, textContent: text });

const words = (answer: Answer | undefined): string => (answer === null || answer === undefined ? '(cleared)' : answer === true ? 'Yes' : answer === false ? 'No' : Array.isArray(answer) ? answer.join(', ') : answer);

/** Shows both versions of an answer and asks which to keep. Nothing is overwritten before somebody chooses. */
export function showClash(box: QuestionBox, clash: Clash, choose: (keep: 'mine' | 'theirs') => void): void {
  box.element.querySelector('.portal-clash')?.remove();
  const panel = element('div', 'portal-clash');
  panel.setAttribute('role', 'alert');
  panel.append(element('h2', 'govuk-heading-s', `${clash.savedByName ?? 'Somebody'} changed this answer while you were writing`), element('p', 'govuk-body', 'Nothing was overwritten. Theirs:'), element('blockquote', 'portal-theirs portal-text', words(clash.theirs)), element('p', 'govuk-body', 'Yours is in the field below. You can put the two together there.'));
  const buttons = element('div', 'govuk-button-group');
  for (const [keep, text] of [['mine', 'Keep what is in the field'], ['theirs', 'Keep theirs']] as const) {
    const button = element('button', `govuk-button${keep === 'theirs' ? ' govuk-button--secondary' : ''}`, text);
    button.type = 'button';
    button.addEventListener('click', () => {
      panel.remove();
      choose(keep);
    });
    buttons.append(button);
  }
  panel.append(buttons);
  box.element.prepend(panel);
}

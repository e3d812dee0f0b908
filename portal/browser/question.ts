import { normalised } from '../shared/text.js';

export type Answer = string | boolean | string[] | null;

/** One question on the page: what is in it, and which stored version it was built on. */
export class QuestionBox {
  readonly path: string;
  readonly kind: string;

  constructor(readonly element: HTMLElement) {
    this.path = element.dataset['path'] ?? '';
    this.kind = element.dataset['kind'] ?? '';
  }

  get decides(): boolean {
    return 'decides' in this.element.dataset;
  }

  get label(): string {
    return this.element.dataset['label'] ?? '';
  }

  get version(): number {
    return Number(this.element.dataset['version']);
  }

  /** After a save: the form must send the new version along, too. */
  saved(version: number, shown: string): void {
    this.element.dataset['version'] = String(version);
    const set = (name: string, value: string) => {
      const field = this.element.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`${name}:${this.path}`)}"]`);
      if (field) field.value = value;
    };
    set('version', String(version));
    set('shown', shown);
  }

  private field(suffix = ''): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
    return this.element.querySelector(`[name="${CSS.escape(this.path + suffix)}"]`);
  }

  private checked(): string[] {
    return [...this.element.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(this.path)}"]:checked`)].map(({ value }) => value);
  }

  get value(): Answer {
    if (this.kind === 'date') {
      const parts = ['-day', '-month', '-year'].map((suffix) => this.field(suffix)?.value.trim() ?? '');
      return parts.every((part) => part === '') ? null : parts.join('/');
    }
    if (this.kind === 'choices') return this.checked().length > 0 ? this.checked() : null;
    if (this.kind === 'yesNo') return { yes: true, no: false }[this.checked()[0] ?? ''] ?? null;
    if (this.kind === 'declaration') return this.checked()[0] === 'yes' ? true : null;
    if ((this.kind === 'choice' || this.kind === 'scale') && this.element.querySelector('input[type="radio"]')) return this.checked()[0] ?? null;
    const text = normalised(this.field()?.value ?? '');
    return text === '' ? null : text;
  }

  set value(answer: Answer) {
    const wanted = answer === true ? ['yes'] : answer === false ? ['no'] : Array.isArray(answer) ? answer : answer === null ? [] : [answer];
    const boxes = this.element.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(this.path)}"], input[type="checkbox"][name="${CSS.escape(this.path)}"]`);
    for (const box of boxes) box.checked = wanted.includes(box.value);
    if (this.kind === 'date') {
      const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(answer ?? ''));
      const parts = iso ? [iso[3]!, iso[2]!, iso[1]!] : String(answer ?? '').split('/');
      ['-day', '-month', '-year'].forEach((suffix, index) => {
        const field = this.field(suffix);
        if (field) field.value = iso ? String(Number(parts[index])) : (parts[index] ?? '');
      });
      return;
    }
    const field = this.field();
    if (boxes.length === 0 && field) {
      field.value = typeof answer === 'string' ? answer : '';
      field.dispatchEvent(new Event('input', { bubbles: false }));
    }
  }
}

/*
 * What is worked out of numbers on the same page is shown as they are typed. The server works it out for itself when the
 * page is saved; this is only so that nobody has to wait to see it.
 */
const plain = (typed: string) => typed.trim().replace(/^£\s*/, '').replace(/,(?=\d{3}\b)/g, '');

export function sumsIn(root: HTMLElement): void {
  const update = () => {
    for (const shown of root.querySelectorAll<HTMLElement>('output[data-sums]')) {
      const names = (shown.dataset['sums'] ?? '').split(' ').filter((name) => name !== '');
      const fields = names.map((name) => root.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]:not([type="radio"]), [name="${CSS.escape(name)}"]:checked`));
      // Where what is added up is not all on this page, only the server can tell.
      if (names.length === 0 || names.some((name) => !root.querySelector(`[name="${CSS.escape(name)}"]`))) continue;
      const numbers = fields.map((field) => plain(field?.value ?? '')).filter((text) => text !== '' && Number.isFinite(Number(text))).map(Number);
      const sum = numbers.reduce((total, each) => total + Math.round(each * 100), 0) / 100;
      const money = fields.some((field) => field?.closest('[data-kind="money"]'));
      shown.textContent = numbers.length === 0 ? 'Nothing to add up yet' : money ? `£${sum.toLocaleString('en-GB', { minimumFractionDigits: 2 })}` : String(sum);
    }
  };
  root.addEventListener('input', update);
  root.addEventListener('change', update);
}

/** On the page that tells genuine documents: the file stays on its owner’s computer, and only its SHA-256 is sent. */
export function verifyForm(root: ParentNode): void {
  const form = root.querySelector<HTMLFormElement>('form[data-verify]');
  // Only a page that came safely may compute it; over plain http the file is sent and forgotten.
  if (!form || !globalThis.crypto?.subtle) return;
  form.querySelector<HTMLElement>('[data-verify-local]')!.hidden = false;
  const input = form.querySelector<HTMLInputElement>('input[type="file"]')!;
  form.addEventListener('submit', (event) => {
    const file = input.files?.[0];
    if (!file || form.elements.namedItem('sha256')) return;
    event.preventDefault();
    void file.arrayBuffer().then(async (content) => {
      const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', content))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'sha256', value: hash }));
      input.disabled = true;
      form.requestSubmit();
    });
  });
}

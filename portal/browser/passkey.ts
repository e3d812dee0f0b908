import { type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Forms that a passkey answers: the browser asks for it, and its answer goes with the form. */
export function passkeyForms(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-passkey-get], form[data-passkey-make]')) {
    form.addEventListener('submit', (event) => {
      const answer = form.querySelector<HTMLInputElement>('input[name="passkey"]')!;
      if (answer.value !== '') return;
      event.preventDefault();
      void ask(form).then((json) => {
        answer.value = json;
        form.requestSubmit();
      }, () => complain(form));
    });
  }
}

async function ask({ dataset }: HTMLFormElement): Promise<string> {
  const made = dataset['passkeyMake'];
  const answer = made ? await startRegistration({ optionsJSON: JSON.parse(made) as PublicKeyCredentialCreationOptionsJSON }) : await startAuthentication({ optionsJSON: JSON.parse(dataset['passkeyGet']!) as PublicKeyCredentialRequestOptionsJSON });
  return JSON.stringify(answer);
}

function complain(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('[data-passkey-fault]')!;
  line.hidden = false;
  line.textContent = 'That did not work, or it was cancelled. Try again, or choose another way.';
}

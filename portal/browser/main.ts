import '../styles/portal.scss';
import { Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink, createAll } from 'govuk-frontend';
import { Autosave } from './autosave.js';
import { countIn } from './counter.js';
import { networkCheck } from './network-check.js';
import { watchMailState } from './mail-state.js';
import { passkeyForms } from './passkey.js';
import { StillThere } from './still-there.js';
import { sumsIn } from './sums.js';
import { Uploads } from './uploads.js';
import { verifyForm } from './verify.js';

/* Everything here makes pages better; nothing here is needed for them to work. */
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const components = [Button, Checkboxes, ErrorSummary, NotificationBanner, PasswordInput, Radios, SkipLink] as const;
for (const component of components) createAll(component);
countIn(document);
networkCheck();
passkeyForms(document);
watchMailState(document);
verifyForm(document);

const form = document.querySelector<HTMLFormElement>('form[data-autosave]');
const autosave = form?.querySelector('[data-save-state]') ? new Autosave(form) : null;
autosave?.start();
if (form) sumsIn(form);
const uploads = form ? new Uploads(form) : null;
uploads?.start();

const idleMinutes = Number(document.body.dataset['idleMinutes']);
if (idleMinutes > 0) new StillThere(idleMinutes, () => uploads?.busy || (autosave?.unsaved ?? document.querySelector('main form textarea') !== null)).start();

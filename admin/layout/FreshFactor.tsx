import { Notice } from './Notice.js';

/** Where an open session alone is not enough: the way to confirm, in a tab of its own, so that what was typed here stays. */
export const FreshFactor = ({ button }: { button: string }) => (
  <Notice tone="warning">
    <p>
      <strong>Confirm that it is you.</strong> This takes a second factor that is not older than ten minutes. Nothing was changed yet.
    </p>
    <p>
      <a href="/confirm/begin?next=/confirmed" target="_blank" rel="noopener">
        Confirm in a new tab
      </a>
      , then come back and press “{button}” again.
    </p>
  </Notice>
);

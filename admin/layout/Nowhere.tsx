import { PageHeading } from './PageHeading.js';

/** An address that is no page, or not one of this person's. */
export const Nowhere = () => (
  <>
    <PageHeading title="There is no such page" />
    <p>
      The address may be mistyped, or the page is not for your role. <a href="#/">Go to your first page</a>.
    </p>
  </>
);

/** While something is on its way. Said to screen readers; shown only after a moment, so that quick pages do not flicker. */
export const Waiting = () => <output className="waiting quiet">Loading …</output>;

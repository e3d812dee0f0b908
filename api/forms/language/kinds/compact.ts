/** A number of a person or a setting without the spaces and dashes that people type into it. */
export const compact = (value: unknown) => String(value).replace(/[\s-]/g, '').toUpperCase();

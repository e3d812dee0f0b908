import useMediaQuery from '@mui/material/useMediaQuery';

/** Too narrow for a table: a phone, or a page zoomed in. */
export const usePhone = (): boolean => useMediaQuery('(max-width: 1023px)', { noSsr: true });

import { createTheme } from '@mui/material/styles';

/** The one accent of the back office. Neutral greys do the rest. */
const accent = '#00594f';
const ink = '#16201e';
const quiet = '#4b5654';
const line = '#d3dad8';
const fontFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const theme = createTheme({
  palette: {
    mode: 'light',
    primary: { main: accent, contrastText: '#fff' },
    secondary: { main: quiet },
    error: { main: '#a3182e' },
    warning: { main: '#7a4a00' },
    success: { main: '#1b5e37' },
    text: { primary: ink, secondary: quiet },
    divider: line,
    background: { default: '#f4f6f5', paper: '#fff' },
  },
  shape: { borderRadius: 4 },
  typography: { fontFamily, fontSize: 14, htmlFontSize: 16, body1: { fontSize: '0.9375rem', lineHeight: 1.55 }, body2: { fontSize: '0.875rem', lineHeight: 1.5 }, button: { textTransform: 'none', fontWeight: 600 } },
  components: {
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: { defaultProps: { disableElevation: true }, styleOverrides: { root: { minHeight: 36 }, outlined: { backgroundColor: '#fff' } } },
    MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${line}`, boxShadow: '0 6px 28px rgb(0 0 0 / 22%)' } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.25rem', fontWeight: 700, paddingBottom: 8 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px' } } },
    // Labels always stand above what is typed, so that nobody takes one for an answer.
    MuiInputLabel: { defaultProps: { shrink: true }, styleOverrides: { root: { color: quiet, fontSize: '0.8125rem', '&.MuiInputLabel-outlined': { transform: 'translate(13px, -10px)' } } } },
    MuiOutlinedInput: {
      defaultProps: { notched: true },
      styleOverrides: { notchedOutline: { borderColor: '#75807d', '& legend': { fontSize: '0.8125rem' } }, root: { backgroundColor: '#fff', '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 3, borderColor: ink } } },
    },
    MuiTableCell: { styleOverrides: { root: { fontSize: '0.875rem', lineHeight: 1.4, borderColor: line, padding: '5px 12px' }, head: { fontWeight: 600, color: quiet, backgroundColor: '#fff', verticalAlign: 'bottom' } } },
    MuiAutocomplete: { styleOverrides: { popper: { minWidth: '20rem' }, paper: { border: `1px solid ${line}`, boxShadow: '0 6px 28px rgb(0 0 0 / 22%)' } } },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem', color: quiet } } },
  },
});

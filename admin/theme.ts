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
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${line}` } } },
    MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.25rem', fontWeight: 700, paddingBottom: 8 } } },
    MuiDialogActions: { styleOverrides: { root: { padding: '12px 24px 20px' } } },
    MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: '#75807d' }, root: { backgroundColor: '#fff' } } },
    MuiInputLabel: { styleOverrides: { root: { color: quiet } } },
    MuiTableCell: { styleOverrides: { root: { fontSize: '0.875rem', lineHeight: 1.4, borderColor: line, padding: '5px 12px' }, head: { fontWeight: 600, color: quiet, backgroundColor: '#fff', verticalAlign: 'bottom' } } },
    MuiFormHelperText: { styleOverrides: { root: { fontSize: '0.8125rem', color: quiet } } },
  },
});

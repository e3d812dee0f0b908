import { type I18nProvider, defaultI18nProvider } from 'react-admin';

/** Where react-admin's own words are not ours. Everything else is its English. */
const ours: Readonly<Record<string, string>> = {
  'ra.action.select_row': 'Select this review',
  'ra.action.select_all': 'Select all on this page',
  'ra.action.unselect': 'Clear selection',
  'ra.navigation.page_rows_per_page': 'Rows on a page',
  'ra.navigation.page_range_info': '%{offsetBegin} to %{offsetEnd} of %{total}',
  'ra.navigation.skip_nav': 'Skip to the content',
  'ra.notification.http_error': 'The service cannot be reached.',
  'ra.notification.not_authorized': 'That is not yours to see.',
  'ra.notification.logged_out': 'You have been signed out.',
};

const fill = (words: string, values: Record<string, unknown> = {}): string => words.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

export const i18nProvider: I18nProvider = {
  ...defaultI18nProvider,
  translate: (key: string, values?: Record<string, unknown>) => {
    const words = ours[key];
    return words === undefined ? defaultI18nProvider.translate(key, values) : fill(words, values);
  },
  getLocale: () => 'en-GB',
};

import type { Style } from './page.js';

export const [ink, grey, rule, accent, wash] = ['#0b0c0c', '#505a5f', '#c9ced1', '#1d5b79', '#f3f5f6'] as const;

const style = (size: number, weight: Style['weight'], colour: string, leading = 1.42): Style => ({ size, weight, colour, leading });

export const styles = {
  issuer: style(10, 'bold', accent),
  title: style(21, 'bold', ink, 1.25),
  section: style(14.5, 'bold', ink, 1.3),
  group: style(11.5, 'bold', ink),
  item: style(10.5, 'bold', accent),
  label: style(9.5, 'bold', grey, 1.4),
  answer: style(10.5, 'regular', ink, 1.45),
  cell: style(9.5, 'regular', ink, 1.4),
  none: style(9.5, 'regular', grey, 1.4),
  small: style(8, 'regular', grey),
} as const satisfies Record<string, Style>;

/** Share of the width that labels take where they stand beside their answer. */
export const LABELS = 0.36;

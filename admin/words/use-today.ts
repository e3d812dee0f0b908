import { useState } from 'react';
import { dayAt } from './dates.js';

/** The day in England on which a page was opened. */
export function useToday(): string {
  const [today] = useState(() => dayAt(new Date()));
  return today;
}

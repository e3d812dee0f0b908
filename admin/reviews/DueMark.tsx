import CheckCircleOutline from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import EventOutlined from '@mui/icons-material/EventOutlined';
import History from '@mui/icons-material/HistoryOutlined';
import Schedule from '@mui/icons-material/ScheduleOutlined';
import type { Due, Tone } from '../words/due.js';

const icons: Record<Tone, typeof EventOutlined> = { overdue: ErrorOutline, soon: Schedule, later: EventOutlined, met: CheckCircleOutline, late: History };

/** A traffic light that is a word, a shape and a colour: nobody needs to see the colour. */
export function DueMark({ due: { tone, says, day } }: { due: Due }) {
  const Icon = icons[tone];
  return (
    <span className="due">
      <span className={`due-mark due-${tone}`}>
        <Icon aria-hidden="true" className="due-icon" />
        {says}
      </span>
      {day && <span className="due-day">{day}</span>}
    </span>
  );
}

interface Bar {
  label: string;
  /** What stands behind, such as all decisions. */
  whole: number;
  /** What of it stands in front, such as those in time. */
  part: number;
  span?: { low: number; high: number };
}

interface BarsProps {
  title: string;
  bars: readonly Bar[];
  wholeClass?: string;
  partClass?: string;
}

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 180, 34, 24, 10];

/** The next round number, so that the scale can be read. */
function roundUp(most: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 4, 5, 10].map((each) => each * unit).find((each) => each >= most) ?? 10 * unit;
}

/** Bars drawn by hand (docs/decisions/0042-worklists-and-the-team.md). Beside every one of them stands a table with the same numbers: the picture is for the eye alone. */
export function Bars({ title, bars, wholeClass = 'bar-pale', partClass = 'bar' }: BarsProps) {
  const most = roundUp(Math.max(1, ...bars.map(({ whole, part, span }) => Math.max(whole, part, span?.high ?? 0))));
  const [inner, step] = [HEIGHT - BOTTOM - TOP, (WIDTH - LEFT) / Math.max(1, bars.length)];
  const y = (value: number) => TOP + inner * (1 - value / most);
  const every = Math.ceil(bars.length / 9);
  return (
    <figure className="chart-figure">
      <figcaption className="unseen">{title}. The numbers are in the table.</figcaption>
      <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <line className="axis" x1={LEFT} x2={WIDTH} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
            {Number.isInteger(value) ? value : value.toFixed(1)}
          </text>
        </g>
      ))}
      {bars.map(({ label, whole, part, span }, index) => {
        const [x, width] = [LEFT + index * step + step * 0.15, step * 0.7];
        const middle = x + width / 2;
        return (
          <g key={label}>
            <rect className={wholeClass} x={x} y={y(whole)} width={width} height={Math.max(0, y(0) - y(whole))} />
            <rect className={partClass} x={x} y={y(part)} width={width} height={Math.max(0, y(0) - y(part))} />
            {span && <line className="span" x1={middle} x2={middle} y1={y(span.low)} y2={y(span.high)} />}
            {index % every === 0 && (
              <text x={middle} y={HEIGHT - 6} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
      </svg>
    </figure>
  );
}

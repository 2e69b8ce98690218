interface DotRowsProps {
  rows: readonly { name: string; values: readonly number[]; middle: number | null }[];
  /** Names a value on the scale, such as "7 days". */
  nameOf: (value: number) => string;
}

/** Every case as a dot on one scale; where there are enough of them, a line at their middle. */
export function DotRows({ rows, nameOf }: DotRowsProps) {
  const step = stepFor(Math.max(1, ...rows.flatMap(({ values }) => values)));
  const end = step * Math.ceil(Math.max(1, ...rows.flatMap(({ values }) => values)) / step);
  const at = (value: number) => ({ insetInlineStart: `${(100 * value) / end}%` });
  const ticks = Array.from({ length: end / step + 1 }, (_, index) => index * step);
  return (
    <div className="plot-rows">
      {rows.map(({ name, values, middle }) => (
        <div className="plot-row" key={name}>
          <span className="plot-name">{name}</span>
          <span className="plot-line">
            {middle !== null && <span className="plot-middle" style={at(middle)} />}
            {countEach(values).map(([value, count]) => (
              <span
                className="plot-dot"
                key={value}
                style={{ ...at(value), inlineSize: sizeOf(count), blockSize: sizeOf(count) }}
              />
            ))}
          </span>
        </div>
      ))}
      <div className="plot-row" aria-hidden="true">
        <span className="plot-name" />
        <span className="plot-scale nk-small nk-soft">
          {ticks.map((tick) => (
            <span key={tick} style={at(tick)}>
              {tick === end ? nameOf(tick) : tick}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}

/** Four steps at most, of a length that one counts in. */
function stepFor(most: number): number {
  return [1, 2, 5, 7, 14, 28, 56, 112, 364].find((step) => most / step <= 4) ?? Math.ceil(most / 4);
}

function countEach(values: readonly number[]): [value: number, count: number][] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

/** The area grows with the cases that share the place. */
const sizeOf = (count: number) => `${Math.round(10 * Math.sqrt(Math.min(count, 9)))}px`;

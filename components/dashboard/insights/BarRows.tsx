export interface BarPart {
  name: string;
  count: number;
}

interface BarRowsProps {
  rows: readonly { name: string; parts: readonly BarPart[] }[];
}

/** A bar for each row, made of parts that each say how many they are: neither colour nor length alone tells it. */
export function BarRows({ rows }: BarRowsProps) {
  const most = Math.max(1, ...rows.map(({ parts }) => sumOf(parts)));
  const names = rows[0]?.parts.map(({ name }) => name) ?? [];
  return (
    <div className="plot-rows">
      {rows.map(({ name, parts }) => (
        <div className="plot-row" key={name}>
          <span className="plot-name">{name}</span>
          <span className="plot-bar" style={{ inlineSize: `${(100 * sumOf(parts)) / most}%` }}>
            {parts.map(
              (part, index) =>
                part.count > 0 && (
                  <span className={`plot-part plot-part--${index}`} key={part.name} style={{ flexGrow: part.count }}>
                    {part.count}
                  </span>
                ),
            )}
          </span>
        </div>
      ))}
      <ul className="plot-legend nk-small">
        {names.map((name, index) => (
          <li key={name}>
            <span className={`plot-key plot-part--${index}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

const sumOf = (parts: readonly BarPart[]) => parts.reduce((sum, { count }) => sum + count, 0);

interface WeekColumnsProps {
  weeks: readonly { name: string; count: number }[];
}

/** A column for each week with its number on top; the first and last weeks are named. */
export function WeekColumns({ weeks }: WeekColumnsProps) {
  const most = Math.max(1, ...weeks.map(({ count }) => count));
  return (
    <div>
      <div className="plot-columns">
        {weeks.map(({ name, count }) => (
          <span className="plot-column" key={name}>
            <span className="nk-small">{count > 0 ? count : ''}</span>
            <span className="plot-part plot-part--0" style={{ blockSize: `${(100 * count) / most}px` }} />
          </span>
        ))}
      </div>
      <div className="plot-ends nk-small nk-soft">
        <span>{weeks[0]?.name}</span>
        <span>{weeks.at(-1)?.name}</span>
      </div>
    </div>
  );
}

import { type ReactNode, useId } from 'react';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';

export interface PlotTable {
  /** The first names what stands at the head of each row. */
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

interface PlotFigureProps {
  title: string;
  /** What the figure shows, in one sentence. */
  text: string;
  /** How many cases it rests on: with few it says so. */
  cases: number;
  table: PlotTable;
  children: ReactNode;
}

/** Fewer cases than these say nothing beyond themselves (R2). */
export const FEW = 10;

/** A figure with its title, what it shows, how little it may say, and the same numbers as a table. */
export function PlotFigure({ title, text, cases, table, children }: PlotFigureProps) {
  const t = useText();
  const id = useId();
  return (
    <section className="nk-card nk-stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{text}</p>
      {cases === 0 ? (
        <p className="nk-soft">{t('insights_nothing')}</p>
      ) : (
        <>
          <figure className="plot" aria-labelledby={id}>
            {children}
          </figure>
          {cases < FEW && <p className="nk-soft">{t('insights_few', cases)}</p>}
          <Disclosure title={t('insights_table')}>
            <DataTable table={table} title={title} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function DataTable({ table, title }: { table: PlotTable; title: string }) {
  return (
    <div className="plot-table">
      <table>
        <caption className="nk-sr-only">{title}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head, ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

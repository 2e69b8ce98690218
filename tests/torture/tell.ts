import { appendFileSync } from 'node:fs';

/** One line of the table of figures; scripts/torture.mjs prints it, and writes it down when it is asked to. */
export interface Figure {
  /** Rows of the fault table. */
  rows: string;
  what: string;
  result: string;
}

export function tell(figure: Figure): void {
  console.info(`${figure.rows}: ${figure.what}: ${figure.result}`);
  const file = process.env.TORTURE_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

import type { Application, CalendarDate, Language } from '../../../lib/domain/application';
import { fileName } from '../../../lib/exchange/fileName';
import { type TableVariant, writeTable } from '../../../lib/exchange/table/writeTable';
import type { ExportJob } from './useExport';

/** The table of all applications. */
export function tableJob(
  applications: readonly Application[],
  options: { language: Language; variant: TableVariant; today: CalendarDate },
): ExportJob {
  const what = options.language === 'de' ? 'nachklang-tabelle' : 'nachklang-table';
  return {
    name: fileName(what, [options.today], 'csv'),
    type: 'text/csv;charset=utf-8',
    parts: writeTable(applications, options),
    total: applications.length + 1,
  };
}

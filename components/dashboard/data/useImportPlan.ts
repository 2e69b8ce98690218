import { useMemo, useState } from 'react';
import type { Exchange } from '../../../lib/domain/exchange';
import type { Incoming } from '../../../lib/exchange/incoming';
import { exchangeOf } from '../../../lib/exchange/plan/exchangeOf';
import type { Choice, Choices, ImportMode, ImportPlan } from '../../../lib/exchange/plan/plan';
import { planImport } from '../../../lib/exchange/plan/planImport';
import { withoutSketches } from '../../../lib/exchange/plan/withoutSketches';
import type { Translate } from '../../../lib/messages/text-key';
import { fieldLabel } from '../../shared/errorText';
import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import { everyRecord } from './everyRecord';

export interface PlannedImport {
  plan: ImportPlan;
  chosen: Choices;
  choose: (id: string, choice: Choice) => void;
  setMode: (how: ImportMode) => void;
  takesSettings: boolean;
  setTakesSettings: (takes: boolean) => void;
  exchange: Exchange;
}

/** The plan of an import over the live records, with what the user chooses. */
export function useImportPlan(incoming: Incoming, { applications, deleted, settings }: Records): PlannedImport {
  const t = useText();
  const [how, setMode] = useState<ImportMode>('merge');
  const [chosen, setChosen] = useState<Choices>(new Map());
  const [wanted, setWanted] = useState<boolean | null>(null);
  // Where letters aren't compared no sketch is kept, whoever made it.
  const file = useMemo(
    () => (settings.comparesLetters ? incoming : withoutSketches(incoming)),
    [incoming, settings.comparesLetters],
  );
  const plan = useMemo(
    () => planImport(everyRecord({ applications, deleted }), file, how, (field) => keptName(field, t)),
    [applications, deleted, file, how, t],
  );
  // On a new device the settings belong to what is restored; elsewhere they are the user's present wish.
  const takesSettings = incoming.settings !== null && (wanted ?? (how === 'replace' || applications.length === 0));
  const exchange = useMemo(
    () => exchangeOf(plan, chosen, { settings, takesSettings }),
    [plan, chosen, settings, takesSettings],
  );
  return {
    plan,
    chosen,
    choose: (id, choice) => setChosen((before) => new Map(before).set(id, choice)),
    setMode: (mode) => {
      setMode(mode);
      setChosen(new Map());
    },
    takesSettings,
    setTakesSettings: setWanted,
    exchange,
  };
}

/** What a field is called where a value that gave way is kept. */
const keptName = (field: string, t: Translate) => t('preview_other_version', t(fieldLabel(field)));

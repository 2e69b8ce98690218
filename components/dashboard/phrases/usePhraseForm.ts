import { type FormEvent, useRef, useState } from 'react';
import type { OwnPhrase } from '../../../lib/domain/own-phrase';
import { useFormDraft } from '../../compose-panel/useFormDraft';
import { PROBLEM_TEXTS } from '../../shared/problem-texts';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { type PhraseDraft, readPhraseForm } from './readPhraseForm';

export interface PhraseFormParts {
  /** `null` for a new one. */
  phrase: OwnPhrase | null;
  phrases: readonly OwnPhrase[];
  tools: Pick<DashboardTools, 'savePhrase' | 'drafts' | 'newId'>;
  onKept: () => void;
}

const EMPTY: PhraseDraft = { words: '', instead: '', language: 'any' };

/** Under this name what is typed outlives the page. */
export const phraseDraftName = (id: string | null) => `own-phrase/${id ?? 'new'}`;

/** A form for one phrase. What is wrong is said once it was to be kept, and follows what is typed from then on. */
export function usePhraseForm({ phrase, phrases, tools, onKept }: PhraseFormParts) {
  const t = useText();
  const [start] = useState<PhraseDraft>(() => (phrase ? draftOf(phrase) : EMPTY));
  const { draft, setDraft, forget } = useFormDraft(tools.drafts, phraseDraftName(phrase?.id ?? null), start);
  const [wasTried, setTried] = useState(false);
  const [problem, setProblem] = useState('');
  const isSaving = useRef(false);
  const [id, setId] = useState(() => phrase?.id ?? tools.newId());
  const read = readPhraseForm(draft, id, phrases, t);
  const reset = () => {
    forget();
    setDraft(start);
    setTried(false);
    setProblem('');
    if (!phrase) setId(tools.newId());
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const wrong = read.errors.words ? 'words' : 'instead';
    if (read.errors[wrong]) {
      event.currentTarget.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
      return;
    }
    if (isSaving.current) return;
    isSaving.current = true;
    const refused = await tools.savePhrase(
      read.phrase,
      phrase,
      t(phrase ? 'phrases_own_changed' : 'phrases_own_added'),
    );
    isSaving.current = false;
    if (refused) return setProblem(t(PROBLEM_TEXTS[refused]));
    reset();
    onKept();
  };
  const change = (patch: Partial<PhraseDraft>) => setDraft((before) => ({ ...before, ...patch }));
  return { draft, change, errors: wasTried ? read.errors : {}, problem, save, discard: reset };
}

const draftOf = ({ words, instead, language }: OwnPhrase): PhraseDraft => ({ words, instead, language });

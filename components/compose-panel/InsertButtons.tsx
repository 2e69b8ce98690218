import type { LetterMode } from '../../lib/webmail/adapter';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

interface InsertButtonsProps {
  /** The user has written something themselves: then they say what becomes of it. */
  hasOwnText: boolean;
  /** Something is worth asking first, so the draft goes in as it is. */
  isAskedFirst: boolean;
  /** Writing is the second way: a call is the better one. */
  isSecond: boolean;
  onInsert: (event: { isTrusted: boolean }, mode: LetterMode) => void;
}

/** Puts the draft into the mail; never over typed text unless the user chooses that. */
export function InsertButtons({ hasOwnText, isAskedFirst, isSecond, onInsert }: InsertButtonsProps) {
  const t = useText();
  const kind = isAskedFirst || isSecond ? 'secondary' : 'primary';
  if (!hasOwnText)
    return (
      <Button {...{ kind }} data-testid="panel-insert" onClick={(event) => onInsert(event, 'above')}>
        {t(isAskedFirst ? 'panel_insert_without' : 'panel_insert')}
      </Button>
    );
  return (
    <fieldset className="panel-where">
      <legend>{t('panel_text_there')}</legend>
      <Button {...{ kind }} data-testid="panel-insert" onClick={(event) => onInsert(event, 'above')}>
        {t('panel_insert_above')}
      </Button>
      <Button data-testid="panel-insert-instead" onClick={(event) => onInsert(event, 'replace')}>
        {t('panel_insert_instead')}
      </Button>
    </fieldset>
  );
}

import type { Channel } from '../../lib/domain/application';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { ChoiceRow } from './ChoiceRow';

/** By phone or by mail: the next enquiry goes the other way (R20). */
export function DoneChoice({ onChoose }: { onChoose: (channel: Channel) => void }) {
  const t = useText();
  return (
    <ChoiceRow question={t('popup_done_how')}>
      <Button onClick={() => onChoose('phone')}>{t('popup_done_phone')}</Button>
      <Button onClick={() => onChoose('mail')}>{t('popup_done_mail')}</Button>
    </ChoiceRow>
  );
}

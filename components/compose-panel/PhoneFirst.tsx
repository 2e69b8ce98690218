import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { callSheet, hasCallSheet } from '../../lib/letters/callSheet';
import type { LetterRequest } from '../../lib/letters/letter';
import { formatRoute } from '../dashboard/route';
import { Disclosure } from '../shared/Disclosure';
import { telAddress } from '../shared/telAddress';
import { useText } from '../shared/text';

interface PhoneFirstProps {
  request: LetterRequest;
  application: Application;
  followUp: FollowUp;
}

/** Where a call is the better way: says so kindly, with what to say and the number at hand (R3, R19, R22). */
export function PhoneFirst({ request, application, followUp }: PhoneFirstProps) {
  const t = useText();
  if (!hasCallSheet(request.kind)) return null;
  const { opening, suits, question, thanks, reassurance } = callSheet(request);
  const { phone } = request.contact;
  const address = telAddress(phone);
  const route = formatRoute({ view: 'call-sheet', applicationId: application.id, key: followUp.key });
  return (
    <div className="panel-phone">
      <p>{t(reassurance)}</p>
      <p>{t('panel_phone_first')}</p>
      <div className="nk-row">
        {address && (
          <a className="nk-button nk-button--primary" href={address}>
            {phone}
          </a>
        )}
        <a href={`dashboard.html${route}`} target="_blank" rel="noreferrer" data-testid="panel-call-sheet">
          {t('panel_call_sheet_open')}
        </a>
      </div>
      {!address && <p className="nk-soft nk-small">{t('call_no_number')}</p>}
      <Disclosure title={t('panel_call_sheet')}>
        <div className="panel-letter panel-script" lang={request.language} dir="auto">
          {[opening, suits, question, thanks].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Disclosure>
      <p className="panel-phone__mail">{t('panel_rather_write')}</p>
    </div>
  );
}

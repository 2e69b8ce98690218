import { callSheet, hasCallSheet } from '../../lib/letters/callSheet';
import type { LetterRequest } from '../../lib/letters/letter';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';

/** Where a call is the better way: says so kindly, with what to say and the number at hand (R3, R19, R22). */
export function PhoneFirst({ request }: { request: LetterRequest }) {
  const t = useText();
  if (!hasCallSheet(request.kind)) return null;
  const { opening, suits, question, thanks } = callSheet(request);
  const { phone } = request.contact;
  return (
    <>
      <p>{t('panel_phone_first')}</p>
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      )}
      <Disclosure title={t('panel_call_sheet')}>
        <div className="panel-letter">
          {[opening, suits, question, thanks].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </Disclosure>
    </>
  );
}

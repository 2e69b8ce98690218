import { useText } from '../../shared/text';
import { PERMISSION_TEXTS } from './permission-texts';
import type { PrivacyDesk } from './privacy-desk';
import { useLookedUp } from './useLookedUp';

/** What the extension may do in this browser, each with its reason, as the manifest has it. */
export function PermissionSection({ desk }: { desk: PrivacyDesk }) {
  const t = useText();
  const asked = useLookedUp(desk.permissions, 'once');
  const reason = (name: string) => {
    const key = PERMISSION_TEXTS[name];
    return key ? t(key) : '';
  };
  const hosts = [...new Set(asked?.hosts.map((pattern) => pattern.replace(/^.*:\/\/|\/.*$/g, '')))];
  return (
    <section className="nk-card nk-stack" aria-labelledby="privacy-permissions">
      <h2 id="privacy-permissions">{t('privacy_permissions')}</h2>
      <dl className="privacy-list">
        {asked?.required.map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{reason(name)}</dd>
          </div>
        ))}
        {hosts.length > 0 && (
          <div>
            <dt>{hosts.join(', ')}</dt>
            <dd>{t('permission_hosts')}</dd>
          </div>
        )}
        {asked?.optional.map(({ name, isGiven }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {reason(name)}
              <span className="nk-small nk-soft privacy-size">
                {t(isGiven ? 'privacy_optional_given' : 'privacy_optional')}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

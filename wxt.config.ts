import { defineConfig } from 'wxt';
import { MAIL_MATCHES } from './lib/webmail/mail-hosts';

/** Every permission with its reason; tests/laws holds the built manifests against this list. */
export const PERMISSIONS = {
  alarms: 'wakes the background when a follow-up falls due',
  notifications: 'shows the reminder',
  scripting: 'brings the composer into a mail tab at the moment a compose window gets the focus',
} as const;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  // The browsers that we support preload modules themselves; the stand-in would bring a `fetch` into the package.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: Object.keys(PERMISSIONS),
    // The composer is injected on demand into exactly these hosts; there is no broad host permission and no `tabs`.
    host_permissions: [...MAIL_MATCHES],
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      // No remote code, no request to anywhere: only what the package brings.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'self'; form-action 'none'; base-uri 'none'",
    },
    web_accessible_resources: [
      { resources: ['compose-panel.html'], matches: [...MAIL_MATCHES], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nachklang@nachklang.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  zip: { excludeSources: ['tests/**', 'docs/**', '.profile/**', '.cache/**'] },
});

import { defineConfig } from 'wxt';
import { FRAMED_PAGES } from './lib/messages/framed-pages';
import { MAIL_MATCHES } from './lib/webmail/mail-hosts';
import { sharedChunks } from './scripts/sharedChunks';

/** Every permission with its reason; tests/laws holds the built manifests against this list. */
export const PERMISSIONS = {
  alarms: 'wakes the background when a follow-up falls due',
  notifications: 'shows the reminder',
  storage:
    'notes how many records there are, so that a loss of all of them is noticed and told, and the language that was chosen',
  scripting:
    'brings what is needed into a mail tab when a compose window gets the focus or a thread is opened, and reads the open thread for the popup',
} as const;

/** Asked for only when the user switches on what needs it. */
export const OPTIONAL_PERMISSIONS = {
  downloads: 'writes a backup into the downloads folder every week',
} as const;

/**
 * The reader of tables can also fetch them. We hand it text alone, and what could reach the network has no place in the package.
 * (papaparse 5.7.1)
 */
const FETCHING = /new XMLHttpRequest(\(\))?/;
const withoutNetwork = {
  name: 'without-network',
  transform(code: string, id: string) {
    if (!id.includes('/papaparse/')) return undefined;
    if (!FETCHING.test(code)) throw new Error('papaparse fetches by other means now: look again');
    return code.replace(FETCHING, 'undefined');
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  hooks: {
    // Switched off, they are still on: a parameter called `storage` was taken for WXT's library of that name (wxt 0.21.4).
    'config:resolved': ({ config }) => void Object.assign(config.imports, { autoImport: false }),
    'vite:build:extendConfig': (entrypoints, config) => {
      const pages = entrypoints.filter(({ inputPath }) => inputPath.endsWith('.html'));
      if (pages.length === 0) return;
      const codeSplitting = sharedChunks(pages.map(({ inputPath }) => inputPath));
      Object.assign(config.build?.rollupOptions?.output ?? {}, { codeSplitting });
    },
  },
  // The browsers that we support preload modules themselves; the stand-in would bring a `fetch` into the package.
  vite: () => ({ plugins: [withoutNetwork], build: { modulePreload: { polyfill: false } } }),
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: Object.keys(PERMISSIONS),
    optional_permissions: Object.keys(OPTIONAL_PERMISSIONS),
    content_scripts: [
      {
        matches: [...MAIL_MATCHES],
        js: ['sentinel.js'],
        run_at: 'document_idle',
        // Outlook opens a mail in a window of its own that has no address, and fills it from the window that opened it (2026).
        match_about_blank: true,
      },
    ],
    // The composer is injected on demand into exactly these hosts; there is no broad host permission and no `tabs`.
    host_permissions: [...MAIL_MATCHES],
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      // No remote code, no request to anywhere: only what the package brings.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-src 'self'; form-action 'none'; base-uri 'none'",
    },
    web_accessible_resources: [{ resources: [...FRAMED_PAGES], matches: [...MAIL_MATCHES], use_dynamic_url: true }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nachklang@nachklang.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

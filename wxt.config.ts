import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { suggestedKeys } from './lib/shortcuts/page-keys';
import { allSites } from './lib/sites/all';
import type { Site } from './lib/sites/site';

/** Every address a listed site lives at. */
const siteMatches = allSites.flatMap((site) => site.matches);

/** A model on this machine works at once, whatever its port. */
const loopback = ['http://localhost/*', 'http://127.0.0.1/*'];

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icons/${size}.png`]));

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The entry of one site's content script, written where WXT keeps what it makes. */
async function writeSiteEntry(folder: string, { id, isFramed }: Site): Promise<string> {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const path = join(folder, 'sites', `${id}.ts`);
  const lines = [
    "import { defineContentScript } from 'wxt/utils/define-content-script';",
    "import { showInPage } from '@/entrypoints/social.content/in-page';",
    "import { run } from '@/entrypoints/social.content/run';",
    `import { ${name} } from '@/lib/sites/${id}';`,
    `export default defineContentScript({ matches: [...${name}.matches], allFrames: ${isFramed ?? false}, main: () => run(${name}, showInPage) });`,
  ];
  await mkdir(join(folder, 'sites'), { recursive: true });
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: resolve(import.meta.dirname, 'lib/locales') },
  imports: false,
  manifestVersion: 3,
  hooks: {
    // One content script a site: a page loads the reading of its own site and of no other.
    'entrypoints:found': async ({ config }, entries) => {
      for (const site of allSites) {
        const inputPath = await writeSiteEntry(config.wxtDir, site);
        entries.push({ name: site.id, type: 'content-script', inputPath });
      }
    },
  },
  vite: () => ({
    plugins: [tailwindcss()],
    // See there: WXT's own context makes the content script known to every page.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'lib/page/no-context.ts'),
      },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons,
    action: { default_icon: icons },
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [...siteMatches, ...loopback],
    optional_host_permissions: ['https://*/*'],
    commands: {
      'suggest-reply': {
        suggested_key: { default: suggestedKeys.reply },
        description: '__MSG_commandSuggestReply__',
      },
      'draft-post': {
        suggested_key: { default: suggestedKeys.post },
        description: '__MSG_commandDraftPost__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        // Also where pages are left alone by default: its address cannot be guessed in either browser.
        matches: siteMatches,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'repartee@repartee.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '144', side_panel: { default_path: 'panel.html' } }),
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: contentSecurityPolicy } }
      : {}),
  }),
});

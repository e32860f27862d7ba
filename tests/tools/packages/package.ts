/** What a store would refuse, or ask about, in a built package: an empty list is what it should be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HOSTS, PERMISSIONS } from '../stores/permissions.ts';

export interface Manifest {
  manifest_version: number;
  name: string;
  description: string;
  version: string;
  default_locale?: string;
  icons?: Record<string, string>;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy?: { extension_pages?: string };
  background?: { service_worker?: string; scripts?: string[] };
  options_ui?: { page?: string };
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string };
  web_accessible_resources?: { resources: string[] }[];
}

/** Characters: Chrome's limits, but for the name, where Mozilla's is the shortest. */
const NAME = 45;
const SUMMARY = 132;
const ICONS = ['16', '32', '48', '128'];
const CODE = /\.(js|html|css)$/;

/** Code from elsewhere, and text run as code. */
const REMOTE: Readonly<Record<string, RegExp>> = {
  'loads code from elsewhere':
    /\b(?:import|importScripts)\s*\(?\s*['"`]https?:|<script[^>]*\ssrc=["']?(?:https?:)?\/\//,
  'loads a style or a picture from elsewhere':
    /@import\s+(?:url\()?['"]?https?:|url\(\s*['"]?https?:|<link[^>]*href=["']?https?:|<img[^>]*src=["']?https?:/,
  'runs text as code': /\bnew Function\(|\beval\(/,
  'has code in its page': /<script(?![^>]*\ssrc=)[^>]*>[^<]|\son[a-z]+=["']/,
};

export function problemsOf(folder: string): string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return [
    ...ofTexts(folder, manifest),
    ...ofPermissions(manifest),
    ...ofPolicy(manifest),
    ...ofFiles(folder, manifest),
    ...ofCode(folder),
  ];
}

function ofTexts(folder: string, { name, description, version, default_locale: main }: Manifest): string[] {
  const problems = /^\d+(\.\d+){2}$/.test(version) ? [] : [`version ${version} is not three numbers`];
  if (main === undefined || !existsSync(join(folder, '_locales', main)))
    return [...problems, 'there is no default language'];
  for (const language of readdirSync(join(folder, '_locales'))) {
    const texts = JSON.parse(readFileSync(join(folder, '_locales', language, 'messages.json'), 'utf8'));
    const said = (text: string) => text.replace(/__MSG_(\w+)__/g, (_, key) => texts[key]?.message ?? '');
    for (const [what, text, most] of [
      ['name', said(name), NAME],
      ['description', said(description), SUMMARY],
    ] as const) {
      if (text.trim() === '') problems.push(`${language}: there is no ${what}`);
      if (text.length > most)
        problems.push(`${language}: the ${what} has ${text.length} of ${most} characters`);
    }
  }
  return problems;
}

function ofPermissions(manifest: Manifest): string[] {
  const { permissions = [], optional_permissions = [], optional_host_permissions: hosts = [] } = manifest;
  const unexplained = [...permissions, ...optional_permissions].filter((one) => !(one in PERMISSIONS));
  const early = permissions.filter((one) => PERMISSIONS[one] && PERMISSIONS[one].when !== 'at install');
  return [
    ...unexplained.map((one) => `${one} is asked and not explained in tests/tools/stores/permissions.ts`),
    ...early.map((one) => `${one} is asked at install`),
    ...(manifest.host_permissions ?? []).map((host) => `${host} is asked at install`),
    ...((manifest.content_scripts ?? []).length > 0 ? ['a script runs on pages nobody named'] : []),
    ...(hosts.length === 0 || hosts.join(' and ') === HOSTS
      ? []
      : [`${hosts.join(' and ')} is not what is explained`]),
  ];
}

function ofPolicy({ manifest_version: edition, content_security_policy: policy }: Manifest): string[] {
  const pages = policy?.extension_pages ?? '';
  return [
    ...(edition === 3 ? [] : [`manifest version ${edition}`]),
    ...(/default-src 'none'|default-src 'self'/.test(pages) ? [] : ['the policy has no default']),
    ...(/https?:|unsafe-eval|script-src[^;]*unsafe-inline|\*/.test(pages) ? ['the policy lets code in'] : []),
  ];
}

function ofFiles(folder: string, manifest: Manifest): string[] {
  const {
    icons = {},
    background,
    options_ui,
    side_panel,
    sidebar_action,
    web_accessible_resources,
  } = manifest;
  const named = [
    background?.service_worker,
    ...(background?.scripts ?? []),
    options_ui?.page,
    side_panel?.default_path,
    sidebar_action?.default_panel,
    ...(web_accessible_resources ?? []).flatMap(({ resources }) => resources),
    ...Object.values(icons),
  ].filter((file) => file !== undefined);
  return [
    ...named.filter((file) => !existsSync(join(folder, file))).map((file) => `${file} is not there`),
    ...ICONS.filter((size) => widthOf(folder, icons[size]) !== Number(size)).map(
      (size) => `there is no icon of ${size} pixels`,
    ),
    ...filesIn(folder)
      .filter((file) => /(^|\/)\.|\.(map|ts|tsx|md|log)$/.test(file))
      .map((file) => `${file} is of no use to anybody`),
  ];
}

function ofCode(folder: string): string[] {
  return filesIn(folder)
    .filter((file) => CODE.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return Object.entries(REMOTE)
        .filter(
          ([what, pattern]) =>
            (what === 'has code in its page' ? file.endsWith('.html') : true) && pattern.test(text),
        )
        .map(([what]) => `${file} ${what}`);
    });
}

/** Of a PNG, which says so at a fixed place. */
function widthOf(folder: string, icon: string | undefined): number | null {
  if (icon === undefined || !existsSync(join(folder, icon))) return null;
  const bytes = readFileSync(join(folder, icon));
  return bytes.toString('latin1', 1, 4) === 'PNG' ? bytes.readUInt32BE(16) : null;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

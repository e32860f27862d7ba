import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rebuildRegistration } from '@/lib/background/registration.ts';

interface Script {
  id: string;
  matches: string[];
}
let granted: string[];
let scripts: Script[];

beforeEach(() => {
  granted = [];
  scripts = [];
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: granted, permissions: [] }) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => structuredClone(scripts),
    registerContentScripts: vi.fn(async (added: Script[]) => {
      if (scripts.length > 0) throw new Error('Duplicate script ID');
      scripts = added;
    }),
    updateContentScripts: async (changed: Script[]) => {
      if (scripts.length === 0) throw new Error('unknown id');
      scripts = changed;
    },
    unregisterContentScripts: async () => {
      scripts = [];
    },
  });
});

describe('the registered script', () => {
  it('runs on exactly the granted hosts, through grants and withdrawals', async () => {
    await rebuildRegistration();
    expect(scripts).toEqual([]);
    granted = ['https://b.example/*', 'https://a.example/*', 'chrome://favicon/*'];
    await rebuildRegistration();
    expect(scripts[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
    granted = ['https://b.example/*'];
    await rebuildRegistration();
    expect(scripts[0]?.matches).toEqual(['https://b.example/*']);
    granted = [];
    await rebuildRegistration();
    expect(scripts).toEqual([]);
  });

  it('is registered once when several events come at the same time', async () => {
    granted = ['https://a.example/*'];
    await Promise.all([rebuildRegistration(), rebuildRegistration(), rebuildRegistration()]);
    expect(fakeBrowser.scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(scripts).toHaveLength(1);
  });
});

// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { exportWords } from '@/components/options/customers/export-words.ts';
import { customerHtml, customerJson, exportName } from '@/lib/customers/export.ts';
import { caseOf, dossier, tangled } from '../../components/customer-models.ts';
import { speakEnglish } from '../../components/texts.ts';

speakEnglish();

const NOW = '2026-11-21T10:00:00.000Z';
const html = (kept = dossier()) =>
  customerHtml(
    kept,
    exportWords((id) => `Sjabloon ${id}`),
    NOW,
  );
const read = (text: string) => new DOMParser().parseFromString(text, 'text/html');

describe('everything of a customer to read', () => {
  it('has who they are, notes with what they said before, tickets with what was decided, and follow-ups', () => {
    const page = read(html());
    expect(page.documentElement.lang).toBe('en');
    expect(page.title).toBe('Everything about Marieke van den Bosch');
    const text = page.body.textContent ?? '';
    for (const said of [
      'marieke.vandenbosch@voorbeeld.example',
      'Belt liever dan dat ze mailt.',
      'Belt liever.',
      'Theepot met barst',
      'Disappointed',
      'Send another one',
      'template: Sjabloon t1',
      'Eerder zelf bellen.',
      'https://mail.example.com/inbox/1',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('says who handled a ticket, where that is known', () => {
    expect(html()).not.toContain('Handled by');
    const kept = dossier({ cases: [caseOf('x', { agent: 'Noor Visser' })] });
    expect(read(html(kept)).body.textContent).toMatch(/Handled by\s*Noor Visser/);
    expect(customerJson(kept, NOW)).toContain('"agent": "Noor Visser"');
  });

  it('takes no word for markup, and loads and runs nothing', () => {
    const kept = dossier();
    const evil = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> & مريم`;
    const page = html({
      ...kept,
      customer: { ...kept.customer, names: [evil] },
      notes: kept.notes.map((note) => ({ ...note, text: evil, tags: [evil] })),
      cases: [caseOf('x', { subject: evil, link: 'https://x.example/"><script>' })],
      draft: evil,
    });
    const read_ = read(page);
    expect(read_.querySelectorAll('script, img, link, iframe, a')).toHaveLength(0);
    expect(read_.querySelector('h1')?.textContent).toContain(evil);
    expect(page).toContain("default-src 'none'");
  });

  it('says so where there is nothing', () => {
    const page = read(html(dossier({ notes: [], versions: [], cases: [], followUps: [] })));
    expect(page.body.textContent?.match(/Nothing\./g)).toHaveLength(3);
  });
});

describe('everything of a customer as data', () => {
  it('is all of theirs and nothing of others', () => {
    const data = JSON.parse(customerJson(tangled(), NOW));
    expect(data).toMatchObject({
      unwrapCustomer: 1,
      exportedAt: NOW,
      merged: [{ names: ['Marieke Bosch'] }],
    });
    expect(Object.keys(data).sort()).toEqual(
      'customer draft drafts exportedAt followUps merged noteVersions notes tickets unwrapCustomer'.split(
        ' ',
      ),
    );
    expect(JSON.stringify(data)).not.toMatch(/anders\.example|Marieke Bos"/);
  });

  it('is in a file that any disk takes', () => {
    expect(exportName('Zoë / “de” Vries', '2026-11-21')).toBe('unwrap-zoe-de-vries-2026-11-21');
    expect(exportName('مريم', '2026-11-21')).toBe('unwrap-2026-11-21');
  });
});

import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generic } from '@/lib/inboxes/generic.ts';
import { fixtureNames, loadFixture } from '../../../sites/fixture.ts';

it('sites', () => {
  const out: string[] = [];
  let open = 0, right = 0, all = 0, wrong = 0, newest = 0, newestAll = 0, addr = 0, ed = 0, mode = 0, edAll = 0;
  for (const site of readdirSync('tests/sites/fixtures')) for (const name of fixtureNames(site)) {
    const f = loadFixture(site, name);
    const r = generic.read(f.root, f.url);
    const e = f.expected.result;
    all++;
    const isOpen = r.kind === 'ticket';
    const expOpen = e.kind === 'ticket';
    if (isOpen === expOpen) open++; else out.push(`${site}/${name} open expected ${e.kind} got ${r.kind}`);
    if (e.kind === 'ticket') {
      const want = e.ticket.customer?.address ?? e.ticket.proposed?.person.address ?? null;
      const got = r.kind === 'ticket' ? (r.ticket.customer?.address ?? r.ticket.proposed?.person.address ?? null) : null;
      if (want) { addr++; if (got === want) right++; }
      if (got !== null && got !== want) { wrong++; out.push(`WRONG ${site}/${name} want ${want} got ${got} ${r.kind==='ticket'&&r.ticket.customer?'CONFIRMED':''}`); }
      else if (got !== want) out.push(`${site}/${name} address want ${want} got ${got}`);
      const n = e.ticket.messages.findLast((m) => m.direction === 'customer')?.text.replace(/\s/g, '').slice(0, 40);
      if (n && e.ticket.view === 'read') { newestAll++; const g = r.kind === 'ticket' ? r.ticket.messages.findLast((m) => m.direction === 'customer')?.text.replace(/\s/g, '') : ''; if (g?.startsWith(n)) newest++; else out.push(`${site}/${name} newest want ${n} got ${g?.slice(0, 60)}`); }
    } else if (r.kind === 'ticket') {
      const got = r.ticket.customer?.address ?? r.ticket.proposed?.person.address ?? null;
      if (got) { wrong++; out.push(`WRONG-notopen ${site}/${name} got ${got} ${r.ticket.customer?'CONFIRMED':''}`); }
    }
    edAll++;
    const g = generic.editor(f.root);
    if ((g?.element ?? null) === f.editorElement) { ed++; if ((g?.mode ?? null) === (f.expected.editor?.mode ?? null)) mode++; else out.push(`${site}/${name} mode want ${f.expected.editor?.mode} got ${g?.mode}`); }
    else out.push(`${site}/${name} editor want ${f.editorElement?.outerHTML.slice(0,70)} got ${g?.element.outerHTML.slice(0, 80)} ${g?.mode}`);
  }
  console.log(`all ${all} open ${open} address ${right}/${addr} wrong ${wrong} newest ${newest}/${newestAll} editor ${ed}/${edAll} mode ${mode}\n${out.join('\n')}`);
  expect(all).toBeGreaterThan(0);
});

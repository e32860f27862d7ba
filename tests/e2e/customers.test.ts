import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { addNote, sidebarWith } from './sidebar.ts';

const A = 'zs-1041';
const B = 'zs-1042';
const NOTE = 'alleen bij Fatima';
const SWITCHES = 100;

describe.each(KINDS)('two customers in %s', (kind) => {
  let desk: Desk;
  let tab: Tab;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await openDesk(kind);
    tab = await desk.open(A);
    sidebar = await sidebarWith(tab, 'Fatima el Amrani');
    await addNote(tab, sidebar, NOTE);
  });
  afterAll(() => desk?.close());

  test('switching fast between two tickets never shows the one’s note under the other’s name', async () => {
    await sidebar.eval((note) => {
      const seen = { wrong: 0, looks: 0 };
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const text = document.body.innerText;
        seen.looks += 1;
        if (text.includes('Peter Dijkman') && text.includes(note)) seen.wrong += 1;
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    }, NOTE);
    await tab.eval(
      async (a, b, times) => {
        for (let turn = 0; turn < times; turn += 1) {
          document.querySelector<HTMLElement>(`[data-row="${turn % 2 ? a : b}"]`)?.click();
          // From no pause to one in which the sidebar follows.
          await new Promise((done) => setTimeout(done, (turn % 10) * 20));
        }
      },
      A,
      B,
      SWITCHES,
    );
    await sidebarWith(tab, 'Fatima el Amrani');
    await sidebarWith(tab, NOTE);
    const seen = await sidebar.eval(
      () => (window as unknown as { seen: { wrong: number; looks: number } }).seen,
    );
    expect(seen.looks).toBeGreaterThan(10);
    expect(seen.wrong).toBe(0);
    await goTo(tab, B);
    await sidebarWith(tab, 'Peter Dijkman');
    expect(await sidebar.eval(() => document.body.textContent)).not.toContain(NOTE);
  });

  test('another person with the same name is another customer', async () => {
    await desk.deliver({
      id: 'namesake',
      subject: 'Kapotte lamp',
      from: { name: 'Fatima el Amrani', address: 'fatima@elders.example' },
      text: 'Hallo,\n\nMijn lamp is kapot aangekomen, ik ben echt teleurgesteld. Ik wil mijn geld terug.\n\nFatima',
    });
    const other = await desk.open('namesake');
    const beside = await sidebarWith(other, 'fatima@elders.example');
    expect(await beside.eval(() => document.body.textContent)).not.toContain(NOTE);
    await other.close();
  });

  test('a mail of the contact form shows the customer, not the shop', async () => {
    await desk.deliver({
      id: 'form',
      subject: 'Contactformulier',
      from: { name: 'Winkel Zonnestraal', address: 'hallo@zonnestraal.example' },
      replyTo: { name: 'Joke Maes', address: 'joke.maes@example.be' },
      text: 'De mand is stuk aangekomen en niemand antwoordt op mijn mails. Ik ben boos.',
    });
    const other = await desk.open('form');
    await sidebarWith(other, 'joke.maes@example.be');
    await other.close();
  });

  test('markup, emoji and right-to-left text of a stranger are text', async () => {
    const name = '<img src=x onerror=alert(1)> مريم 🎈';
    await desk.deliver({
      id: 'markup',
      subject: '<script>document.title = "x"</script> kapot',
      from: { name, address: 'maryam@example.org' },
      text: 'De vaas is kapot aangekomen <script>alert(1)</script>. Ik ben boos en wil mijn geld terug 🎈',
    });
    const other = await desk.open('markup');
    const beside = await sidebarWith(other, name);
    expect(await beside.eval(() => document.querySelectorAll('#app img, #app script').length)).toBe(0);
    await other.close();
  });

  test('a mail of a megabyte is read, and the page stays itself', async () => {
    const long = 'Het pakket is nog steeds niet aangekomen en ik ben boos. '.repeat(20_000);
    await desk.deliver({
      id: 'long',
      subject: 'Lang',
      from: { name: 'Lange Jan', address: 'jan@example.org' },
      text: long,
    });
    const other = await desk.open('long');
    await sidebarWith(other, 'Lange Jan');
    await other.close();
  });
});

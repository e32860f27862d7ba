import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, goTo, openDesk } from './demo.ts';
import { type Frame, KINDS, type Tab } from './harness/index.ts';
import { addNote, press, shows, sidebarWith, textOf } from './sidebar.ts';

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

  test('a mail of the contact form asks who the customer is, and until then shows and keeps nothing', async () => {
    const own = 'belt liever dan dat ze mailt';
    const joke = { name: 'Joke Maes', address: 'joke.maes@example.be' };
    await desk.deliver({
      id: 'joke',
      subject: 'Mand',
      from: joke,
      text: 'De mand is stuk aangekomen en niemand antwoordt op mijn mails. Ik ben boos.',
    });
    const mail = await desk.open('joke');
    await addNote(mail, await sidebarWith(mail, 'Joke Maes'), own);
    await mail.close();

    await desk.deliver({
      id: 'form',
      subject: 'Contactformulier',
      from: { name: 'Winkel Zonnestraal', address: 'hallo@zonnestraal.example' },
      replyTo: joke,
      text: 'Nog altijd geen nieuwe mand. Ik ben teleurgesteld en wil mijn geld terug.',
    });
    const form = await desk.open('form');
    let beside = await sidebarWith(form, 'Waarschijnlijk Joke Maes');
    expect(await textOf(beside)).not.toContain(own);
    expect(await textOf(beside)).toContain('Antwoorden gaan naar joke.maes@example.be');
    await beside.click('.note-field textarea');
    await form.type('half getypt');
    await shows(beside, 'Bevestig eerst wie de klant is');
    await form.press('Control+Enter');
    expect(await beside.eval(() => document.querySelectorAll('.note').length)).toBe(0);

    // A letter in the field is a letter; beside it, it is the key.
    await beside.eval(() => (document.activeElement as HTMLElement).blur());
    await form.press('c');
    await shows(beside, own);
    const typed = () =>
      beside.eval(() => document.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value);
    expect(await typed()).toBe('half getypt');

    await form.reload();
    beside = await sidebarWith(form, own);
    expect(await typed()).toBe('half getypt');
    await press(beside, 'Toch niet zeker', 'main');
    await sidebarWith(form, 'Is dit de klant?');
    expect(await textOf(beside)).not.toContain(own);
    await beside.eval(() => (document.activeElement as HTMLElement).blur());
    await form.press('x');
    await shows(beside, 'Onbekende klant');
    await press(beside, 'Toch wel', 'main');
    await shows(beside, 'Waarschijnlijk Joke Maes');
    await form.close();
  });

  test('a form that only names the customer in its text is read, too', async () => {
    const form = await desk.open('zs-1043');
    const beside = await sidebarWith(form, 'Waarschijnlijk Hilde Baert');
    expect(await textOf(beside)).toContain('noemt hilde.baert@example.net');
    await press(beside, 'Ja, klopt', 'main');
    await shows(beside, 'Jij bevestigde wie dit is.');
    await addNote(form, beside, 'nieuwe klant');
    await form.close();
  });

  test('our own addresses are learned; what the person says of one counts in open tabs at once', async () => {
    const mail = await desk.open(B);
    const beside = await sidebarWith(mail, 'Peter Dijkman');
    const options = await desk.browser.extensionPage('options.html#inboxes');
    await options.waitFor(() =>
      document.body.innerText.includes('hallo@zonnestraal.example geleerd van je inbox'),
    );
    await options.click('.own-inbox input');
    await options.type('p.dijkman@example.org');
    await options.press('Enter');
    await options.waitFor(() => document.body.innerText.includes('p.dijkman@example.org zelf toegevoegd'));
    await shows(beside, 'Onbekende klant');
    await press(options, 'Ongedaan maken');
    await shows(beside, 'Peter Dijkman');
    await options.close();
    await mail.close();
  });

  test('a page that lost a part is read by sight, says so, and gives a report without a word of it', async () => {
    const mail = await desk.open(B);
    await sidebarWith(mail, 'Peter Dijkman');
    await mail.eval(() => {
      const subject = document.querySelector('[data-part="subject"]');
      const heading = document.createElement('h1');
      heading.textContent = subject?.textContent ?? '';
      subject?.replaceWith(heading);
    });
    const beside = await sidebarWith(mail, 'ziet er anders uit dan ik ken');
    await press(beside, 'Verslag voor de makers', 'main');
    const report = await beside.waitFor(
      () => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value,
    );
    expect(report).toContain('adapter demo\nmissing subject');
    expect(report).toContain('data-conversation');
    expect(report).not.toMatch(/peter|dijkman|lampje|zs-10/i);
    await mail.close();
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

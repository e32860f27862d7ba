import { describe, expect, it } from 'vitest';
import { parseAddress } from '@/lib/options/address.ts';

describe('the address of an inbox', () => {
  it.each([
    ['mail.mijnshop.nl/webmail', 'https://mail.mijnshop.nl/*'],
    ['  https://Mail.Mijnshop.NL/webmail?_task=mail#1 ', 'https://mail.mijnshop.nl/*'],
    ['http://helpdesk.example:8080/tickets', 'http://helpdesk.example/*'],
    ['mail.mijnshop.nl:2096', 'https://mail.mijnshop.nl/*'],
    ['localhost:8080', 'http://localhost/*'],
    ['192.168.1.20/roundcube', 'http://192.168.1.20/*'],
    ['gmail', 'https://mail.google.com/*'],
    ['https://www.gmail.com/', 'https://mail.google.com/*'],
    ['mail.google.com/mail/u/0/#inbox', 'https://mail.google.com/*'],
    ['https://user:secret@mail.example.com/inbox', 'https://mail.example.com/*'],
    ['müllershop.example', 'https://xn--mllershop-q9a.example/*'],
  ])('%s is %s', (typed, pattern) => {
    const parsed = parseAddress(typed);
    expect(parsed).toMatchObject({ ok: true, address: { pattern } });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['info@mijnshop.nl', 'e-mail'],
    ['mailto:info@mijnshop.nl', 'not-a-site'],
    ['chrome://extensions', 'not-a-site'],
    ['about:config', 'not-a-site'],
    ['file:///home/mail.html', 'not-a-site'],
    ['mijnshop', 'no-host'],
    ['mijn shop.nl', 'no-host'],
    ['*.example.com', 'no-host'],
    ['https://', 'no-host'],
    ['..', 'no-host'],
  ])('%s: %s', (typed, problem) => {
    expect(parseAddress(typed)).toEqual({ ok: false, problem });
  });

  it('shows the host that will be asked for', () => {
    expect(parseAddress('https://mail.example.com/x')).toMatchObject({
      address: { host: 'mail.example.com' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { byInbox, parseAddress } from '@/lib/options/address.ts';

describe('the address of an inbox', () => {
  it.each([
    ['mail.mijnshop.nl/webmail', 'https://mail.mijnshop.nl/*'],
    ['  https://Mail.Mijnshop.NL/webmail?_task=mail#1 ', 'https://mail.mijnshop.nl/*'],
    ['http://helpdesk.example:8080/tickets', 'http://helpdesk.example/*'],
    ['mail.mijnshop.nl:2096', 'https://mail.mijnshop.nl/*'],
    ['localhost:8080', 'http://localhost/*'],
    ['192.168.1.20/roundcube', 'http://192.168.1.20/*'],
    ['gmail', 'https://mail.google.com/*'],
    ['www.gmx.net', 'https://navigator.gmx.net/*'],
    ['WEB.DE', 'https://navigator.web.de/*'],
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

describe('an inbox on several hosts', () => {
  it('is asked for as a whole, whichever of its hosts is typed; any other is one host', () => {
    for (const typed of ['gmx', 'navigator.gmx.net', 'https://3c.gmx.net/mail/client/x']) {
      const parsed = parseAddress(typed);
      const { host, others = [] } = parsed.ok ? parsed.address : { host: '' };
      expect([host, ...others].sort()).toEqual([
        '3c-bap.gmx.net',
        '3c.gmx.net',
        'bap.navigator.gmx.net',
        'navigator.gmx.net',
        'webmailer.gmx.net',
      ]);
    }
    expect(parseAddress('mail.mijnshop.nl')).toEqual({
      ok: true,
      address: { pattern: 'https://mail.mijnshop.nl/*', host: 'mail.mijnshop.nl' },
    });
  });

  it('is one in the list', () => {
    const granted = ['3c.gmx.net', 'mail.example.com', 'navigator.gmx.net', 'navigator.web.de'].map(
      (host) => ({ host, pattern: `https://${host}/*` }),
    );
    expect(byInbox(granted).map((hosts) => hosts.map(({ host }) => host))).toEqual([
      ['3c.gmx.net', 'navigator.gmx.net'],
      ['mail.example.com'],
      ['navigator.web.de'],
    ]);
  });
});

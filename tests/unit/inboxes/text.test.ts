// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/inboxes/text.ts';
import { MESSAGE_LIMIT } from '@/lib/inboxes/ticket.ts';

function read(html: string): string {
  const element = document.createElement('div');
  element.innerHTML = html;
  return readText(element);
}

describe('lines', () => {
  it.each([
    ['a<br>b', 'a\nb'],
    ['<div>a</div><div>b</div>', 'a\nb'],
    ['<div>a<br></div><div>b</div>', 'a\nb'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['<p>a</p><p>b</p>', 'a\n\nb'],
    ['<p>a</p><p><br></p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a<p>b</p>c', 'a\n\nb\n\nc'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a<hr>b', 'a\nb'],
    ['<span>a</span><b>b</b> <i>c</i>', 'ab c'],
    [
      '<p class="MsoNormal">a</p><p class="MsoNormal">b</p><p class="MsoNormal">&nbsp;</p><p>c</p>',
      'a\nb\n\nc',
    ],
  ])('%s', (html, text) => expect(read(html)).toBe(text));

  it('separates the cells of a row, and nothing around them', () => {
    expect(
      read('<table><tr><th>Kleur</th><th>Aantal</th></tr><tr><td>oker</td><td> 2 </td></tr></table>na'),
    ).toBe('Kleur\tAantal\noker\t2\nna');
    expect(read('<table><tr><td>&nbsp;</td><td>tekst</td></tr></table>')).toBe('tekst');
  });
});

describe('white space', () => {
  it('collapses like a browser', () => {
    expect(read('  a \n\t b  <b> c</b>\n<br>\n  d ')).toBe('a b c\nd');
  });

  it('keeps it where the page does', () => {
    expect(read('<pre>a\n  b\n\nc</pre>')).toBe('a\n  b\n\nc');
    expect(read('<div style="color: red; white-space: pre-wrap">a\n b</div>')).toBe('a\n b');
    expect(read('<pre>a <span style="white-space: normal">b\nc</span></pre>')).toBe('a b c');
  });

  it('turns fixed spaces into plain ones and drops characters nobody sees', () => {
    expect(read('12&nbsp;kg\u00ad\u200b')).toBe('12 kg');
  });
});

it('leaves out what is no text of the message', () => {
  const hidden =
    '<style>p{}</style><script>alert(1)</script><template>t</template><p hidden>h</p><!-- c --><title>t</title>' +
    '<span style="display:none">d</span><div style="color:red;VISIBILITY: hidden">v</div><p style="mso-hide:all">m</p>' +
    '<select><option>o</option></select><textarea>x</textarea><svg><text>s</text></svg>';
  expect(read(`a${hidden}b`)).toBe('ab');
});

it('reads emoji that are pictures, and no other picture', () => {
  expect(read('mooi <img alt="👩🏽‍🔧"> <img alt="Logo van de winkel"><img>')).toBe('mooi 👩🏽‍🔧');
});

it('shows markup in text as the text it is', () => {
  expect(read('&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;')).toBe('<script>alert(1)</script> &amp;');
});

describe('quoted history', () => {
  it('starts each line with a mark a level', () => {
    expect(read('nieuw<blockquote>oud<blockquote>ouder</blockquote>oud</blockquote>nieuw')).toBe(
      'nieuw\n> oud\n> > ouder\n> oud\nnieuw',
    );
  });

  it('keeps empty lines inside, with their mark', () => {
    expect(read('<blockquote><p>a</p><p>b</p></blockquote>')).toBe('> a\n> \n> b');
  });

  it.each([
    [
      'Gmail',
      '<div class="gmail_quote"><div class="gmail_attr">Op di schreef A:</div><blockquote class="gmail_quote">oud</blockquote></div>',
    ],
    [
      'a name changed by webmail',
      '<div class="v1gmail_quote"><div>Op di schreef A:</div><blockquote>oud</blockquote></div>',
    ],
    ['another one', '<div class="msg_1f2_yahoo_quoted"><div>Op di schreef A:</div>oud</div>'],
    [
      'Thunderbird',
      '<div class="moz-cite-prefix">Op di schreef A:</div><blockquote type="cite">oud</blockquote>',
    ],
    [
      'Outlook on the web',
      '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg">Op di schreef A:</div><div>oud</div>',
    ],
    [
      'Outlook',
      '<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">Op di schreef A:</p></div></div><p class="MsoNormal">oud</p>',
    ],
  ])('of %s', (_name, html) => {
    expect(read(`<div>nieuw</div>${html}`)).toBe('nieuw\n> Op di schreef A:\n> oud');
  });

  it('does not take an indent for a quote', () => {
    expect(read('a<blockquote style="margin: 0 0 0 40px; border: none; padding: 0px;">b</blockquote>')).toBe(
      'a\nb',
    );
  });

  it('gives plain-text quotes the same form, and leaves other signs alone', () => {
    expect(read('<pre>nieuw\n>oud\n>> ouder\n>:( boos</pre>')).toBe('nieuw\n> oud\n> > ouder\n>:( boos');
  });
});

describe('size', () => {
  it('cuts a message of a megabyte between characters', () => {
    const long = read(`<p>${'x'.repeat(MESSAGE_LIMIT - 1)}🌻</p><p>${'lang verhaal '.repeat(80_000)}</p>`);
    expect(long).toBe('x'.repeat(MESSAGE_LIMIT - 1));
    expect(read(`<pre>${'regel\n'.repeat(200_000)}</pre>`).length).toBeLessThanOrEqual(MESSAGE_LIMIT);
  });

  it('looks no further once it has enough', () => {
    const element = document.createElement('div');
    element.innerHTML = `<p>${'x'.repeat(MESSAGE_LIMIT)}</p><p>rest</p>`;
    const rest = element.lastElementChild?.firstChild as Text;
    Object.defineProperty(rest, 'data', {
      get: () => {
        throw new Error('read too far');
      },
    });
    expect(readText(element)).toHaveLength(MESSAGE_LIMIT);
  });

  it('survives deep nesting', () => {
    const outer = document.createElement('div');
    let inner: Element = outer;
    for (let level = 0; level < 600; level++) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'diep';
    expect(readText(outer)).toBe('diep');
  });
});

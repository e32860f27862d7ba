/** Whether a text that was made ours can be read as a template at all. */
import { Liquid, type Template } from 'liquidjs';

/** Tags of our own without a text inside. */
const SINGLE = ['ask', 'attach', 'render'];
const nothing = { parse: () => undefined, render: () => undefined };

const liquid = new Liquid();
for (const tag of SINGLE) liquid.registerTag(tag, nothing);
liquid.registerTag('note', {
  parse(token, rest) {
    const inside: Template[] = [];
    this.liquid.parser
      .parseStream(rest)
      .on('template', (template: Template) => inside.push(template))
      .on('tag:endnote', function () {
        this.stop();
      })
      .on('end', () => {
        throw new Error(`${token.getText()} not closed`);
      })
      .start();
  },
  render: () => undefined,
});

export function parses(body: string): boolean {
  try {
    liquid.parse(body);
    return true;
  } catch {
    return false;
  }
}

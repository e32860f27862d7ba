/** What stands behind a command's colon: values and settings, with semicolons between them. */
export interface Given {
  values: string[];
  first: string;
  name: string;
  fallback: string;
  shift: string;
}

const SETTING = /^\s*([a-z]+)\s*=(.*)$/is;

export function given(inside: string): Given {
  const parts = inside.split(';').map((part) => part.trim());
  const settings = new Map<string, string>();
  const values: string[] = [];
  for (const part of parts) {
    const [, name, value = ''] = SETTING.exec(part) ?? [];
    if (name !== undefined) settings.set(name.toLowerCase(), value.trim());
    else if (part !== '') values.push(part);
  }
  const clean = (name: string) => (settings.get(name) ?? '').replace(/["{}%]/g, '').slice(0, 200);
  return {
    values,
    first: values[0] ?? '',
    name: clean('name'),
    fallback: clean('default'),
    shift: settings.get('shift') ?? '',
  };
}

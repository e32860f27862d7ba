/** `{{ variable }}`, `[[field of a form]]` and `$|$` for the cursor; what they hold is said beside the text. */
import type { Dialect } from './types.ts';

export function espanso(): Dialect {
  return {
    token: /\{\{\s*([\w.-]+)\s*\}\}|\[\[\s*([\w-]+)\s*\]\]|\$\|\$/g,
    replace([whole, variable, field], conversion) {
      const name = variable ?? field;
      return name === undefined ? '{{ cursor }}' : conversion.value(name, whole);
    },
  };
}

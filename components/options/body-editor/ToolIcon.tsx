/** Drawn as our other icons are, on a 16 by 16 grid; only where templates are written. */
const PATHS = {
  bold: 'M5 3h3.500a2.500 2.500 0 0 1 0 5H5zM5 8h4.200a2.500 2.500 0 0 1 0 5H5z',
  italic: 'M6.500 3h5M4.500 13h5M9.500 3l-3 10',
  bullets: 'M6.500 4h7M6.500 8h7M6.500 12h7M3 4h.1M3 8h.1M3 12h.1',
  numbers:
    'M7 4h6.500M7 8h6.500M7 12h6.500M2.500 3.200l1-.7v3.500M2.300 10.300c.4-.9 2-.8 1.900.2 0 .7-1.200 1.300-1.900 2.500h2.100',
  link: 'M6.800 9.200a2.400 2.400 0 0 0 3.400 0l2.300-2.300a2.400 2.400 0 0 0-3.400-3.400l-.9.9M9.200 6.800a2.400 2.400 0 0 0-3.400 0l-2.300 2.300a2.400 2.400 0 0 0 3.400 3.400l.9-.9',
  undo: 'M3 6.500h6.500a3.500 3.500 0 0 1 0 7H6M3 6.500l3-3M3 6.500l3 3',
  redo: 'M13 6.500H6.500a3.500 3.500 0 0 0 0 7H10M13 6.500l-3-3M13 6.500l-3 3',
} as const;

export type ToolName = keyof typeof PATHS;

export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Our own line icons, drawn on a 16 by 16 grid. Always decoration: the button around one carries the name. */
const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  collapse: 'M6 4l4 4-4 4M12.5 3.5v9',
  settings: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.5v3M6 9.5v3',
  check: 'M3.5 8.5l3 3 6-7',
  pin: 'M6 2.5h4l-.5 4L12 9H4l2.500-2.500zM8 9v4.500',
  edit: 'M3 13l.700-3L10.500 3.200l2.300 2.300L6 12.300z',
  trash: 'M3.500 4.500h9M6.500 4.500v-2h3v2M4.700 4.500l.6 9h5.400l.6-9',
  copy: 'M5.500 5.500v-3h8v8h-3M2.500 5.500h8v8h-8z',
  open: 'M9 2.500h4.500V7M13.500 2.500L7.500 8.500M11.500 9.500v4h-9v-9h4',
  again: 'M13 8a5 5 0 1 1-1.600-3.700M13 2.500v3h-3',
  plus: 'M8 3.500v9M3.500 8h9',
  left: 'M10 3.500L5.500 8l4.500 4.500',
  right: 'M6 3.500L10.500 8L6 12.500',
  chevron: 'M4 6l4 4 4-4',
  calendar: 'M2.500 4.500h11v9h-11zM2.500 7.500h11M5.500 2.500v3M10.500 2.500v3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Styles inside the closed root. The host element itself is styled inline and forced, out of the page's reach. */
export const FRAME_STYLES = `
  :host { color-scheme: light dark; }
  .box { position: absolute; inset: 0; display: flex; font: 13px/1.3 system-ui, sans-serif; }
  .box[data-side='left'] { flex-direction: row-reverse; }
  iframe { flex: 1; min-width: 0; height: 100%; border: 0; background: light-dark(#fffdfa, #1d1c1a); }
  .edge {
    flex: 0 0 7px; height: 100%; cursor: ew-resize; touch-action: none; box-sizing: border-box;
    background: light-dark(#f3efe7, #2a2825);
    border-inline: 1px solid light-dark(#e0d9cc, #3a3833);
  }
  .edge:hover, .edge:focus-visible { background: light-dark(#0b6e5f, #5cc7b3); outline: none; }
  .handle {
    all: initial; position: absolute; inset: 0; box-sizing: border-box; cursor: pointer;
    display: grid; place-items: center;
    background: light-dark(#0b6e5f, #1f3430); color: light-dark(#fff, #8fe0d0);
    border: 1px solid light-dark(#0b6e5f, #5cc7b3);
  }
  .handle[data-side='right'] { border-radius: 10px 0 0 10px; border-right: 0; }
  .handle[data-side='left'] { border-radius: 0 10px 10px 0; border-left: 0; }
  .handle:hover { filter: brightness(1.12); }
  .handle:focus-visible { outline: 3px solid light-dark(#fff, #f0a36f); outline-offset: -4px; }
  .handle svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.7; }
  .said {
    flex: 1; padding: 18px 16px; overflow: auto; box-sizing: border-box;
    font: 14px/1.45 system-ui, sans-serif;
    background: light-dark(#fffdfa, #1d1c1a); color: light-dark(#23211d, #efece6);
  }
  [hidden] { display: none !important; }
  @media (forced-colors: active) { .edge { background: ButtonBorder; } .handle { border: 2px solid ButtonText; } }
`;

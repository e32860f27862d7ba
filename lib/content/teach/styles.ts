export const CARD_STYLES = `
  :host { color-scheme: light dark; }
  .ring {
    position: absolute; box-sizing: border-box; border: 3px solid #0b6e5f; outline: 2px solid #fff; border-radius: 4px;
    background: color-mix(in srgb, light-dark(#0b6e5f, #5cc7b3) 12%, transparent);
  }
  .card {
    position: absolute; top: 16px; width: min(340px, calc(100% - 32px)); max-height: calc(100% - 32px); overflow: auto;
    box-sizing: border-box; padding: 16px 18px; pointer-events: auto; border-radius: 12px;
    font: 14px/1.45 system-ui, sans-serif; background: light-dark(#fffdfa, #1d1c1a); color: light-dark(#23211d, #efece6);
    border: 1px solid light-dark(#cfc7b8, #4a4742); box-shadow: 0 8px 30px rgb(0 0 0 / .25); outline: none;
  }
  .card[data-side='right'] { right: 16px; } .card:not([data-side='right']) { left: 16px; }
  .title { margin: 0 0 4px; font-size: 16px; }
  .help, .said { margin: 0 0 8px; }
  .refused { color: light-dark(#8a3a12, #f0a36f); margin: 0 0 8px; } .refused:empty { display: none; }
  .said { min-height: 1.45em; color: light-dark(#6a6459, #b1aa9d); overflow-wrap: anywhere; }
  .card:focus-visible { outline: 3px solid light-dark(#0b6e5f, #5cc7b3); }
  .list { margin: 0 0 12px; display: grid; grid-template-columns: max-content 1fr; gap: 4px 10px; }
  .list dt { color: light-dark(#6a6459, #b1aa9d); } .list dd { margin: 0; overflow-wrap: anywhere; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; }
  button {
    font: inherit; padding: 6px 12px; border-radius: 8px; cursor: pointer; color: inherit; background: transparent;
    border: 1px solid light-dark(#8d8577, #7d776c); min-height: 32px;
  }
  button.main { background: light-dark(#0b6e5f, #1d7a69); border-color: transparent; color: #fff; }
  button:focus-visible { outline: 3px solid light-dark(#0b6e5f, #5cc7b3); outline-offset: 2px; }
  [hidden] { display: none !important; }
  @media (forced-colors: active) { .ring { border-color: Highlight; } .card, button { border-color: ButtonText; } }
`;

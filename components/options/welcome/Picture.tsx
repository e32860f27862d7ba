/** A complaint with the sidebar beside it, and what it suggests on its way into the reply. */
export function Picture() {
  return (
    <svg class="welcome-picture" viewBox="0 0 208 148" aria-hidden="true" focusable="false">
      <rect class="picture-page" x="1" y="1" width="206" height="146" rx="12" />
      <path class="picture-text" d="M16 24h44M16 42h92M16 74h74" />
      <path class="picture-hard" d="M16 58h58" />
      <rect class="picture-page" x="15" y="92" width="100" height="42" rx="7" />
      <path class="picture-words" d="M25 104h72M25 115h80M25 126h34" />
      <path class="picture-sidebar" d="M131 1h64a12 12 0 0 1 12 12v122a12 12 0 0 1-12 12h-64z" />
      <circle class="picture-step-done" cx="147" cy="26" r="6" />
      <circle class="picture-step-done" cx="147" cy="52" r="6" />
      <circle class="picture-step-done" cx="147" cy="78" r="6" />
      <circle class="picture-step" cx="147" cy="106" r="6" />
      <path class="picture-words" d="M162 26h28M162 52h22M162 78h30M162 106h26" />
      <path class="picture-way" d="M137 106h-17" />
    </svg>
  );
}

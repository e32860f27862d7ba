/** How far something is that takes longer than a moment; `share` from 0 to 1. */
export function Progress({ name, share }: { name: string; share: number }) {
  return (
    <div class="data-progress">
      <p role="status">{name}</p>
      <progress aria-label={name} max={100} value={share === 0 ? undefined : Math.round(share * 100)} />
    </div>
  );
}

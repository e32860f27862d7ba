/** What stands on the keys that are pressed, one after another or together. */
export function Caps({ caps }: { caps: readonly string[] }) {
  return (
    <>
      {caps.map((cap) => (
        <kbd key={cap}>{cap}</kbd>
      ))}
    </>
  );
}

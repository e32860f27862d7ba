/** CSS pixels of this page. */
export interface Point {
  x: number;
  y: number;
}

/** Where the person's last press was, in this page's CSS pixels: what a covered frame is checked at. */
export function followPresses(document: Document): () => Point {
  let pointer: PointerEvent | null = null;
  const options = { capture: true, passive: true };
  const point = (event: PointerEvent) => {
    if (event.isTrusted) pointer = event;
  };
  const key = () => {
    pointer = null;
  };
  document.addEventListener('pointerdown', point, options);
  document.addEventListener('keydown', key, options);
  return () => {
    if (pointer) return { x: Math.round(pointer.x), y: Math.round(pointer.y) };
    const box = (document.activeElement ?? document.body).getBoundingClientRect();
    return {
      x: Math.round(within(box.left + box.width / 2, innerWidth)),
      y: Math.round(within(box.top + box.height / 2, innerHeight)),
    };
  };
}

function within(value: number, size: number): number {
  return Math.min(Math.max(value, 1), size - 1);
}

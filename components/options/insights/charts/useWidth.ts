import { useEffect, useRef, useState } from 'preact/hooks';

/** Where nothing is laid out, or not yet. */
const USUAL = 560;
const LEAST = 200;

/** How wide an element is: a picture is drawn in the pixels that it has, so that its words stay as large as all others. */
export function useWidth() {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      if (element.clientWidth > 0) setWidth(Math.max(LEAST, element.clientWidth));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}

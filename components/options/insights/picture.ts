/** A drawn chart as a picture to keep or to show to others. */

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
const MARGIN = 20;
const HEAD = 34;
/** For screens and print with more than one dot a pixel. */
const DENSE = 2;
const SVG = 'http://www.w3.org/2000/svg';

/** As it looks now, with its title above it, on the ground that it stands on. */
export async function pngOf(chart: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height, text } = svgOf(chart, title);
  const image = new Image(width, height);
  // Pictures of our own pages come from themselves or from such an address, and from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSE;
  canvas.height = height * DENSE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** On its own, without the page's style sheets. */
function svgOf(chart: SVGSVGElement, title: string): { text: string; width: number; height: number } {
  const { width: wide, height: high } = chart.viewBox.baseVal;
  const [width, height] = [Math.ceil(wide) + 2 * MARGIN, Math.ceil(high) + 2 * MARGIN + HEAD];
  const ground = getComputedStyle(chart);
  const copy = chart.cloneNode(true) as SVGSVGElement;
  dress(chart, copy);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(MARGIN + HEAD));
  const whole = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    whole.setAttribute(name, String(value));
  const back = document.createElementNS(SVG, 'rect');
  back.setAttribute('width', '100%');
  back.setAttribute('height', '100%');
  back.setAttribute('fill', ground.getPropertyValue('background-color'));
  const head = document.createElementNS(SVG, 'text');
  for (const [name, value] of Object.entries({
    x: MARGIN,
    y: MARGIN + 14,
    'font-size': 16,
    'font-weight': 600,
  }))
    head.setAttribute(name, String(value));
  head.setAttribute('font-family', ground.fontFamily);
  head.setAttribute('fill', ground.color);
  head.textContent = title;
  whole.append(back, head, copy);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

function dress(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of STYLES) to.setAttribute(name, style.getPropertyValue(name));
  [...from.children].forEach((child, at) => {
    const copy = to.children[at];
    if (copy) dress(child, copy);
  });
}

const scale = 2;
const padding = 20;
const headHeight = 34;
const keyHeight = 24;
const drawn = ['fill', 'stroke', 'stroke-width', 'font-family', 'font-size', 'font-weight', 'opacity'];

/** One entry of a chart's key. `look` is the fill of a bar. */
export interface KeyEntry {
  readonly label: string;
  readonly look: 'bar' | 'hatch';
}

/**
 * A chart as a picture for a report: its SVG with title and key on white, in light colours whatever the window's, at
 * twice its size. `paper` is the class that carries the light colours. Throws when the browser cannot draw it.
 */
export async function chartPng(
  svg: SVGSVGElement,
  title: string,
  key: readonly KeyEntry[],
  paper: string,
): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const picture = await decode(standalone(svg, paper));
  const canvas = document.createElement('canvas');
  const top = padding + headHeight + (key.length > 0 ? keyHeight : 0);
  canvas.width = (width + padding * 2) * scale;
  canvas.height = (top + height + padding) * scale;
  const context = canvas.getContext('2d');
  if (context === null)
    throw new Error('Gambar tidak dapat dibuat di jendela ini. Simpan CSV sebagai gantinya.');
  context.scale(scale, scale);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#1c2430';
  context.font = '700 16px Arimo, Arial, sans-serif';
  context.fillText(title, padding, padding + 16, width);
  drawKey(context, key, padding + headHeight);
  context.drawImage(picture, padding, top, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('Gambar tidak dapat dibuat. Simpan CSV sebagai gantinya.');
  return blob;
}

/** The SVG with every colour and font written out, since a picture knows none of the page's styles. */
function standalone(svg: SVGSVGElement, paper: string): string {
  const frame = document.createElement('div');
  frame.className = paper;
  frame.style.cssText = 'position:absolute;left:-99999px;top:0';
  const copy = svg.cloneNode(true);
  frame.append(copy);
  document.body.append(frame);
  for (const element of frame.querySelectorAll<SVGElement>('svg, svg *')) {
    const style = getComputedStyle(element);
    for (const name of drawn) element.style.setProperty(name, style.getPropertyValue(name));
  }
  frame.remove();
  return new XMLSerializer().serializeToString(copy);
}

async function decode(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

function drawKey(context: CanvasRenderingContext2D, key: readonly KeyEntry[], top: number): void {
  let left = padding;
  context.font = '12px Arimo, Arial, sans-serif';
  for (const { label, look } of key) {
    context.fillStyle = look === 'bar' ? '#0b5d8f' : '#d7dee6';
    context.fillRect(left, top, 14, 12);
    if (look === 'hatch') drawHatch(context, left, top);
    context.fillStyle = '#1c2430';
    context.fillText(label, left + 20, top + 10);
    left += 20 + context.measureText(label).width + 22;
  }
}

function drawHatch(context: CanvasRenderingContext2D, left: number, top: number): void {
  context.save();
  context.beginPath();
  context.rect(left, top, 14, 12);
  context.clip();
  context.strokeStyle = '#7d8b9b';
  context.lineWidth = 2;
  for (let x = -12; x < 16; x += 5) {
    context.beginPath();
    context.moveTo(left + x, top + 12);
    context.lineTo(left + x + 12, top);
    context.stroke();
  }
  context.restore();
}

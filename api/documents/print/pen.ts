import type PDFDocument from 'pdfkit';
import type { Typeface } from './fonts.js';
import type { Line } from './lines.js';
import type { Glyph } from './shape.js';

/** The parts of pdfkit’s embedded font that its types leave out: which shapes go into the file, and what they mean. */
interface Embedded {
  id: string;
  ref(): unknown;
  scale: number;
  font: { getGlyph(id: number): { advanceWidth: number } };
  subset: { glyphs: number[] };
  widths: number[];
  unicode: number[][];
}

type Doc = InstanceType<typeof PDFDocument>;
type Inner = { _font: Embedded; page: { fonts: Record<string, unknown> }; addContent(operators: string): void };

const number = (value: number) => String(Math.round(value * 1000) / 1000);

/**
 * Sets lines of shaped text. Shapes are written in the order of reading, also where that runs from right to left, and
 * each says which characters it stands for: so the text comes out of the file as it went in.
 */
export class Pen {
  private readonly embedded = new Map<Typeface, Embedded>();
  /** Numbers of shapes in the file, by what they look like and mean. */
  private readonly codes = new Map<Embedded, Map<string, string>>();

  constructor(private readonly doc: Doc) {}

  private get inner(): Inner {
    return this.doc as unknown as Inner;
  }

  /** @param y baseline, from the top of the page, in points */
  write({ placed }: Line, x: number, y: number, size: number, colour: string): void {
    if (placed.length === 0) return;
    this.doc.fillColor(colour);
    let typeface: Typeface | undefined;
    let operators = '';
    let row: string[] = [];
    let [penX, penY] = [Number.NaN, Number.NaN];
    const flush = () => {
      if (row.length > 0) operators += `[${row.join('')}] TJ\n`;
      row = [];
    };
    for (const { cluster, x: clusterX } of placed)
      for (const glyph of cluster.glyphs) {
        const [toX, toY] = [x + clusterX + (glyph.x * size) / 1000, y - (glyph.y * size) / 1000];
        if (cluster.typeface !== typeface) {
          flush();
          typeface = cluster.typeface;
          operators += `/${this.use(typeface).id} ${number(size)} Tf\n`;
          penX = Number.NaN;
        }
        if (Number.isNaN(penX) || Math.abs(toY - penY) > 0.001) {
          flush();
          operators += `1 0 0 -1 ${number(toX)} ${number(toY)} Tm\n`;
          [penX, penY] = [toX, toY];
        }
        const shift = Math.round(((penX - toX) * 1000) / size);
        if (shift !== 0) row.push(number(shift));
        const { code, width } = this.codeOf(typeface, glyph);
        row.push(code);
        penX = penX - (shift * size) / 1000 + (width * size) / 1000;
      }
    flush();
    this.inner.addContent(`BT\n${operators}ET`);
  }

  private use(typeface: Typeface): Embedded {
    let embedded = this.embedded.get(typeface);
    if (!embedded) {
      this.doc.font(typeface.file);
      embedded = this.inner._font;
      this.embedded.set(typeface, embedded);
      this.codes.set(embedded, new Map());
    }
    this.inner.page.fonts[embedded.id] ??= embedded.ref();
    return embedded;
  }

  /** The same shape gets a number for each text that it stands for. */
  private codeOf(typeface: Typeface, { id, text }: Glyph): { code: string; width: number } {
    const embedded = this.use(typeface);
    if (id === 0) throw new Error(`No typeface can draw "${text}"`);
    const known = this.codes.get(embedded)!;
    const key = `${id} ${text}`;
    let code = known.get(key);
    if (code === undefined) {
      const place = embedded.subset.glyphs.push(id) - 1;
      embedded.widths[place] = embedded.font.getGlyph(id).advanceWidth * embedded.scale;
      embedded.unicode[place] = Array.from(text, (each) => each.codePointAt(0)!);
      code = `<${place.toString(16).padStart(4, '0')}>`;
      known.set(key, code);
    }
    return { code, width: embedded.widths[Number.parseInt(code.slice(1, -1), 16)]! };
  }
}

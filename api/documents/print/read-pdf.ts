import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** What stands in a file: text by mark, as a stranger’s program takes it out. */
export type Found = ReadonlyMap<string, string>;

interface Glyph {
  unicode: string;
  width: number;
}

/**
 * Takes the text out of a PDF with a reader that knows nothing of how it was written: operator by operator, so that
 * neither guesses at spaces nor at directions come in between. Text off the page counts as missing.
 */
export async function readPdf(content: Uint8Array): Promise<Found> {
  const { OPS, VerbosityLevel } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(content), { verbosity: VerbosityLevel.ERRORS, disableFontFace: true, useSystemFonts: false });
  const found = new Map<string, string>();
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [, , width, height] = page.view as [number, number, number, number];
      const { fnArray, argsArray } = await page.getOperatorList();
      const marks: string[] = [];
      let matrix: number[] = [1, 0, 0, 1, 0, 0];
      let size = 1;
      for (const [index, operator] of fnArray.entries()) {
        const given = argsArray[index] as unknown[];
        if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) marks.push(String(given[0]));
        else if (operator === OPS.endMarkedContent) marks.pop();
        else if (operator === OPS.setFont) size = Number(given[1]);
        else if (operator === OPS.setTextMatrix) matrix = [...(given.length === 1 ? (given[0] as number[]) : (given as number[]))];
        else if (operator === OPS.showText) {
          const mark = marks.at(-1) ?? '';
          let x = matrix[4]!;
          for (const glyph of given[0] as (Glyph | number)[]) {
            if (typeof glyph === 'number') x -= (glyph * size) / 1000;
            else {
              const onPage = x > -1 && x < width + 1 && matrix[5]! > 0 && matrix[5]! < height;
              if (onPage) found.set(mark, (found.get(mark) ?? '') + glyph.unicode);
              x += (glyph.width * size) / 1000;
            }
          }
          matrix[4] = x;
        }
      }
      page.cleanup();
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return found;
}

import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import { bookmarkOf } from './marks.js';

/** Bookmarks of one document, each with a number of its own, around text of one paragraph or of several. */
export class Bookmarks {
  private count = 0;

  ends(mark: string): [ParagraphChild, ParagraphChild] {
    this.count += 1;
    // Word lets the two stand in different paragraphs; the types of docx know only whole bookmarks.
    return [new BookmarkStart(bookmarkOf(mark), this.count), new BookmarkEnd(this.count)] as unknown as [ParagraphChild, ParagraphChild];
  }

  around(mark: string, children: ParagraphChild[]): ParagraphChild[] {
    const [start, end] = this.ends(mark);
    return [start, ...children, end];
  }
}

package se.radslag.archive.extract;

import java.util.Optional;

/**
 * One line on a page.
 *
 * @param page from 0
 * @param left where its first letter begins, in points from the page's left edge
 * @param right where its last letter ends
 * @param base where it stands, in points from the page's upper edge
 * @param size of its letters, in points
 * @param bold whether all of it is
 * @param bullet whether a small picture stands before it, as Word's bullets may be
 * @param width of the page
 * @param height of the page
 * @param tag what the tags of the file say of it
 */
record PdfLine(
    String text,
    int page,
    float left,
    float right,
    float base,
    float size,
    boolean bold,
    boolean bullet,
    float width,
    float height,
    Optional<PdfTag> tag) {

  /** The width of its first word, about. */
  float firstWord() {
    int space = text.indexOf(' ');
    return (right - left) * (space < 0 ? text.length() : space) / Math.max(1, text.length());
  }

  PdfLine with(String changed) {
    return new PdfLine(changed, page, left, right, base, size, bold, bullet, width, height, tag);
  }

  /** The same with a bullet before it. */
  PdfLine asBullet() {
    return new PdfLine(text, page, left, right, base, size, bold, true, width, height, tag);
  }

  /** The element it is of; 0 where no tag says so. */
  int element() {
    return tag.map(PdfTag::element).orElse(0);
  }

  /** Whether another line stands beside it, to the right. */
  boolean sameRow(PdfLine next) {
    return page == next.page && Math.abs(base - next.base) < next.size / 2 && next.left >= right;
  }

  /** How far down it stands, from 0 to 1. */
  float down() {
    return base / height;
  }
}

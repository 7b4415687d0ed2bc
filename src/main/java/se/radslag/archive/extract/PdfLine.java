package se.radslag.archive.extract;

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
    float height) {

  /** The width of its first word, about. */
  float firstWord() {
    int space = text.indexOf(' ');
    return (right - left) * (space < 0 ? text.length() : space) / Math.max(1, text.length());
  }

  PdfLine with(String changed) {
    return new PdfLine(changed, page, left, right, base, size, bold, bullet, width, height);
  }

  /** The same with a bullet before it. */
  PdfLine asBullet() {
    return new PdfLine(text, page, left, right, base, size, bold, true, width, height);
  }

  /** How far down it stands, from 0 to 1. */
  float down() {
    return base / height;
  }
}

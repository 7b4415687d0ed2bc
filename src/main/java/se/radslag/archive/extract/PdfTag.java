package se.radslag.archive.extract;

/**
 * What the tags of a PDF say of a piece of text. The numbers tell elements from each other; 0 is
 * none.
 *
 * @param element the paragraph, the heading or whatever else stands on lines of its own
 * @param heading as in {@link Block}
 * @param item of a list
 * @param depth how many lists it stands in
 * @param row of a table
 * @param cell of that row
 */
record PdfTag(int element, Role role, int heading, int item, int depth, int row, int cell) {

  /** What an element is. */
  enum Role {
    TEXT,
    /** The sign or the number of an item in a list. */
    LABEL
  }
}

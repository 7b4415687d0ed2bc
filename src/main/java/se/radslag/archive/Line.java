package se.radslag.archive;

/** One line of a text taken out of a printed document, with what its spaces say. */
sealed interface Line {

  /**
   * A line with words.
   *
   * @param leading how many spaces stand before the words: one starts a list paragraph or follows a
   *     page break, two are both
   * @param trailing how many spaces stand after them: two or more end a paragraph
   */
  record Words(int leading, String text, int trailing) implements Line {}

  /** A line without words. */
  enum Gap implements Line {
    /**
     * Nothing at all: an artefact of the extraction, which may stand in the middle of a sentence.
     */
    EMPTY,
    /** Spaces only: an empty paragraph of the document. */
    BLANK,
    /** A page number or a form feed: here one page ends. */
    PAGE
  }
}

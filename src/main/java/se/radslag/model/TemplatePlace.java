package se.radslag.model;

import java.util.Optional;

/**
 * Where in a Word template something is, in words a person who has it open in Word can follow.
 *
 * @param section which of the document's sections, from 1; 0 where that need not be said
 * @param near some words that stand there, shortened; or the empty text
 */
public record TemplatePlace(Part part, int section, Optional<Cell> cell, String near) {

  /** The template as a whole. */
  public static TemplatePlace whole() {
    return new TemplatePlace(Part.WHOLE, 0, Optional.empty(), "");
  }

  /** The parts of a document as Word names them. */
  public enum Part {
    WHOLE,
    BODY,
    HEADER,
    HEADER_FIRST,
    HEADER_EVEN,
    FOOTER,
    FOOTER_FIRST,
    FOOTER_EVEN,
    FOOTNOTE,
    ENDNOTE,
    COMMENT
  }

  /**
   * A cell of a table; all are counted from 1.
   *
   * @param table which of the part's tables
   */
  public record Cell(int table, int row, int column) {}
}

package se.radslag.document.pdf;

import java.util.List;
import java.util.Optional;

/**
 * How a paragraph looks and what it is.
 *
 * @param paragraph how the whole looks
 * @param run how its words look
 * @param style the id of its style
 * @param outline its level among headings from 0, if it is one
 * @param title whether it is the document's title
 * @param number the numbering it belongs to
 * @param tabs where its tabulators lead, from the left
 * @param close whether no space is wanted between it and another of its style
 */
record Look(
    Css paragraph,
    Css run,
    String style,
    Optional<Integer> outline,
    boolean title,
    Optional<InList> number,
    List<Tab> tabs,
    boolean close) {

  /**
   * @param numId the numbering
   * @param level from 0
   */
  record InList(String numId, int level) {}

  /**
   * @param at in points from the left margin
   * @param kind left, right, center
   * @param leader what fills the way there
   */
  record Tab(double at, String kind, String leader) {}

  /** Whether it is one of the headings. */
  boolean heading() {
    return title || outline.isPresent();
  }

  double left() {
    return points("margin-left");
  }

  double indent() {
    return points("text-indent");
  }

  private double points(String property) {
    return paragraph
        .get(property)
        .flatMap(value -> Measure.number(value.replace("pt", "")))
        .orElse(0.0);
  }
}

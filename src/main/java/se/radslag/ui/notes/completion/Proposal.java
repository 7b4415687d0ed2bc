package se.radslag.ui.notes.completion;

import javafx.css.PseudoClass;

/**
 * What is proposed unasked, as it is drawn.
 *
 * @param words what would be added, or where it stands below the caret, all of it
 */
record Proposal(String words, boolean below) {

  static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

  static Proposal of(Found meant, String after) {
    String text = meant.offers().getFirst().written().text();
    boolean below = !after.isBlank();
    return new Proposal(
        below ? text : text.substring(Math.min(meant.begun(), text.length())), below);
  }
}

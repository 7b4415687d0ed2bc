package se.radslag.ui.notes.completion;

/** Puts a text in the place of another, as a step of its own to whoever undoes it. */
@FunctionalInterface
public interface Exchange {

  /**
   * Does so.
   *
   * @param start the first character that goes, counted from the beginning of the notes
   * @param end the first that stays
   */
  void put(int start, int end, String text);
}

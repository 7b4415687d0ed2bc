package se.radslag.work.find;

import java.util.ArrayList;
import java.util.List;
import se.radslag.swedish.words.Kinship;

/**
 * Looks words up in the notes, by far the largest part of the index, in steps of some milliseconds.
 * Belongs to one thread.
 */
final class NoteRows {

  /**
   * What one word may cost in all: beyond it, the most distant and most frequent kin is left out.
   */
  private static final int MOST = 500_000;

  /** How many rows of the index a step goes through: some three milliseconds. */
  private static final int AT_ONCE = 30_000;

  /** Rare words are asked for together: a question costs as much as a hundred rows. */
  private static final int RARE = 400;

  private static final int TOGETHER = 16;

  private final Steps steps;
  private final int lastItem;

  NoteRows(Steps steps, int lastItem) {
    this.steps = steps;
    this.lastItem = lastItem;
  }

  /** Adds the items with any of these words; whether some of the words were left out. */
  boolean add(List<Akin> akin, double weight, Scores into) {
    long spent = 0;
    List<Akin> together = new ArrayList<>();
    boolean left = false;
    for (Akin one : akin) {
      if (spent > 0 && spent + one.rows() > MOST) {
        left = true;
        continue;
      }
      spent += one.rows();
      boolean fits =
          one.rows() <= RARE
              && together.size() < TOGETHER
              && (together.isEmpty() || together.getFirst().kinship() == one.kinship());
      if (!fits) {
        ask(together, weight, into);
        together.clear();
      }
      if (one.rows() <= RARE) {
        together.add(one);
      } else {
        ask(List.of(one), weight, into);
      }
    }
    ask(together, weight, into);
    return left;
  }

  private void ask(List<Akin> some, double weight, Scores into) {
    if (some.isEmpty()) {
      return;
    }
    Kinship how = some.getFirst().kinship();
    List<String> words = some.stream().map(Akin::word).toList();
    int rows = some.stream().mapToInt(Akin::rows).sum();
    int parts = 1 + rows / AT_ONCE;
    int width = lastItem / parts + 1;
    for (int from = 0; from <= lastItem; from += width) {
      int first = from;
      int last = Math.min(lastItem, from + width - 1);
      into.add(
          steps.read(session -> session.search().inNotes(words, first, last)),
          weight * how.weight());
    }
  }
}

package se.radslag.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in pieces, so that a change to a long one touches the search index only where it is.
 *
 * <p>Where the cuts are depends on the words around them alone, not on how much stands before:
 * after a changed piece the others are as they were. Sentences are kept whole where they end in
 * time.
 */
final class Pieces {

  /** From this length on a piece ends with its sentence. */
  private static final int SENTENCE_FROM = 100;

  /** From this length on it ends with the next word that happens to have the right hash. */
  private static final int WORD_FROM = 250;

  private static final int ONE_WORD_IN = 16;

  /** From this length on it ends with the next word. */
  private static final int ANY_FROM = 1000;

  private Pieces() {}

  /** The pieces, which put together are the text; none of an empty one. */
  static List<String> of(String text) {
    var pieces = new ArrayList<String>();
    int start = 0;
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        if (i - start >= SENTENCE_FROM && endsAfter(i - start, text.substring(word, i))) {
          pieces.add(text.substring(start, i + 1));
          start = i + 1;
        }
        word = i + 1;
      }
    }
    if (start < text.length()) {
      pieces.add(text.substring(start));
    }
    return pieces;
  }

  private static boolean endsAfter(int length, String word) {
    return word.endsWith(".")
        || word.endsWith("!")
        || word.endsWith("?")
        || (length >= WORD_FROM && Math.floorMod(word.hashCode(), ONE_WORD_IN) == 0)
        || length >= ANY_FROM;
  }
}

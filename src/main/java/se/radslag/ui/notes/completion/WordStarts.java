package se.radslag.ui.notes.completion;

import java.util.ArrayList;
import java.util.List;

/** Where words begin in a text that is being written. */
final class WordStarts {

  /** No name or phrase is longer than what is looked back. */
  private static final int FARTHEST = 160;

  private static final String ENDS_SENTENCE = ".!?:";

  private WordStarts() {}

  /** Every place where a word begins that is not too far back, the first of them first. */
  static List<Integer> in(String text) {
    var starts = new ArrayList<Integer>();
    for (int at = Math.max(0, text.length() - FARTHEST); at < text.length(); at++) {
      if (isOne(text, at)) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** Whether a word begins there. */
  static boolean isOne(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** Whether a text ends in the middle or at the end of a word. */
  static boolean within(String text) {
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  /** Whether a sentence begins there. */
  static boolean sentence(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty()
        || (before.length() < at && ENDS_SENTENCE.indexOf(before.charAt(before.length() - 1)) >= 0);
  }
}

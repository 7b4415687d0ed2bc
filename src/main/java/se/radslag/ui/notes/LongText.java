package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;

/** Divides a text too long for one paragraph, where a sentence ends. */
final class LongText {

  static final int MOST = 5_000;

  private static final String ENDS = ".!?…:;";

  private LongText() {}

  /** The text in parts of at most {@link #MOST} characters; a text that is not too long is one. */
  static List<String> parts(String text) {
    var parts = new ArrayList<String>();
    String rest = text;
    while (rest.length() > MOST) {
      int end = end(rest);
      parts.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isEmpty() || parts.isEmpty()) {
      parts.add(rest);
    }
    return List.copyOf(parts);
  }

  /** After the last sentence that fits, else the last word, else as far as fits. */
  private static int end(String text) {
    int word = 0;
    for (int i = MOST; i > 0; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        if (ENDS.indexOf(text.charAt(i - 1)) >= 0) {
          return i;
        }
        word = Math.max(word, i);
      }
    }
    if (word > 0) {
      return word;
    }
    return Character.isLowSurrogate(text.charAt(MOST)) ? MOST - 1 : MOST;
  }
}

package se.radslag.archive.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes one line of the lines a paragraph was broken into.
 *
 * <p>A hyphen at the end of a line is kept, since nobody can tell whether the word has it: "hälso-"
 * before "och" keeps its space, "RS-" before "virus" has none. A soft hyphen says that the word has
 * none and goes.
 */
public final class Joining {

  private static final char SOFT_HYPHEN = '\u00ad';

  /** A hyphen before one of these stands for the rest of a word: "hälso- och sjukvård". */
  private static final Pattern WORD_LEFT_OUT =
      Pattern.compile("(?u)^(?:och|eller|samt|respektive|till|men)(?!\\p{L})");

  private static final Pattern BROKEN_AT_HYPHEN = Pattern.compile("[\\p{L}\\d]-$");
  private static final Pattern BROKEN_AT_SLASH = Pattern.compile("[\\p{L}\\d]/$");

  /** An address has no spaces; after a full stop or a question mark a sentence may have ended. */
  private static final Pattern BROKEN_IN_ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S*(?:[&=#_%~]|[.?](?=\n[\\p{Ll}\\d])|(?=\n[/?&=#_%~]))\n");

  private Joining() {}

  /** The lines as one. */
  public static String join(List<String> lines) {
    var text = new StringBuilder();
    for (String line : lines) {
      append(text, line);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    if (text.isEmpty()) {
      text.append(line);
    } else if (text.charAt(text.length() - 1) == SOFT_HYPHEN) {
      text.setLength(text.length() - 1);
      text.append(line);
    } else {
      text.append(brokenInside(text, line) ? "" : " ").append(line);
    }
  }

  private static boolean brokenInside(StringBuilder text, String line) {
    String end = text.substring(Math.max(0, text.length() - 2));
    return BROKEN_AT_SLASH.matcher(end).find()
        || BROKEN_IN_ADDRESS.matcher(lastWord(text) + "\n" + line).find()
        || (BROKEN_AT_HYPHEN.matcher(end).find() && !WORD_LEFT_OUT.matcher(line).find());
  }

  private static String lastWord(StringBuilder text) {
    return text.substring(text.lastIndexOf(" ") + 1);
  }
}

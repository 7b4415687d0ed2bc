package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.radslag.model.PlainText;

/**
 * A text as lines fit to keep.
 *
 * @param removed how many characters were taken out because no document can hold them
 */
record TextLines(List<Line> lines, int removed) {

  private static final Pattern LINE_END =
      Pattern.compile("\\r\\n|[\\n\\r\\u000B\\u0085\\u2028\\u2029]");

  private static final String FORM_FEED = "\f";

  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d+ \\(\\d+\\)");

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  static TextLines of(String text) {
    var lines = new ArrayList<Line>();
    int removed = 0;
    for (String raw : LINE_END.split(text.replace(FORM_FEED, "\n\f\n"), -1)) {
      if (raw.equals(FORM_FEED)) {
        lines.add(Line.Gap.PAGE);
      } else {
        PlainText clean = PlainText.of(raw);
        removed += clean.removed();
        lines.add(line(clean.text()));
      }
    }
    return new TextLines(List.copyOf(lines), removed);
  }

  private static Line line(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && white(text.charAt(start))) {
      start++;
    }
    while (end > start && white(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return text.isEmpty() ? Line.Gap.EMPTY : Line.Gap.BLANK;
    }
    String words = SPACES.matcher(text.substring(start, end)).replaceAll(" ");
    return PAGE_NUMBER.matcher(words).matches()
        ? Line.Gap.PAGE
        : new Line.Words(start, words, text.length() - end);
  }

  private static boolean white(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}

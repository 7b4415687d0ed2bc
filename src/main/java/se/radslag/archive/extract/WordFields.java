package se.radslag.archive.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Where a run stands in the fields of a Word file: what a field is asked for is not printed, its
 * result is. Page numbers are of the pages, not of the text.
 */
final class WordFields {

  private final Deque<Field> open = new ArrayDeque<>();

  /** A field that has begun. */
  private static final class Field {
    private final StringBuilder asked = new StringBuilder();
    private boolean result;

    boolean page() {
      String asks = asked.toString().strip().toUpperCase(Locale.ROOT);
      return WordFields.page(asks);
    }
  }

  /** Whether what is asked for is a page's number. */
  static boolean page(String asked) {
    String asks = asked.strip().toUpperCase(Locale.ROOT);
    return asks.startsWith("PAGE ")
        || asks.equals("PAGE")
        || asks.startsWith("NUMPAGES")
        || asks.startsWith("SECTIONPAGES");
  }

  /** A mark of a field: begin, separate or end. */
  void mark(String kind) {
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          open.peek().result = true;
        }
      }
      case "end" -> open.poll();
      default -> {
        // Nothing else is a mark.
      }
    }
  }

  /** Part of what a field is asked for. */
  void asked(String text) {
    if (!open.isEmpty()) {
      open.peek().asked.append(text);
    }
  }

  /** Whether a run here is printed and belongs to the text. */
  boolean printed() {
    return open.stream().allMatch(field -> field.result && !field.page());
  }
}

package se.radslag.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has changed in the data file since it was opened, told by the statements that change it.
 * Belongs to the data file's thread.
 *
 * <p>SQLite could tell of each row itself, but that call back into Java costs a commit a tenth
 * more.
 */
final class Changes {

  private static final Pattern CHANGE =
      Pattern.compile("\\s*(INSERT INTO|UPDATE|DELETE FROM) (\\w+).*", Pattern.DOTALL);

  /** When more was written than this, all words are read anew. */
  private static final int MOST = 20_000;

  /** As long as an id is; no text that is only one has words. */
  private static final int ID = 36;

  private final Map<String, Kind> known = new HashMap<>();
  private long agenda;
  private long people;
  private long lost;
  private List<String> texts = new ArrayList<>();

  /** Notes what a statement with these parameters changed. */
  void executed(String statement, Object... parameters) {
    switch (known.computeIfAbsent(statement, Changes::kind)) {
      case AGENDA -> {
        agenda++;
        remember(parameters);
      }
      case TEXT -> remember(parameters);
      case PEOPLE -> people++;
      case GONE -> agenda++;
      case OTHER -> {
        // Nothing that is searched by its words.
      }
    }
  }

  private static Kind kind(String statement) {
    Matcher change = CHANGE.matcher(statement);
    if (!change.matches()) {
      return Kind.OTHER;
    }
    boolean deletes = change.group(1).startsWith("DELETE");
    return switch (change.group(2)) {
      case "item", "meeting", "council" -> deletes ? Kind.GONE : Kind.AGENDA;
      case "piece", "attachment", "attachment_text" -> deletes ? Kind.OTHER : Kind.TEXT;
      case "person", "organisation" -> Kind.PEOPLE;
      default -> Kind.OTHER;
    };
  }

  private void remember(Object... parameters) {
    for (Object one : parameters) {
      if (one instanceof String text && !text.isEmpty() && text.length() != ID) {
        texts.add(text);
      }
    }
    if (texts.size() > MOST) {
      lost++;
      texts = new ArrayList<>();
    }
  }

  /** How often meetings or heads of items were changed. */
  long agenda() {
    return agenda;
  }

  /** How often people or organisations were changed. */
  long people() {
    return people;
  }

  /** How often too much was written to be remembered. */
  long lost() {
    return lost;
  }

  /** The texts that were written since this was last asked. */
  List<String> takeTexts() {
    List<String> taken = texts;
    texts = new ArrayList<>();
    return taken;
  }

  private enum Kind {
    AGENDA,
    GONE,
    TEXT,
    PEOPLE,
    OTHER
  }
}

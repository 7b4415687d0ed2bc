package se.radslag.swedish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand before a colon in a search, and say where to look. */
public enum QueryPrefix {
  PERSON,
  ORGANISATION,
  YEARS,
  TITLE,
  QUESTION;

  /** As it is written, with its colon. */
  public String written() {
    return words().getFirst() + ":";
  }

  /** A value with the prefix before it, as it is typed; in quotes where it has several words. */
  public String before(String value) {
    boolean plain = value.chars().allMatch(one -> Character.isLetterOrDigit(one) || one == '-');
    return written() + (plain ? value : "\"" + value.replace("\"", "") + "\"");
  }

  /** How it may be written, the usual way first. */
  private List<String> words() {
    return switch (this) {
      case PERSON -> List.of("person");
      case ORGANISATION -> List.of("organisation", "org");
      case YEARS -> List.of("år", "ar");
      case TITLE -> List.of("punkt");
      case QUESTION -> List.of("fråga", "fraga");
    };
  }

  static Optional<QueryPrefix> of(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(one -> one.words().contains(small)).findFirst();
  }
}

package se.radslag.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled lines in the head of minutes. */
enum Field {
  DATE("Datum", "(?=\\s|$)"),
  TIME("Tid", "\\s+(?=(?i:kl)|\\d)|$"),
  PLACE("Plats", "$"),
  PRESENT("Närvarande", "(?=\\s|$)");

  /** A label that stands for another: the usual words when attendance is not called so. */
  private static final Pattern PARTICIPANTS =
      Pattern.compile("(?<label>Deltagare):\\s*(?<rest>.*)");

  private final Pattern form;
  private final Pattern certainForm;

  Field(String label, String certainAfter) {
    form = Pattern.compile("(?<label>" + label + ")(?::|(?=\\s|$))\\s*(?<rest>.*)");
    certainForm = Pattern.compile(label + "(?::|" + certainAfter + ")");
  }

  /**
   * A line that begins with a label.
   *
   * @param certain whether it is one wherever it stands; a title may begin with "Plats" too
   */
  record Labelled(Field field, String label, String rest, boolean certain) {}

  static Optional<Labelled> in(String line) {
    for (Field field : values()) {
      Matcher found = field.form.matcher(line);
      if (found.matches()) {
        boolean certain = field.certainForm.matcher(line).lookingAt();
        return Optional.of(new Labelled(field, found.group("label"), found.group("rest"), certain));
      }
    }
    Matcher participants = PARTICIPANTS.matcher(line);
    return participants.matches()
        ? Optional.of(
            new Labelled(PRESENT, participants.group("label"), participants.group("rest"), true))
        : Optional.empty();
  }
}

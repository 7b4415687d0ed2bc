package se.radslag.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before the colon that say what a paragraph is.
 *
 * @param words the label as written, without the colon
 * @param rest what follows the colon, which may be nothing
 */
record NoteLabel(Kind kind, String words, String rest) {

  /** What a labelled paragraph is. */
  enum Kind {
    /** "Fråga från rådet", "Rådets inspel kopplat till …". */
    COUNCIL_REMARK(
        "(?:(?:Fråga|Frågor|Inspel|Medskick|Önskemål|Synpunkt|Synpunkter)\\s+från\\s+"
            + "|Rådets\\s+(?:fråga|frågor|inspel|medskick|önskemål|synpunkt|synpunkter)(?!\\p{L}))"
            + "[^:.?!]{0,80}"),
    RECORD_NOTE("(?:Protokollsanteckning(?:ar)?|PROTOKOLLSANTECKNING)"),
    DECISION("(?:Beslut|BESLUT|(?:Rådets|Mötets|Nämndens) beslut)"),
    FOLLOW_UP("(?:Uppföljning|UPPFÖLJNING)");

    private final Pattern form;
    private final Pattern alone;

    Kind(String label) {
      form = Pattern.compile("(?<label>" + label + ")\\s*:(?!\\d)\\s*(?<rest>.*)");
      alone = Pattern.compile("(?<label>" + label + ")");
    }

    private Optional<NoteLabel> in(String text) {
      Matcher found = form.matcher(text);
      if (found.matches()) {
        return Optional.of(new NoteLabel(this, found.group("label"), found.group("rest")));
      }
      boolean heading = (this == DECISION || this == RECORD_NOTE) && alone.matcher(text).matches();
      return heading ? Optional.of(new NoteLabel(this, text, "")) : Optional.empty();
    }
  }

  static Optional<NoteLabel> in(String text) {
    for (Kind kind : Kind.values()) {
      Optional<NoteLabel> label = kind.in(text);
      if (label.isPresent()) {
        return label;
      }
    }
    return Optional.empty();
  }
}

package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.Note;
import se.radslag.model.Warning;

/** What was uncertain while one file was read, in the order it was met. */
final class Warnings {

  /** Enough of a paragraph to find it again. */
  private static final int SUBJECT_LENGTH = 80;

  private final List<Warning> all = new ArrayList<>();

  void add(Warning.Kind kind, String subject) {
    boolean shown = subject.length() <= SUBJECT_LENGTH;
    all.add(new Warning(kind, shown ? subject : subject.substring(0, cut(subject)) + "…"));
  }

  /** Keeps words that have no place of their own, and says so. */
  Note.Text keep(String text) {
    add(Warning.Kind.KEPT_AS_TEXT, text);
    return new Note.Text(text);
  }

  List<Warning> all() {
    return List.copyOf(all);
  }

  private static int cut(String subject) {
    return Character.isHighSurrogate(subject.charAt(SUBJECT_LENGTH - 1))
        ? SUBJECT_LENGTH - 1
        : SUBJECT_LENGTH;
  }
}

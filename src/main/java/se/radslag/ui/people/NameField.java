package se.radslag.ui.people;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import se.radslag.model.PlainText;
import se.radslag.swedish.Names;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** The name of something in the register: never empty, and nobody else's where that matters. */
final class NameField {

  private NameField() {}

  /**
   * @param free whether nobody else has a name
   * @param changed told after each change
   */
  static Field<String> of(String name, Predicate<String> free, Runnable changed) {
    return new Field<>(
        name, Readings.spaced(), text -> !text.isEmpty() && free.test(text), changed);
  }

  /** Why the name that was left in the field is not taken, if it is not. */
  static Optional<Complaint> complaint(Field<String> name) {
    if (!name.refusedProperty().get()) {
      return Optional.empty();
    }
    return Optional.of(
        clean(name.textProperty().get()).isEmpty() ? Complaint.NO_NAME : Complaint.NAME_TAKEN);
  }

  /** A name as it is kept, of whatever was typed. */
  static String clean(String typed) {
    return Names.spaced(PlainText.of(typed).text());
  }

  /** Whether two names are the same to a person, however they are spaced and capitalised. */
  static boolean same(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String name) {
    return Names.spaced(name).toLowerCase(Locale.ROOT);
  }
}

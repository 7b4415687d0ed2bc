package se.radslag.ui.attendance;

import java.util.Locale;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.PlainText;
import se.radslag.swedish.Names;

/**
 * Somebody as she is typed: "Anna Ek", or "Anna Ek, Kulturenheten".
 *
 * @param unit where she works, or the empty text
 */
record NewName(String name, String unit) {

  static NewName of(String typed) {
    String text = PlainText.of(typed).text();
    int comma = text.indexOf(',');
    return comma < 0
        ? new NewName(Names.spaced(text), "")
        : new NewName(
            Names.spaced(text.substring(0, comma)), Names.spaced(text.substring(comma + 1)));
  }

  /** Whether somebody is called so, however it is spaced and capitalised. */
  boolean names(Person person) {
    return key(person.name()).equals(key(name));
  }

  /** Whether it may be her: what is not said does not count. */
  boolean means(Person person) {
    return names(person) && (unit.isEmpty() || key(person.unit()).equals(key(unit)));
  }

  Person person() {
    return new Person(PersonId.create(), name, unit, "", "");
  }

  private static String key(String text) {
    return Names.spaced(text).toLowerCase(Locale.ROOT);
  }
}

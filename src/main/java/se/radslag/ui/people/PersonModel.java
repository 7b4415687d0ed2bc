package se.radslag.ui.people;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.RegisterChange;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/**
 * Somebody in the register while she is written: one for all her mandates. Belongs to the window's
 * thread.
 */
final class PersonModel {

  private final PersonId id;
  private final Consumer<? super RegisterChange> changes;
  final Field<String> name;
  final Field<String> unit;
  final Field<String> role;
  final Field<String> email;

  /**
   * @param free whether nobody she sits beside has a name
   */
  PersonModel(
      Person person, BiPredicate<PersonId, String> free, Consumer<? super RegisterChange> changes) {
    this.id = person.id();
    this.changes = changes;
    this.name = NameField.of(person.name(), text -> free.test(person.id(), text), this::record);
    this.unit = new Field<>(person.unit(), Readings.text(), this::record);
    this.role = new Field<>(person.role(), Readings.text(), this::record);
    this.email = new Field<>(person.email(), Readings.text(), this::record);
  }

  PersonId id() {
    return id;
  }

  /** She as she now is. */
  Person person() {
    return new Person(id, name.value(), unit.value(), role.value(), email.value());
  }

  void leave() {
    Stream.of(name, unit, role, email).forEach(Field::leave);
  }

  /** Has her kept as she now is. */
  void record() {
    changes.accept(new RegisterChange.PersonChanged(person()));
  }
}

package se.radslag.ui.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.RegisterChange;
import se.radslag.swedish.Names;

/** Everybody the register knows while it is written. Belongs to the window's thread. */
final class Persons {

  private final Map<PersonId, PersonModel> known = new LinkedHashMap<>();
  private final BiPredicate<PersonId, String> free;
  private final Consumer<? super RegisterChange> changes;
  private int rows;

  /**
   * @param free whether nobody somebody sits beside has a name
   */
  Persons(
      List<Person> persons,
      BiPredicate<PersonId, String> free,
      Consumer<? super RegisterChange> changes) {
    this.free = free;
    this.changes = changes;
    persons.forEach(one -> known.put(one.id(), new PersonModel(one, free, changes)));
  }

  List<PersonModel> all() {
    return List.copyOf(known.values());
  }

  Optional<PersonModel> find(PersonId id) {
    return Optional.ofNullable(known.get(id));
  }

  /** Somebody new, who is kept at once. */
  PersonModel add(String name) {
    var person = new PersonModel(Person.named(name), free, changes);
    known.put(person.id(), person);
    person.record();
    return person;
  }

  /** Those some letters may mean: every part begins a part of the name. */
  List<PersonModel> fitting(String typed) {
    List<String> wanted = Names.parts(typed);
    return known.values().stream()
        .filter(one -> !wanted.isEmpty() && fits(Names.parts(one.name.value()), wanted))
        .toList();
  }

  /** Names one more mandate in the window. */
  int nextRow() {
    return ++rows;
  }

  private static boolean fits(List<String> name, List<String> wanted) {
    return wanted.stream()
        .allMatch(letters -> name.stream().anyMatch(word -> word.startsWith(letters)));
  }
}

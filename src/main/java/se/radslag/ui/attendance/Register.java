package se.radslag.ui.attendance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.radslag.model.Organisation;
import se.radslag.model.Person;

/**
 * Whom the data file knows: a name that is typed means somebody known before it means somebody new.
 *
 * @param persons everybody, by name
 * @param organisations those of the meeting's council
 */
public record Register(List<Person> persons, List<Organisation> organisations) {

  public Register {
    persons = List.copyOf(persons);
    organisations = List.copyOf(organisations);
  }

  /** Somebody of that name who also is what is asked for. */
  Optional<Person> person(NewName name, Predicate<Person> also) {
    return persons.stream().filter(name::means).filter(also).findFirst();
  }

  Optional<Organisation> organisation(String name) {
    return organisations.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}

package se.radslag.ui.attendance;

import java.util.Optional;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;

/**
 * Adds people by their names from one field; the same person twice is refused, and a name that
 * stands for another organisation is asked about: the same typed once more is yes.
 */
final class Adding {

  private final AttendanceModel model;
  private Optional<Asked> asked = Optional.empty();

  Adding(AttendanceModel model) {
    this.model = model;
  }

  Answer add(Organisation organisation, NewName name) {
    if (name.name().isEmpty()) {
      return new Answer.NoName();
    }
    if (isIn(name, organisation)) {
      return new Answer.AlreadyThere(name.name(), organisation);
    }
    var question = new Asked(organisation, name);
    Optional<Organisation> other = other(name);
    if (other.isPresent() && asked.filter(question::equals).isEmpty()) {
      asked = Optional.of(question);
      return new Answer.ThereForAnother(name.name(), other.get(), organisation);
    }
    asked = Optional.empty();
    model.add(organisation.id(), name);
    return new Answer.Added(name, organisation);
  }

  /** Something else is typed: what was asked is not answered. */
  void forget() {
    asked = Optional.empty();
  }

  private boolean isIn(NewName name, Organisation organisation) {
    return Groups.of(model.groupsProperty().get(), organisation.id())
        .filter(group -> has(group, name))
        .isPresent();
  }

  private Optional<Organisation> other(NewName name) {
    return model.groupsProperty().get().stream()
        .filter(group -> has(group, name))
        .map(AttendanceGroup::organisation)
        .findFirst();
  }

  private static boolean has(AttendanceGroup group, NewName name) {
    return group.people().stream().anyMatch(one -> name.names(one.person()));
  }

  private record Asked(Organisation organisation, NewName name) {}
}

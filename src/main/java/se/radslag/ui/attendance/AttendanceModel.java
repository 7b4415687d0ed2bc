package se.radslag.ui.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.PlainText;
import se.radslag.model.Presence;

/** Who is at a meeting while it is noted. Belongs to the window's thread. */
public final class AttendanceModel {

  private final MeetingId meeting;
  private final Register register;
  private final Consumer<Change> changes;
  private final ReadOnlyObjectWrapper<List<AttendanceGroup>> groups;

  /**
   * @param changes where what is changed goes
   */
  public AttendanceModel(Meeting meeting, Register register, Consumer<Change> changes) {
    this.meeting = meeting.id();
    this.register = register;
    this.changes = changes;
    this.groups = new ReadOnlyObjectWrapper<>(meeting.attendance());
  }

  /** The organisations in the order they are printed, each with its people. */
  public ReadOnlyObjectProperty<List<AttendanceGroup>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** Notes that somebody is there, or is not. */
  public void tick(OrganisationId organisation, PersonId person, boolean present) {
    Presence presence = present ? Presence.PRESENT : Presence.ABSENT;
    change(
        organisation,
        people ->
            people.stream()
                .map(one -> one.person().id().equals(person) ? one.with(presence) : one)
                .toList());
  }

  /**
   * Adds somebody who is there.
   *
   * @return whether it was done: not where the organisation already has somebody of that name, who
   *     is ticked instead, and not for an empty name
   */
  public boolean add(OrganisationId organisation, String typed) {
    String name = PlainText.of(typed).text().strip();
    if (name.isEmpty()) {
      return false;
    }
    List<Attendance> there = group(organisation).people();
    for (Attendance one : there) {
      if (one.person().name().equals(name)) {
        tick(organisation, one.person().id(), true);
        return false;
      }
    }
    Person person = register.person(name, this::notHere).orElseGet(() -> Person.named(name));
    change(organisation, people -> with(people, Attendance.present(person)));
    return true;
  }

  /** Takes somebody off the list. */
  public void remove(OrganisationId organisation, PersonId person) {
    change(
        organisation,
        people -> people.stream().filter(one -> !one.person().id().equals(person)).toList());
  }

  /**
   * Adds an organisation with nobody from it yet.
   *
   * @return whether it was done: not where it is there already, or for an empty name
   */
  public boolean addOrganisation(String typed) {
    String name = PlainText.of(typed).text().strip();
    boolean known =
        groups.get().stream().anyMatch(group -> group.organisation().name().equals(name));
    if (name.isEmpty() || known) {
      return false;
    }
    Organisation organisation =
        register
            .organisation(name)
            .orElseGet(() -> new Organisation(OrganisationId.create(), name, false));
    record(with(groups.get(), new AttendanceGroup(organisation, List.of())));
    return true;
  }

  /** Takes away an organisation nobody is listed for. */
  public void removeOrganisation(OrganisationId organisation) {
    record(
        groups.get().stream()
            .filter(
                group ->
                    !group.organisation().id().equals(organisation) || !group.people().isEmpty())
            .toList());
  }

  private boolean notHere(Person person) {
    return groups.get().stream()
        .flatMap(group -> group.people().stream())
        .noneMatch(one -> one.person().id().equals(person.id()));
  }

  private AttendanceGroup group(OrganisationId organisation) {
    return groups.get().stream()
        .filter(group -> group.organisation().id().equals(organisation))
        .findFirst()
        .orElseThrow();
  }

  private void change(OrganisationId organisation, UnaryOperator<List<Attendance>> change) {
    record(
        groups.get().stream()
            .map(
                group ->
                    group.organisation().id().equals(organisation)
                        ? new AttendanceGroup(group.organisation(), change.apply(group.people()))
                        : group)
            .toList());
  }

  private void record(List<AttendanceGroup> now) {
    groups.set(now);
    changes.accept(new Change.AttendanceChanged(meeting, now));
  }

  private static <T> List<T> with(List<T> before, T one) {
    var now = new ArrayList<>(before);
    now.add(one);
    return List.copyOf(now);
  }
}

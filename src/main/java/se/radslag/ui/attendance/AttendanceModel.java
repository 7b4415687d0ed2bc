package se.radslag.ui.attendance;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PlainText;
import se.radslag.model.Presence;

/** Who is at a meeting while it is noted. Belongs to the window's thread. */
public final class AttendanceModel {

  private final MeetingId meeting;
  private Register register;
  private final Clock clock;
  private final UnderWay underWay;
  private final Consumer<Change> changes;
  private final ReadOnlyObjectWrapper<List<AttendanceGroup>> groups;
  private final ReadOnlyObjectWrapper<Optional<PersonModel>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param clock tells when somebody comes or goes, in the zone the meeting is held in
   * @param changes where what is changed goes
   */
  public AttendanceModel(
      Meeting meeting, Register register, Clock clock, Consumer<Change> changes) {
    this(meeting, register, clock, UnderWay.unknown(), changes);
  }

  /**
   * The same, where it is known what the meeting is at.
   *
   * @param underWay noted when somebody comes or goes
   */
  public AttendanceModel(
      Meeting meeting,
      Register register,
      Clock clock,
      UnderWay underWay,
      Consumer<Change> changes) {
    this.meeting = meeting.id();
    this.register = register;
    this.clock = clock;
    this.underWay = underWay;
    this.changes = changes;
    this.groups = new ReadOnlyObjectWrapper<>(meeting.attendance());
  }

  /** The organisations in the order they are printed, each with its people. */
  public ReadOnlyObjectProperty<List<AttendanceGroup>> groupsProperty() {
    return groups.getReadOnlyProperty();
  }

  /** The register has changed: what people and organisations are called is shown anew. */
  public void know(Register now) {
    register = now;
    groups.set(now.renewed(groups.get()));
  }

  /** Those some letters may mean who are not on the list, with the organisation they sit for. */
  List<Choice.Add> known(String typed) {
    return register.fitting(typed, groups.get(), this::notHere);
  }

  /** Notes that somebody is there, is not, or has excused herself. */
  public void mark(Listed listed, Presence presence) {
    change(listed, one -> one.with(presence));
  }

  /**
   * Notes that somebody is there if she was not, and the other way round; gives what she is now.
   */
  public Presence toggle(Listed listed) {
    Presence now =
        find(listed).map(Attendance::presence).filter(Presence.PRESENT::equals).isPresent()
            ? Presence.ABSENT
            : Presence.PRESENT;
    mark(listed, now);
    return now;
  }

  /** Whose details are shown to be written, if anybody's. */
  ReadOnlyObjectProperty<Optional<PersonModel>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** Shows somebody's details, and nobody else's. */
  void open(Listed listed) {
    person(listed).ifPresent(this::show);
  }

  /** Shows nobody's details. */
  void close() {
    leave();
    opened.set(Optional.empty());
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    opened.get().ifPresent(PersonModel::leave);
  }

  /**
   * Notes that somebody comes now. A time that cannot be is shown in her details.
   *
   * @return whether it was noted
   */
  boolean comesNow(Listed listed) {
    return stamp(listed, PersonModel::comesNow);
  }

  /**
   * Notes that somebody goes now. A time that cannot be is shown in her details.
   *
   * @return whether it was noted
   */
  boolean goesNow(Listed listed) {
    return stamp(listed, PersonModel::goesNow);
  }

  /** Notes that somebody who is there is in the room if she was at a distance, or the other way. */
  void turnDistance(Listed listed) {
    change(listed, one -> one.with(Presence.PRESENT).atDistance(!one.remote()));
  }

  /** Moves somebody so many places down in her organisation. */
  void move(Listed listed, int places) {
    record(Groups.moved(groups.get(), listed, places));
  }

  /** Takes somebody off the list. */
  void remove(Listed listed) {
    if (opened.get().filter(one -> one.listed().equals(listed)).isPresent()) {
      close();
    }
    record(Groups.removed(groups.get(), listed));
  }

  /** Adds somebody who is there: whom the register knows by that name, or else somebody new. */
  void add(OrganisationId organisation, NewName name) {
    Person person = register.person(name, this::notHere).orElseGet(name::person);
    record(Groups.added(groups.get(), organisation, Attendance.present(person)));
  }

  /**
   * Adds an organisation with nobody from it yet.
   *
   * @return whether it was done: not where it is there already, or for an empty name
   */
  boolean addOrganisation(String typed) {
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
    var added = new AttendanceGroup(organisation, List.of());
    record(Stream.concat(groups.get().stream(), Stream.of(added)).toList());
    return true;
  }

  /** Takes away an organisation nobody is listed for. */
  void removeOrganisation(OrganisationId organisation) {
    record(
        groups.get().stream()
            .filter(
                group ->
                    !group.organisation().id().equals(organisation) || !group.people().isEmpty())
            .toList());
  }

  Optional<Attendance> find(Listed listed) {
    return Groups.find(groups.get(), listed);
  }

  void change(Listed listed, UnaryOperator<Attendance> change) {
    record(Groups.changed(groups.get(), listed, change));
  }

  /** What the meeting is at. */
  UnderWay underWay() {
    return underWay;
  }

  /** The time of day, to the minute. */
  LocalTime now() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  private boolean stamp(Listed listed, Consumer<PersonModel> stamping) {
    Optional<PersonModel> person = person(listed);
    person.ifPresent(stamping);
    boolean refused = person.filter(PersonModel::refused).isPresent();
    if (refused) {
      person.ifPresent(this::show);
    }
    return !refused;
  }

  /** The one whose details are shown, if it is her: what she writes there counts. */
  private Optional<PersonModel> person(Listed listed) {
    return opened
        .get()
        .filter(one -> one.listed().equals(listed))
        .or(() -> find(listed).map(one -> new PersonModel(this, listed, one)));
  }

  private void show(PersonModel person) {
    if (opened.get().filter(person::equals).isEmpty()) {
      close();
      opened.set(Optional.of(person));
    }
  }

  private boolean notHere(Person person) {
    return groups.get().stream()
        .flatMap(group -> group.people().stream())
        .noneMatch(one -> one.person().id().equals(person.id()));
  }

  private void record(List<AttendanceGroup> now) {
    if (!now.equals(groups.get())) {
      groups.set(now);
      changes.accept(new MeetingChange.AttendanceChanged(meeting, now));
    }
  }
}

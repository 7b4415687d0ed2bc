package se.radslag.ui.attendance;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.ItemId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.swedish.Times;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** How somebody is at the meeting, while it is written. Belongs to the window's thread. */
final class PersonModel {

  /** Why a text is not taken as a time. */
  enum Refusal {
    NO_SUCH_TIME,
    LEFT_BEFORE_JOINED
  }

  private final AttendanceModel model;
  private final Listed listed;
  private final String name;
  final Field<Optional<LocalTime>> joined;
  final Field<Optional<LocalTime>> left;
  private Optional<ItemId> stampedAt = Optional.empty();

  PersonModel(AttendanceModel model, Listed listed, Attendance one) {
    this.model = model;
    this.listed = listed;
    this.name = one.person().name();
    this.joined =
        new Field<>(
            one.joined().map(Attendance.Moment::time),
            new Fitting(this::mayJoin),
            () -> timesChanged(this.left()));
    this.left =
        new Field<>(
            one.left().map(Attendance.Moment::time),
            new Fitting(this::mayLeave),
            () -> timesChanged(this.joined()));
  }

  Listed listed() {
    return listed;
  }

  String name() {
    return name;
  }

  void mark(Presence presence) {
    model.mark(listed, presence);
  }

  void replace(Optional<PersonId> other) {
    model.change(listed, one -> one.inPlaceOf(other));
  }

  void setDistant(boolean distant) {
    model.change(listed, one -> one.atDistance(distant));
  }

  void comesNow() {
    stamp(joined);
  }

  void goesNow() {
    stamp(left);
  }

  /** Whose place she may take: those of her organisation who are not there, and whose she takes. */
  List<Person> replaceable(List<AttendanceGroup> groups) {
    Optional<PersonId> now = Groups.find(groups, listed).flatMap(Attendance::substituteFor);
    return Groups.of(groups, listed.organisation()).stream()
        .flatMap(group -> group.people().stream())
        .filter(one -> !one.person().id().equals(listed.person()))
        .filter(
            one -> one.presence() != Presence.PRESENT || now.equals(Optional.of(one.person().id())))
        .map(Attendance::person)
        .toList();
  }

  /** Why a field's text is not taken, if it was left so. */
  static Optional<Refusal> refusal(Field<?> field) {
    if (!field.refusedProperty().get()) {
      return Optional.empty();
    }
    return Optional.of(
        Times.find(field.textProperty().get()).isPresent()
            ? Refusal.LEFT_BEFORE_JOINED
            : Refusal.NO_SUCH_TIME);
  }

  boolean refused() {
    return joined.refusedProperty().get() || left.refusedProperty().get();
  }

  void leave() {
    joined.leave();
    left.leave();
  }

  private Field<Optional<LocalTime>> joined() {
    return joined;
  }

  private Field<Optional<LocalTime>> left() {
    return left;
  }

  private boolean mayJoin(LocalTime time) {
    return attendance()
        .flatMap(Attendance::left)
        .map(Attendance.Moment::time)
        .filter(time::isAfter)
        .isEmpty();
  }

  private boolean mayLeave(LocalTime time) {
    return attendance()
        .flatMap(Attendance::joined)
        .map(Attendance.Moment::time)
        .filter(time::isBefore)
        .isEmpty();
  }

  private Optional<Attendance> attendance() {
    return model.find(listed);
  }

  private void stamp(Field<Optional<LocalTime>> field) {
    stampedAt = model.underWay().item();
    write(field, Times.of(model.now()));
    stampedAt = Optional.empty();
    // Who comes or goes is there, also where the time was written before.
    if (!field.refusedProperty().get()) {
      mark(Presence.PRESENT);
    }
  }

  /** Who has a time is there; what was refused for the other time may fit now. */
  private void timesChanged(Field<Optional<LocalTime>> other) {
    model.change(
        listed,
        one ->
            there(
                one.between(
                    moment(one.joined(), joined.value()), moment(one.left(), left.value()))));
    if (other.refusedProperty().get()) {
      write(other, other.textProperty().get());
    }
  }

  /** What was under way then is known as long as the time stays. */
  private Optional<Attendance.Moment> moment(
      Optional<Attendance.Moment> before, Optional<LocalTime> now) {
    return now.map(
        time ->
            before
                .filter(moment -> moment.time().equals(time))
                .orElseGet(() -> new Attendance.Moment(time, stampedAt)));
  }

  private static Attendance there(Attendance one) {
    return one.joined().or(one::left).isPresent() ? one.with(Presence.PRESENT) : one;
  }

  private static void write(Field<?> field, String text) {
    field.type("");
    field.type(text);
    field.leave();
  }

  /** A time of day that also fits the other one. */
  private record Fitting(Predicate<LocalTime> fits) implements Field.Reading<Optional<LocalTime>> {

    private static final Field.Reading<Optional<LocalTime>> TIME = Readings.time();

    @Override
    public Optional<Optional<LocalTime>> read(String text) {
      return TIME.read(text).filter(time -> time.filter(fits.negate()).isEmpty());
    }

    @Override
    public String write(Optional<LocalTime> value) {
      return TIME.write(value);
    }

    @Override
    public boolean emptyWaits() {
      return TIME.emptyWaits();
    }
  }
}

package se.radslag.ui.people;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Mandate;
import se.radslag.model.PlainText;
import se.radslag.model.Seat;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** A mandate while it is written. Belongs to the window's thread. */
final class MandateModel {

  private final int row;
  private final PersonModel person;
  private final OrganisationModel organisation;
  private final ReadOnlyObjectWrapper<Seat> seat;
  final Field<Optional<LocalDate>> from;
  final Field<Optional<LocalDate>> to;

  /**
   * @param row names the mandate among all in the window
   */
  MandateModel(int row, Mandate mandate, PersonModel person, OrganisationModel organisation) {
    this.row = row;
    this.person = person;
    this.organisation = organisation;
    this.seat = new ReadOnlyObjectWrapper<>(mandate.seat());
    this.from = new Field<>(mandate.from(), Readings.day(), this::mayBegin, this::changed);
    this.to = new Field<>(mandate.to(), Readings.day(), this::mayEnd, this::changed);
  }

  int row() {
    return row;
  }

  PersonModel person() {
    return person;
  }

  ReadOnlyObjectProperty<Seat> seatProperty() {
    return seat.getReadOnlyProperty();
  }

  void sit(Seat now) {
    if (now != seat.get()) {
      seat.set(now);
      organisation.record();
    }
  }

  Mandate mandate() {
    return mandate(from.value(), to.value());
  }

  /** Whether it is over on that day. */
  boolean endedBefore(LocalDate today) {
    return to.value().filter(last -> last.isBefore(today)).isPresent();
  }

  /** Why a day that was left in its field is not taken, if it is not. */
  Optional<Complaint> complaint(Field<Optional<LocalDate>> field) {
    if (!field.refusedProperty().get()) {
      return Optional.empty();
    }
    Optional<LocalDate> day =
        Readings.day()
            .read(PlainText.of(field.textProperty().get()).text())
            .flatMap(written -> written);
    if (day.isEmpty() && !field.impossibleProperty().get()) {
      return Optional.of(Complaint.NO_SUCH_DAY);
    }
    boolean ordered = field == from ? inOrder(day, to.value()) : inOrder(from.value(), day);
    return Optional.of(ordered ? Complaint.TWICE : Complaint.END_BEFORE_START);
  }

  /** Whether some day belongs to both. */
  static boolean meet(Mandate one, Mandate other) {
    return inOrder(one.from(), other.to()) && inOrder(other.from(), one.to());
  }

  /** Other mandates have changed: what was refused may be possible now. */
  void again() {
    from.again();
    to.again();
  }

  void leave() {
    from.leave();
    to.leave();
    person.leave();
  }

  private boolean mayBegin(Optional<LocalDate> day) {
    return fits(day, to().value());
  }

  private boolean mayEnd(Optional<LocalDate> day) {
    return fits(from().value(), day);
  }

  private boolean fits(Optional<LocalDate> first, Optional<LocalDate> last) {
    return inOrder(first, last) && organisation.free(this, mandate(first, last));
  }

  private Mandate mandate(Optional<LocalDate> first, Optional<LocalDate> last) {
    return new Mandate(person.id(), organisation.id(), seat.get(), first, last);
  }

  private Field<Optional<LocalDate>> from() {
    return from;
  }

  private Field<Optional<LocalDate>> to() {
    return to;
  }

  private void changed() {
    organisation.record();
    organisation.again();
  }

  /** What is not said is no limit. */
  private static boolean inOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get());
  }
}

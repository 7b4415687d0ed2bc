package se.radslag.ui.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Change;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** The head and the foot of a meeting while they are written. Belongs to the window's thread. */
public final class DetailsModel {

  private final MeetingId meeting;
  private final Consumer<Change> changes;
  private final ReadOnlyObjectWrapper<Details> details;
  private final ReadOnlyObjectWrapper<Closing> closing;

  public final Field<String> title;
  public final Field<Optional<LocalDate>> date;
  public final Field<Optional<LocalTime>> from;
  public final Field<Optional<LocalTime>> to;
  public final Field<String> place;
  public final Field<String> sender;
  public final Field<String> unit;
  public final Field<String> documentType;
  public final Field<String> registrationNumber;
  public final Field<String> secretary;
  public final Field<List<String>> adjusters;
  public final Field<Optional<LocalDate>> nextDate;
  public final Field<Optional<LocalTime>> nextTime;

  /**
   * @param changes where what is changed goes
   */
  public DetailsModel(Meeting meeting, Consumer<Change> changes) {
    this.meeting = meeting.id();
    this.changes = changes;
    Details head = meeting.details();
    Closing foot = meeting.closing();
    details = new ReadOnlyObjectWrapper<>(head);
    closing = new ReadOnlyObjectWrapper<>(foot);
    title = detail(head.title());
    date = new Field<>(head.date().day(), Readings.day(), this::dateChanged);
    from =
        new Field<>(
            head.time().from(),
            Readings.time(),
            start -> inOrder(start, details.get().time().to()),
            this::timeChanged);
    to =
        new Field<>(
            head.time().to(),
            Readings.time(),
            end -> inOrder(details.get().time().from(), end),
            this::timeChanged);
    place = detail(head.place());
    sender = detail(head.sender());
    unit = detail(head.unit());
    documentType = detail(head.documentType());
    registrationNumber = detail(head.registrationNumber());
    secretary = new Field<>(foot.secretary(), Readings.text(), this::closingChanged);
    adjusters = new Field<>(foot.adjusters(), Readings.names(), this::closingChanged);
    nextDate = new Field<>(foot.nextMeeting().date(), Readings.day(), this::nextChanged);
    nextTime = new Field<>(foot.nextMeeting().time(), Readings.time(), this::nextChanged);
  }

  /** The head as it now is. */
  public ReadOnlyObjectProperty<Details> detailsProperty() {
    return details.getReadOnlyProperty();
  }

  /** The foot as it now is. */
  public ReadOnlyObjectProperty<Closing> closingProperty() {
    return closing.getReadOnlyProperty();
  }

  /** Gives up the words of the source for the date; the usual form of the day takes their place. */
  public void writeDateAsUsual() {
    dateChanged();
  }

  /** The same for the time. */
  public void writeTimeAsUsual() {
    timeChanged();
  }

  /** The same for the next meeting. */
  public void writeNextAsUsual() {
    nextChanged();
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    all().forEach(Field::leave);
  }

  private List<Field<?>> all() {
    return List.of(
        title,
        date,
        from,
        to,
        place,
        sender,
        unit,
        documentType,
        registrationNumber,
        secretary,
        adjusters,
        nextDate,
        nextTime);
  }

  private Field<String> detail(String value) {
    return new Field<>(value, Readings.text(), this::detailsChanged);
  }

  private void dateChanged() {
    record(with(new MeetingDate(date.value(), ""), details.get().time()));
  }

  private void timeChanged() {
    record(with(details.get().date(), new MeetingTime(from.value(), to.value(), "")));
    from.again();
    to.again();
  }

  private static boolean inOrder(Optional<LocalTime> start, Optional<LocalTime> end) {
    return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
  }

  private void detailsChanged() {
    record(with(details.get().date(), details.get().time()));
  }

  private void nextChanged() {
    record(with(new NextMeeting(nextDate.value(), nextTime.value(), "")));
  }

  private void closingChanged() {
    record(with(closing.get().nextMeeting()));
  }

  private Details with(MeetingDate day, MeetingTime time) {
    return new Details(
        sender.value(),
        unit.value(),
        documentType.value(),
        registrationNumber.value(),
        title.value(),
        day,
        time,
        place.value());
  }

  private Closing with(NextMeeting next) {
    return new Closing(secretary.value(), adjusters.value(), next);
  }

  private void record(Details now) {
    details.set(now);
    changes.accept(new MeetingChange.DetailsChanged(meeting, now));
  }

  private void record(Closing now) {
    closing.set(now);
    changes.accept(new MeetingChange.ClosingChanged(meeting, now));
  }
}

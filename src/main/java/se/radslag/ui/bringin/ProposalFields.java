package se.radslag.ui.bringin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.radslag.model.Details;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;
import se.radslag.work.Proposal;

/** The fields in which one file's proposal is corrected. Belongs to the window's thread. */
final class ProposalFields {

  private final Supplier<Proposal> proposal;
  private final Consumer<Proposal> corrected;

  final Field<String> title;
  final Field<String> council;
  final Field<Optional<LocalDate>> date;
  final Field<Optional<LocalTime>> from;
  final Field<Optional<LocalTime>> to;
  final Field<String> place;
  final Field<String> registrationNumber;

  /**
   * @param proposal as it now is
   * @param corrected is handed what it is after each correction
   */
  ProposalFields(Supplier<Proposal> proposal, Consumer<Proposal> corrected) {
    this.proposal = proposal;
    this.corrected = corrected;
    Details head = proposal.get().details();
    title = text(head.title());
    council = new Field<>(proposal.get().council(), Readings.spaced(), this::councilChanged);
    date = new Field<>(head.date().day(), Readings.day(), this::changed);
    from =
        new Field<>(
            head.time().from(),
            Readings.time(),
            start -> inOrder(start, proposal.get().details().time().to()),
            this::changed);
    to =
        new Field<>(
            head.time().to(),
            Readings.time(),
            end -> inOrder(proposal.get().details().time().from(), end),
            this::changed);
    place = text(head.place());
    registrationNumber = text(head.registrationNumber());
  }

  /** Nobody writes in any of the fields any more. */
  void leave() {
    List.of(title, council, date, from, to, place, registrationNumber).forEach(Field::leave);
  }

  private Field<String> text(String value) {
    return new Field<>(value, Readings.text(), this::changed);
  }

  private void councilChanged() {
    corrected.accept(proposal.get().withCouncil(council.value()));
  }

  /** What was not corrected stays in the words of the source. */
  private void changed() {
    Details now = proposal.get().details();
    boolean sameDay = date.value().equals(now.date().day());
    boolean sameTime = from.value().equals(now.time().from()) && to.value().equals(now.time().to());
    corrected.accept(
        proposal
            .get()
            .with(
                new Details(
                    now.sender(),
                    now.unit(),
                    now.documentType(),
                    registrationNumber.value(),
                    title.value(),
                    sameDay ? now.date() : new MeetingDate(date.value(), ""),
                    sameTime ? now.time() : new MeetingTime(from.value(), to.value(), ""),
                    place.value())));
    from.again();
    to.again();
  }

  private static boolean inOrder(Optional<LocalTime> start, Optional<LocalTime> end) {
    return start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get());
  }
}

package se.radslag.ui.bringin;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Details;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;
import se.radslag.work.Proposal;
import se.radslag.work.Proposal.Choice;

/** What is proposed for one file, while it is corrected. Belongs to the window's thread. */
public final class ProposalModel {

  private final ReadOnlyObjectWrapper<Proposal> proposal;

  public final Field<String> title;
  public final Field<String> council;
  public final Field<Optional<LocalDate>> date;
  public final Field<Optional<LocalTime>> from;
  public final Field<Optional<LocalTime>> to;
  public final Field<String> place;
  public final Field<String> registrationNumber;

  ProposalModel(Proposal read) {
    proposal = new ReadOnlyObjectWrapper<>(read);
    Details head = read.details();
    title = text(head.title());
    council = new Field<>(read.council(), Readings.spaced(), this::councilChanged);
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

  /** What is proposed now. */
  public ReadOnlyObjectProperty<Proposal> proposalProperty() {
    return proposal.getReadOnlyProperty();
  }

  Proposal proposal() {
    return proposal.get();
  }

  /** What to do with the file. */
  public void choose(Choice choice) {
    if (possible(choice)) {
      proposal.set(proposal().with(choice));
    }
  }

  /** Whether that can be done with this file. */
  public boolean possible(Choice choice) {
    return switch (choice) {
      case KEEP -> proposal().readable();
      case SKIP -> true;
      case REPLACE -> proposal().readable() && proposal().kept().isPresent();
    };
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    List.of(title, council, date, from, to, place, registrationNumber).forEach(Field::leave);
  }

  private Field<String> text(String value) {
    return new Field<>(value, Readings.text(), this::changed);
  }

  private void councilChanged() {
    proposal.set(proposal().withCouncil(council.value()));
  }

  /** What was not corrected stays in the words of the source. */
  private void changed() {
    Details now = proposal().details();
    boolean sameDay = date.value().equals(now.date().day());
    boolean sameTime = from.value().equals(now.time().from()) && to.value().equals(now.time().to());
    proposal.set(
        proposal()
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

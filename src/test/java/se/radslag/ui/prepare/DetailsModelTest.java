package se.radslag.ui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.ui.Fiction;

final class DetailsModelTest {

  private final List<Change> changes = new ArrayList<>();
  private final Meeting meeting = new Fiction().meeting();
  private final DetailsModel model = new DetailsModel(meeting, changes::add);

  @Test
  void theWordsOfTheSourceStandUntilTheDayIsAnother() {
    model.place.type("Ladan");
    assertEquals(meeting.details().date(), model.detailsProperty().get().date());
    model.date.type("2025-04-10");
    assertEquals(MeetingDate.of(LocalDate.of(2025, 4, 10)), model.detailsProperty().get().date());
  }

  @Test
  void theWordsOfTheSourceAreGivenUpOnRequest() {
    model.writeDateAsUsual();
    assertEquals(
        List.of(new Change.DetailsChanged(meeting.id(), model.detailsProperty().get())), changes);
    assertEquals("", model.detailsProperty().get().date().written());
    assertEquals(meeting.details().date().day(), model.detailsProperty().get().date().day());
  }

  @Test
  void theFootIsAChangeOfItsOwn() {
    model.adjusters.type("Nils Wiik, Siv Rönnqvist");
    assertEquals(
        List.of(new Change.ClosingChanged(meeting.id(), model.closingProperty().get())), changes);
    assertEquals(List.of("Nils Wiik", "Siv Rönnqvist"), model.closingProperty().get().adjusters());
  }

  @Test
  void leavingWithoutAChangeRecordsNothing() {
    model.leave();
    assertEquals(List.of(), changes);
  }
}

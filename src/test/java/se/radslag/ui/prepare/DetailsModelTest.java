package se.radslag.ui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
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
        List.of(new MeetingChange.DetailsChanged(meeting.id(), model.detailsProperty().get())),
        changes);
    assertEquals("", model.detailsProperty().get().date().written());
    assertEquals(meeting.details().date().day(), model.detailsProperty().get().date().day());
  }

  @Test
  void theFootIsAChangeOfItsOwn() {
    model.adjusters.type("Nils Wiik, Siv Rönnqvist");
    assertEquals(
        List.of(new MeetingChange.ClosingChanged(meeting.id(), model.closingProperty().get())),
        changes);
    assertEquals(List.of("Nils Wiik", "Siv Rönnqvist"), model.closingProperty().get().adjusters());
  }

  @Test
  void leavingWithoutAChangeRecordsNothing() {
    model.leave();
    assertEquals(List.of(), changes);
  }

  @Test
  void anEndBeforeTheStartIsRefusedAndTheOldOneStays() {
    model.to.type("12:15");
    model.to.leave();
    assertTrue(model.to.refusedProperty().get() && model.to.impossibleProperty().get());
    assertEquals(Optional.of(LocalTime.of(14, 30)), model.detailsProperty().get().time().to());
    assertEquals("12:15", model.to.textProperty().get());
    model.to.type("13:00");
    model.to.leave();
    assertFalse(model.to.refusedProperty().get() || model.to.impossibleProperty().get());
    assertEquals(Optional.of(LocalTime.of(13, 0)), model.detailsProperty().get().time().to());
  }

  @Test
  void aStartAfterTheEndCountsAsSoonAsTheEndIsLater() {
    model.from.type("15:00");
    model.from.leave();
    assertTrue(model.from.impossibleProperty().get());
    assertEquals(Optional.of(LocalTime.of(13, 0)), model.from.value());
    model.to.type("16:30");
    model.to.leave();
    assertFalse(model.from.refusedProperty().get());
    assertEquals(
        MeetingTime.of(LocalTime.of(15, 0), LocalTime.of(16, 30)),
        model.detailsProperty().get().time());
    assertEquals("15:00", model.from.textProperty().get());
  }

  @Test
  void anEmptyTitleIsAllowed() {
    model.title.type("");
    model.title.leave();
    assertFalse(model.title.refusedProperty().get());
    assertEquals("", model.detailsProperty().get().title());
  }
}

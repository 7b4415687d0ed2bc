package se.radslag.ui.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.ui.Fiction;

/** How somebody is at a meeting; the clock says 13:40. */
final class PersonModelTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-04-03T13:40:29Z"), ZoneOffset.UTC);

  private final AttendanceModel model =
      new AttendanceModel(
          new Fiction().meeting(), new Register(List.of(), List.of()), CLOCK, change -> {});
  private final AttendanceGroup second = model.groupsProperty().get().get(1);
  private final Listed absent = Listed.of(second, second.people().get(3));

  @Test
  void whoComesNowIsThere() {
    model.comesNow(absent);
    assertEquals(Presence.PRESENT, now().presence());
    assertEquals(moment(13, 40), now().joined());
    assertEquals(Optional.empty(), model.openedProperty().get());
    model.mark(absent, Presence.ABSENT);
    model.comesNow(absent);
    assertEquals(Presence.PRESENT, now().presence(), "the same minute once more");
  }

  @Test
  void timesAreWritten() {
    PersonModel person = opened();
    person.joined.type("13.05");
    person.left.type("14:00");
    person.leave();
    assertEquals(moment(13, 5), now().joined());
    assertEquals(moment(14, 0), now().left());
    person.joined.type("");
    assertEquals(moment(13, 5), now().joined(), "on the way to another time");
    model.close();
    assertEquals(Optional.empty(), now().joined());
  }

  @Test
  void whoGoesBeforeComingIsRefused() {
    PersonModel person = opened();
    person.joined.type("13:30");
    person.left.type("13:10");
    person.leave();
    assertEquals(Optional.empty(), now().left());
    assertEquals(
        Optional.of(PersonModel.Refusal.LEFT_BEFORE_JOINED), PersonModel.refusal(person.left));
    person.joined.type("13:10");
    assertEquals(moment(13, 10), now().left(), "what was refused is taken when it fits");
    assertFalse(person.refused());
    person.left.type("25:00");
    person.leave();
    assertEquals(Optional.of(PersonModel.Refusal.NO_SUCH_TIME), PersonModel.refusal(person.left));
    assertEquals(moment(13, 10), now().left());
  }

  @Test
  void aKeyThatIsRefusedShowsTheDetailsWithTheReason() {
    model.change(absent, one -> one.between(Optional.empty(), moment(13, 0)));
    model.comesNow(absent);
    PersonModel person = model.openedProperty().get().orElseThrow();
    assertTrue(person.joined.refusedProperty().get());
    assertEquals(Optional.empty(), now().joined());
    assertEquals(Presence.ABSENT, now().presence());
    person.left.type("14:00");
    assertEquals(moment(13, 40), now().joined());
  }

  @Test
  void distanceTurnsRound() {
    model.turnDistance(absent);
    assertTrue(now().remote());
    assertEquals(Presence.PRESENT, now().presence());
    model.turnDistance(absent);
    assertFalse(now().remote());
  }

  @Test
  void onlyThoseOfTheOrganisationWhoAreNotThereAreReplaced() {
    Listed substitute = Listed.of(second, second.people().getFirst());
    model.open(substitute);
    PersonModel person = model.openedProperty().get().orElseThrow();
    Person away = second.people().get(3).person();
    assertEquals(List.of(away), person.replaceable(model.groupsProperty().get()));
    person.replace(Optional.of(away.id()));
    assertEquals(Optional.of(away.id()), model.find(substitute).flatMap(Attendance::substituteFor));
    model.mark(absent, Presence.PRESENT);
    assertEquals(
        List.of(away),
        person.replaceable(model.groupsProperty().get()),
        "who is replaced stays a choice when she comes");
    person.replace(Optional.empty());
    assertEquals(List.of(), person.replaceable(model.groupsProperty().get()));
  }

  private PersonModel opened() {
    model.open(absent);
    return model.openedProperty().get().orElseThrow();
  }

  private Attendance now() {
    return model.find(absent).orElseThrow();
  }

  private static Optional<Attendance.Moment> moment(int hour, int minute) {
    return Optional.of(Attendance.Moment.at(LocalTime.of(hour, minute)));
  }
}

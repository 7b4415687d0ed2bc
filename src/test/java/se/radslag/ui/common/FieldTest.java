package se.radslag.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FieldTest {

  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2025, 3, 4));

  private final List<Optional<LocalDate>> changes = new ArrayList<>();
  private final Field<Optional<LocalDate>> date =
      new Field<>(DAY, Readings.day(), () -> changes.add(Optional.empty()));

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-04-11", "11 april 2024", "den 11 april 2024", "Torsdag 11 april 2024"})
  void aDateIsTakenInEachOfItsForms(String typed) {
    date.type(typed);
    date.leave();
    assertEquals(Optional.of(LocalDate.of(2024, 4, 11)), date.value());
    assertEquals("2024-04-11", date.textProperty().get());
    assertEquals(1, changes.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-02-30", "31 april 2025", "11 april", "fredag 11 april 2024", "imorgon"})
  void aDateThatDoesNotExistIsRefusedWhenItIsLeftAndTheOldOneStays(String typed) {
    date.type(typed);
    assertFalse(date.refusedProperty().get());
    date.leave();
    assertTrue(date.refusedProperty().get());
    assertEquals(typed, date.textProperty().get());
    assertEquals(DAY, date.value());
    assertEquals(List.of(), changes);
  }

  @Test
  void noDateForAMomentIsNoChange() {
    date.type("");
    assertEquals(DAY, date.value());
    date.leave();
    assertEquals(Optional.empty(), date.value());
  }

  @Test
  void whatIsWrittenAndTakenBackBeforeTheFieldIsLeftIsNothing() {
    var time = new Field<>(Optional.<LocalTime>empty(), Readings.time(), () -> {});
    time.type("9.05");
    time.type("");
    time.leave();
    assertEquals(Optional.empty(), time.value());
  }

  @Test
  void whatNobodyTouchedIsLeftAsItWas() {
    var names = new Field<>(List.of("Lind och Berg"), Readings.names(), () -> {});
    names.leave();
    assertEquals(List.of("Lind och Berg"), names.value());
  }

  @Test
  void whatIsShownNeverChangesWhileSomebodyWrites() {
    var names = new Field<>(List.of("Åsa"), Readings.names(), () -> {});
    names.type("Åsa,Örjan  och Siv");
    assertEquals(List.of("Åsa", "Örjan", "Siv"), names.value());
    assertEquals("Åsa", names.textProperty().get());
    names.leave();
    assertEquals("Åsa, Örjan, Siv", names.textProperty().get());
  }

  @Test
  void aTimeMayHaveAPoint() {
    var time = new Field<>(Optional.<LocalTime>empty(), Readings.time(), () -> {});
    time.type("9.05");
    time.leave();
    assertEquals("09:05", time.textProperty().get());
    time.type("25:00");
    time.leave();
    assertTrue(time.refusedProperty().get());
    assertEquals(Optional.of(LocalTime.of(9, 5)), time.value());
  }

  @Test
  void charactersThatCannotBeKeptDoNotReachTheValue() {
    var title = new Field<>("", Readings.text(), () -> {});
    title.type("Ra\u030adet\u0007 möts");
    assertEquals("Rådet möts", title.value());
  }
}

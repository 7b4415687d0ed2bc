package se.radslag.ui.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.model.AttendanceGroup;
import se.radslag.ui.Fiction;

final class FilterModelTest {

  private final AttendanceModel model =
      new AttendanceModel(
          new Fiction().meeting(),
          new Register(List.of(), List.of()),
          Clock.systemUTC(),
          change -> {});
  private final FilterModel filter = new FilterModel(model);

  @Test
  void threeLettersAndEnterTurnThePersonWhoFits() {
    filter.textProperty().set("WII");
    assertEquals("Nils Wiik", chosen());
    filter.enter();
    assertEquals("", filter.textProperty().get());
    assertEquals(4, group(1).present().size());
    assertInstanceOf(Answer.Marked.class, filter.stateProperty().get().answer().orElseThrow());
    filter.textProperty().set("nil w");
    filter.enter();
    assertEquals(3, group(1).present().size());
  }

  @Test
  void whoIsAwayComesNowAndWhoIsThereGoesNow() {
    filter.textProperty().set("wii");
    filter.stamp();
    assertEquals(new Answer.Stamped("Nils Wiik", group(1).organisation(), true), answer());
    assertTrue(group(1).people().get(3).joined().isPresent());
    filter.textProperty().set("wii");
    filter.stamp();
    assertEquals(new Answer.Stamped("Nils Wiik", group(1).organisation(), false), answer());
    assertTrue(group(1).people().get(3).left().isPresent());
    filter.textProperty().set("Anna Ek");
    filter.stamp();
    assertInstanceOf(Answer.Added.class, answer());
  }

  @Test
  void ofSeveralWhoFitOneIsChosen() {
    filter.textProperty().set("r");
    assertEquals(List.of("Siv Rönnqvist", "Ragnhild Sköld"), fitting());
    assertEquals("Siv Rönnqvist", chosen());
    filter.step(1);
    assertEquals("Ragnhild Sköld", chosen());
    filter.enter();
    assertEquals(1, group(2).present().size());
    filter.textProperty().set("lis");
    assertEquals(List.of("Maj-Lis Ekvall"), fitting(), "the second part of a name counts");
  }

  @Test
  void aNewNameIsAddedToTheOrganisationChosen() {
    filter.textProperty().set("Anna Ek");
    assertEquals(List.of(), fitting());
    filter.step(1);
    filter.step(1);
    filter.step(1);
    filter.enter();
    assertEquals("Anna Ek", group(3).people().getFirst().person().name());
    assertEquals(1, group(3).present().size());
    assertEquals("", filter.textProperty().get());
  }

  @Test
  void whoWorksSomewhereIsProposedForTheAdministration() {
    filter.textProperty().set("Anna Ek, Kulturenheten");
    filter.enter();
    assertEquals("Kulturenheten", group(4).people().getLast().person().unit());
  }

  @Test
  void aNameThatIsTheBeginningOfAnotherCanBeAddedToo() {
    filter.textProperty().set("Siv R");
    assertEquals(1, fitting().size());
    filter.step(1);
    assertInstanceOf(Choice.Add.class, filter.stateProperty().get().chosen().orElseThrow());
    filter.step(-1);
    filter.step(-1);
    assertEquals(group(4).organisation(), chosenChoice().organisation());
  }

  @Test
  void theSamePersonTwiceIsRefusedAndForAnotherOrganisationAskedAbout() {
    filter.textProperty().set("Siv Rönnqvist,");
    filter.step(1);
    filter.enter();
    assertInstanceOf(Answer.AlreadyThere.class, answer());
    assertEquals("Siv Rönnqvist,", filter.textProperty().get());
    filter.step(1);
    assertEquals(Optional.empty(), filter.stateProperty().get().answer());
    filter.enter();
    assertInstanceOf(Answer.ThereForAnother.class, answer());
    filter.enter();
    assertTrue(answer().done());
    assertEquals("Siv Rönnqvist", group(2).people().getLast().person().name());
  }

  @Test
  void anEmptyBoxDoesNothing() {
    filter.enter();
    filter.step(1);
    filter.textProperty().set(" , ");
    filter.enter();
    assertEquals(FilterModel.State.nothing(), filter.stateProperty().get());
  }

  private Answer answer() {
    return filter.stateProperty().get().answer().orElseThrow();
  }

  private Choice chosenChoice() {
    return filter.stateProperty().get().chosen().orElseThrow();
  }

  private String chosen() {
    return name(chosenChoice()).findFirst().orElseThrow();
  }

  private List<String> fitting() {
    return filter.stateProperty().get().choices().stream().flatMap(FilterModelTest::name).toList();
  }

  private static Stream<String> name(Choice choice) {
    return choice instanceof Choice.Toggle(_, var one)
        ? Stream.of(one.person().name())
        : Stream.of();
  }

  private AttendanceGroup group(int index) {
    return model.groupsProperty().get().get(index);
  }
}

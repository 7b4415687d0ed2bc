package se.radslag.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.radslag.model.RegisterChange;

/** The box that gives somebody a mandate, without a window. */
final class AddingModelTest {

  private final WrittenRegister register = new WrittenRegister();
  private final RegisterModel model = register.model();
  private final OrganisationModel rowers = model.councils().getFirst().organisations().getFirst();
  private final AddingModel adding = new AddingModel(model, rowers);

  @BeforeEach
  void nothingIsChosenYet() {
    assertEquals(Optional.empty(), adding.stateProperty().get().chosen());
    adding.step(1);
    adding.enter();
    assertEquals(List.of(), register.changes);
  }

  @Test
  void lettersFindWhoeverIsKnownBeforeSomebodyNew() {
    adding.textProperty().set("run");
    assertEquals(List.of("Runa Sjö", "run"), names());
    adding.step(1);
    adding.step(1);
    adding.enter();
    assertEquals("", adding.textProperty().get());
    assertEquals("Runa Sjö", rowers.mandates().getLast().person().name.value());
    assertEquals(1, register.changes.size(), "she is known already");
  }

  @Test
  void anotherNameIsSomebodyNew() {
    adding.textProperty().set(" Ture  Alm");
    assertEquals(List.of("Ture Alm"), names());
    adding.enter();
    PersonModel ture = register.person(model, "Ture Alm");
    assertEquals(new RegisterChange.PersonChanged(ture.person()), register.changes.getFirst());
    assertEquals(List.of(rowers), model.seatsOf(ture));
  }

  @Test
  void whoSitsThereIsRefusedUntilSomethingElseIsTyped() {
    adding.textProperty().set("ebba ask");
    adding.enter();
    assertEquals(Optional.of(Complaint.TWICE), adding.stateProperty().get().refused());
    assertEquals("ebba ask", adding.textProperty().get());
    adding.textProperty().set("ebba aska");
    assertEquals(Optional.empty(), adding.stateProperty().get().refused());
    assertEquals(1, rowers.mandates().size());
  }

  private List<String> names() {
    return adding.stateProperty().get().choices().stream().map(AddingModel.Choice::name).toList();
  }
}

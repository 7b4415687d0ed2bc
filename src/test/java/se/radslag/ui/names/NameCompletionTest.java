package se.radslag.ui.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.model.Person;

final class NameCompletionTest {

  private final NameCompletion model =
      new NameCompletion(
          Stream.of(
                  "Siv Rönnqvist", "Petra Lindegård", "Maj-Lis Ekvall", "Henrik Siverts", "Åsa Ek")
              .map(Person::named)
              .toList());

  @Test
  void lettersOfAnyPartFindTheNameAndThoseThatBeginSoComeFirst() {
    assertEquals(List.of("Siv Rönnqvist", "Henrik Siverts"), proposed("siv"));
    assertEquals(List.of("Maj-Lis Ekvall"), proposed("lis e"));
    assertEquals(List.of("Åsa Ek"), proposed("å"));
    assertEquals(List.of(), proposed("xy"));
    assertEquals(List.of(), proposed(""));
    assertEquals(List.of(), proposed(" - "));
  }

  @Test
  void eachNameIsCompletedAfterItsCommaAndNobodyTwice() {
    assertEquals(List.of("Henrik Siverts"), proposed("Siv Rönnqvist, Si"));
    assertEquals(List.of("Petra Lindegård"), proposed("Siv Rönnqvist och pet"));
    assertEquals(List.of(), proposed("Siv Rönnqvist,"));
    assertEquals(List.of(), proposed("Siv Rönnqvist, "));
  }

  @Test
  void aNameInTheMiddleIsCompletedWhereItStands() {
    model.typed("Åsa Ek, pe, Bo Ny", 10);
    NameCompletion.Accepted taken = model.accept().orElseThrow();
    assertEquals("Petra Lindegård", taken.name());
    assertEquals(8, taken.place().from());
    assertEquals(10, taken.place().to());
    model.typed("Åsa Ek, petra", 10);
    assertEquals(List.of(), shown(), "the caret is inside the word");
  }

  @Test
  void aNameThatIsWrittenOutAsksNothing() {
    assertEquals(List.of(), proposed("åsa ek"));
    assertEquals(List.of("Maj-Lis Ekvall"), proposed("Ekv"));
  }

  @Test
  void steppingGoesRoundAndDismissingLastsForTheName() {
    proposed("siv");
    model.step(1);
    assertEquals("Henrik Siverts", model.stateProperty().get().chosen().orElseThrow().name());
    model.step(1);
    assertEquals("Siv Rönnqvist", model.stateProperty().get().chosen().orElseThrow().name());
    model.dismiss();
    assertEquals(List.of(), proposed("siv r"));
    assertEquals(List.of("Petra Lindegård"), proposed("siv r, pe"));
    assertEquals(List.of("Siv Rönnqvist"), proposed("siv r"));
  }

  private List<String> proposed(String list) {
    model.typed(list, list.length());
    return shown();
  }

  private List<String> shown() {
    return model.stateProperty().get().proposals().stream().map(Person::name).toList();
  }
}

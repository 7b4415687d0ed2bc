package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.Note;
import se.radslag.ui.Fiction;

final class FindModelTest {

  private final AgendaModel agenda = new AgendaModel(new Fiction().meeting(), change -> {});
  private final FindModel model = new FindModel(agenda);

  @Test
  void titlesPresentersAndNotesAreFoundInTheOrderTheyAreRead() {
    model.seek("Petra");
    assertState(1, 2, 3, Hit.Where.PRESENTERS);
    model.next();
    assertState(2, 2, 3, Hit.Where.NOTES);
    assertEquals(agenda.items().get(3), agenda.selectedProperty().get().orElseThrow());
    model.next();
    assertState(1, 2, 3, Hit.Where.PRESENTERS);
    model.previous();
    assertState(2, 2, 3, Hit.Where.NOTES);
  }

  @Test
  void capitalsAreTheSameAndLettersAreNot() {
    notes("Åsarna och ÅSARNA, åsarna.", "Asarna");
    model.seek("åSARNA");
    assertEquals(3, model.stateProperty().get().count());
    assertEquals(new Hit(agenda.items().getFirst(), Hit.Where.NOTES, 0, 0, 6), hit());
    model.seek("asarna");
    assertEquals(1, model.stateProperty().get().count());
    assertEquals(1, hit().paragraph());
  }

  @Test
  void aLetterThatGrowsWhenMadeSmallDoesNotMovePlaces() {
    notes("İİ ja");
    model.seek("JA");
    assertEquals(3, hit().start());
  }

  @Test
  void whatIsTypedIsSoughtFromWhereTheCaretWas() {
    notes("bok båt bod");
    model.from(0, 1);
    model.seek("b");
    assertEquals(4, hit().start());
    model.seek("bo");
    assertEquals(8, hit().start());
    model.seek("bok");
    assertEquals(0, hit().start(), "before the caret, where there is none after it");
    model.next();
    assertEquals(0, hit().start());
  }

  @Test
  void whatIsWrittenMeanwhileCounts() {
    notes("ett");
    model.seek("ett");
    notes("ett, ett");
    model.next();
    assertState(2, 2, 0, Hit.Where.NOTES);
    notes("inget");
    model.next();
    assertEquals(0, model.stateProperty().get().count());
    assertEquals(0, model.stateProperty().get().number());
  }

  @Test
  void nothingIsFoundForNothing() {
    model.seek(" ");
    assertEquals(0, model.stateProperty().get().count());
    model.next();
    model.previous();
    model.seek("finns inte");
    assertEquals(0, model.stateProperty().get().number());
  }

  private void notes(String... texts) {
    agenda.items().getFirst().write(List.of(texts).stream().<Note>map(Note.Text::new).toList());
  }

  private Hit hit() {
    return model.stateProperty().get().hit().orElseThrow();
  }

  private void assertState(int number, int count, int item, Hit.Where where) {
    var state = model.stateProperty().get();
    assertEquals(number, state.number());
    assertEquals(count, state.count());
    assertEquals(agenda.items().get(item), hit().item());
    assertEquals(where, hit().where());
  }
}

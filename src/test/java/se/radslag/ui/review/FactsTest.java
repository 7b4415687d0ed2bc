package se.radslag.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.Warning;
import se.radslag.texts.Texts;
import se.radslag.ui.Fiction;

final class FactsTest {

  private final Meeting whole = new Fiction().meeting();

  @Test
  void aWholeMeetingHasOnlyWhatWasUncertainWhenItWasRead() {
    assertEquals(List.of(new Fact.Uncertain(whole.warnings().getFirst())), Facts.of(whole));
    assertEquals(new Place.Head("date"), Facts.of(whole).getFirst().place());
  }

  @Test
  void whatIsMissingIsSeenInTheOrderOfTheMinutes() {
    AgendaItem first = whole.items().getFirst();
    AgendaItem bare =
        new AgendaItem(first.id(), 1, " ", first.kind(), first.presenters(), List.of());
    AgendaItem silent = whole.items().get(1).withNotes(List.of());
    Meeting poor =
        new Meeting(
            whole.id(),
            whole.council(),
            whole.state(),
            Details.empty(),
            List.of(),
            List.of(bare, silent),
            Closing.empty(),
            List.of());
    assertEquals(
        List.of(
            new Fact.NoDate(),
            new Fact.NobodyPresent(),
            new Fact.Untitled(bare.id(), 1),
            new Fact.WithoutNotes(bare.id(), 1, " "),
            new Fact.WithoutNotes(silent.id(), 2, silent.title()),
            new Fact.NoSecretary()),
        Facts.of(poor));
    assertEquals(
        new Fact.NoItems(), Facts.of(poor.withItems(List.of())).get(2), "an empty agenda is one");
  }

  @Test
  void everyUncertaintyHasAPlaceAndWords() {
    var words = new FactWords(Texts.swedish());
    for (Warning.Kind kind : Warning.Kind.values()) {
      var fact = new Fact.Uncertain(new Warning(kind, "ord"));
      assertEquals(false, words.of(fact).isBlank() || fact.place().toString().isBlank());
    }
    assertEquals(
        "Punkt 3 har inga anteckningar.",
        words.of(new Fact.WithoutNotes(whole.items().getFirst().id(), 3, "")));
  }
}

package se.radslag.ui.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.Abbreviation;
import se.radslag.model.Change;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemKind;
import se.radslag.model.Phrase;
import se.radslag.model.RegisterChange;
import se.radslag.swedish.StandardPhrases;

final class PhrasesModelTest {

  private static final Phrase THANKS = new Phrase(Optional.empty(), "Tack.");
  private static final Phrase OPEN = new Phrase(Optional.of(ItemKind.OPENING), "Öppnas.");

  private final CouncilId council = CouncilId.create();
  private final List<Change> changes = new ArrayList<>();

  @Test
  void aCouncilBeginsWithTheProgramsPhrases() {
    CouncilTexts texts = texts(List.of(), List.of());
    var model = new PhrasesModel(texts);
    assertEquals(StandardPhrases.all(), texts.phrasesProperty().get());
    PhraseRow added = model.phrases().add();
    assertEquals(List.of(), changes, "an empty line is no phrase");
    added.text.type("Hej.");
    assertEquals(StandardPhrases.all().size() + 1, texts.phrasesProperty().get().size());
    while (!model.phrases().list().isEmpty()) {
      model.phrases().remove(model.phrases().list().getFirst());
    }
    assertEquals(StandardPhrases.all(), texts.phrasesProperty().get());
    assertEquals(new RegisterChange.PhrasesChanged(council, List.of()), changes.getLast());
  }

  @Test
  void whatIsChangedCountsAndIsKept() {
    CouncilTexts texts = texts(List.of(THANKS, OPEN), List.of());
    var model = new PhrasesModel(texts);
    PhraseRow first = model.phrases().list().getFirst();
    assertTrue(model.phrases().move(first, 1));
    assertFalse(model.phrases().move(first, 1));
    assertEquals(List.of(OPEN, THANKS), texts.phrasesProperty().get());
    first.kind(Optional.of(ItemKind.MATTER));
    first.text.type("Tack för {besöket} i {plats}.");
    assertEquals(List.of("besöket"), first.unknownProperty().get());
    var changed = new Phrase(Optional.of(ItemKind.MATTER), "Tack för {besöket} i {plats}.");
    assertEquals(
        new RegisterChange.PhrasesChanged(council, List.of(OPEN, changed)), changes.getLast());
  }

  @Test
  void theSameAbbreviationTwiceIsRefused() {
    CouncilTexts texts = texts(List.of(), List.of(new Abbreviation("hsf", "hamnen")));
    var model = new PhrasesModel(texts);
    AbbreviationRow added = model.abbreviations().add();
    added.full.type("havet");
    added.brief.type("HSF");
    added.brief.leave();
    assertTrue(added.brief.refusedProperty().get() && added.brief.impossibleProperty().get());
    assertEquals(List.of(new Abbreviation("hsf", "hamnen")), texts.abbreviationsProperty().get());
    model.abbreviations().remove(model.abbreviations().list().getFirst());
    assertFalse(added.brief.refusedProperty().get(), "it is free now");
    assertEquals(List.of(new Abbreviation("HSF", "havet")), texts.abbreviationsProperty().get());
    added.brief.type("h f");
    added.brief.leave();
    assertTrue(added.brief.refusedProperty().get());
    assertFalse(added.brief.impossibleProperty().get());
  }

  private CouncilTexts texts(List<Phrase> phrases, List<Abbreviation> abbreviations) {
    return new CouncilTexts(council, phrases, abbreviations, changes::add);
  }
}

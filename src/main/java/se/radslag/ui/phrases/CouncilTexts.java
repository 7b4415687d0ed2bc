package se.radslag.ui.phrases;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Abbreviation;
import se.radslag.model.Change;
import se.radslag.model.CouncilId;
import se.radslag.model.Phrase;
import se.radslag.model.RegisterChange;
import se.radslag.swedish.StandardPhrases;

/**
 * The phrases and abbreviations of a council, one of it for all its meetings: what is changed
 * counts at once. Belongs to the window's thread.
 */
public final class CouncilTexts {

  private final CouncilId council;
  private final Consumer<Change> changes;
  private final ReadOnlyObjectWrapper<List<Phrase>> phrases;
  private final ReadOnlyObjectWrapper<List<Abbreviation>> abbreviations;

  /**
   * @param phrases the council's own
   * @param abbreviations the council's own
   * @param changes where what is changed goes
   */
  public CouncilTexts(
      CouncilId council,
      List<Phrase> phrases,
      List<Abbreviation> abbreviations,
      Consumer<Change> changes) {
    this.council = council;
    this.changes = changes;
    this.phrases = new ReadOnlyObjectWrapper<>(inForce(phrases));
    this.abbreviations = new ReadOnlyObjectWrapper<>(List.copyOf(abbreviations));
  }

  /** The phrases that are offered: the council's own, or the program's where it has none. */
  public ReadOnlyObjectProperty<List<Phrase>> phrasesProperty() {
    return phrases.getReadOnlyProperty();
  }

  /** The abbreviations that expand. */
  public ReadOnlyObjectProperty<List<Abbreviation>> abbreviationsProperty() {
    return abbreviations.getReadOnlyProperty();
  }

  /** The council's own phrases are now these. */
  void phrases(List<Phrase> own) {
    if (!inForce(own).equals(phrases.get())) {
      phrases.set(inForce(own));
      changes.accept(new RegisterChange.PhrasesChanged(council, own));
    }
  }

  /** The council's abbreviations are now these. */
  void abbreviations(List<Abbreviation> own) {
    if (!own.equals(abbreviations.get())) {
      abbreviations.set(List.copyOf(own));
      changes.accept(new RegisterChange.AbbreviationsChanged(council, own));
    }
  }

  private static List<Phrase> inForce(List<Phrase> own) {
    return own.isEmpty() ? StandardPhrases.all() : List.copyOf(own);
  }
}

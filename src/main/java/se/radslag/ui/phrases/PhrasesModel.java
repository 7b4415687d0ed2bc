package se.radslag.ui.phrases;

import java.util.List;
import java.util.Optional;
import se.radslag.model.Abbreviation;
import se.radslag.model.Phrase;

/**
 * The phrases and abbreviations of a council while they are edited; what is whole counts at once.
 * Belongs to the window's thread.
 */
public final class PhrasesModel {

  private final CouncilTexts texts;
  private final Rows<PhraseRow> phrases;
  private final Rows<AbbreviationRow> abbreviations;

  public PhrasesModel(CouncilTexts texts) {
    this.texts = texts;
    this.phrases =
        new Rows<>(
            texts.phrasesProperty().get().stream().map(this::row).toList(),
            () -> row(new Phrase(Optional.empty(), "")),
            this::recordPhrases);
    this.abbreviations =
        new Rows<>(
            texts.abbreviationsProperty().get().stream().map(this::row).toList(),
            () -> row(new Abbreviation("", "")),
            this::recordAbbreviations);
  }

  Rows<PhraseRow> phrases() {
    return phrases;
  }

  Rows<AbbreviationRow> abbreviations() {
    return abbreviations;
  }

  private PhraseRow row(Phrase phrase) {
    return new PhraseRow(phrase, this::recordPhrases);
  }

  private AbbreviationRow row(Abbreviation one) {
    return new AbbreviationRow(one, this::isFree, this::recordAbbreviations);
  }

  private boolean isFree(AbbreviationRow asking, String word) {
    return abbreviations.list().stream().noneMatch(row -> row != asking && row.abbreviates(word));
  }

  private void recordPhrases() {
    List<Phrase> whole =
        phrases.list().stream()
            .map(PhraseRow::phrase)
            .filter(phrase -> !phrase.text().isBlank())
            .toList();
    texts.phrases(whole);
  }

  private void recordAbbreviations() {
    List<Abbreviation> whole =
        abbreviations.list().stream()
            .filter(AbbreviationRow::complete)
            .map(AbbreviationRow::abbreviation)
            .toList();
    texts.abbreviations(whole);
    // What one line gives up, another may have.
    abbreviations.list().forEach(row -> row.brief.again());
  }
}

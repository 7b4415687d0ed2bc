package se.radslag.ui.notes.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.Abbreviation;

final class ExpansionTest {

  private final Expansion expansion =
      new Expansion(
          List.of(
              new Abbreviation("hsf", "hamn- och sjöfartsförvaltningen"),
              new Abbreviation("ÄO", "äldreomsorgen"),
              new Abbreviation("t.ex", "till exempel")));

  @ParameterizedTest
  @CsvSource({
    "hsf, 0, hamn- och sjöfartsförvaltningen",
    "Hsf, 0, Hamn- och sjöfartsförvaltningen",
    "hos hsf, 4, hamn- och sjöfartsförvaltningen",
    "hos (hsf, 5, hamn- och sjöfartsförvaltningen",
    "äo, 0, äldreomsorgen",
    "Äo, 0, Äldreomsorgen",
    "som t.ex, 4, till exempel"
  })
  void caseFollows(String before, int column, String full) {
    assertEquals(
        Optional.of(new Expansion.Expanded(column, before.substring(column), full)),
        expansion.of(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HSF", "ÄO", "ao", "hsfs", "x-hsf", "", " ", "hsf ", "("})
  void capitalsAndOtherWordsStay(String before) {
    assertEquals(Optional.empty(), expansion.of(before));
  }

  @Test
  void aSpaceAndPunctuationEndAnAbbreviation() {
    assertTrue(Expansion.isEnd(" ") && Expansion.isEnd(".") && Expansion.isEnd(")"));
    assertFalse(Expansion.isEnd("a") || Expansion.isEnd("") || Expansion.isEnd(". "));
    assertFalse(Expansion.isEnd("-"), "hsf-möte");
  }
}

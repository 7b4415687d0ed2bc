package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypingRulesTest {

  private static final String LABEL = "Fråga från rådet";

  @ParameterizedTest
  @CsvSource({
    "-, BULLET",
    "#, SUBHEADING",
    "?, COUNCIL_REMARK",
    ">, RECORD_NOTE",
    "=, DECISION",
    "!, FOLLOW_UP"
  })
  void aSignAndASpaceAreAKind(String sign, NoteKind kind) {
    NoteStyle made = NoteStyle.TEXT.as(kind, LABEL);
    assertEquals(Optional.of(made), TypingRules.prefixed(NoteStyle.TEXT, sign + " Vägen", LABEL));
    assertEquals(Optional.empty(), TypingRules.prefixed(made, sign + " ", LABEL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "-a", " - ", "* ", "12 ", "-\u00a0", "🙂 "})
  void anythingElseIsText(String text) {
    assertEquals(Optional.empty(), TypingRules.prefixed(NoteStyle.TEXT, text, LABEL));
  }

  @Test
  void aBulletBecomesWhatItsSignSays() {
    NoteStyle bullet = NoteStyle.TEXT.as(NoteKind.BULLET, "").deeper(1);
    assertEquals(
        Optional.of(NoteStyle.TEXT.as(NoteKind.DECISION, "")),
        TypingRules.prefixed(bullet, "= ", LABEL));
  }

  @Test
  void backspaceTakesADeepBulletOutFirst() {
    NoteStyle bullet = NoteStyle.TEXT.as(NoteKind.BULLET, "");
    assertEquals(Optional.of(bullet), TypingRules.lessened(bullet.deeper(1)));
    assertEquals(Optional.of(NoteStyle.TEXT), TypingRules.lessened(bullet));
    assertEquals(Optional.empty(), TypingRules.lessened(NoteStyle.TEXT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUBHEADING", "COUNCIL_REMARK", "RECORD_NOTE", "DECISION", "FOLLOW_UP"})
  void backspaceMakesOtherKindsText(NoteKind kind) {
    assertEquals(Optional.of(NoteStyle.TEXT), TypingRules.lessened(NoteStyle.TEXT.as(kind, LABEL)));
  }
}

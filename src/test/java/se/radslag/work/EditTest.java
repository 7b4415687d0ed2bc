package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.ui.Fiction;

/** Which words from Word say what a field holds, and nothing more. */
final class EditTest {

  @Test
  void adjustersAreNamesALineEach() {
    var edit = new Edit.FieldChanged(EditedField.JUSTERARE, "Åsa Björk", "Bo Ek\nEva Ås");
    assertTrue(edit.takeable());
    assertEquals(
        List.of("Bo Ek", "Eva Ås"),
        TakenOver.of(new Fiction().meeting(), List.of(edit)).closing().adjusters());
    assertFalse(
        new Edit.FieldChanged(EditedField.JUSTERARE, "Åsa Björk", "Bo Ek och Eva Ås").takeable());
  }

  @ParameterizedTest
  @CsvSource({
    "DATUM, den 4 april 2025, true",
    "DATUM, 2025-04-04, true",
    "DATUM, 4 april 2025, true",
    "DATUM, fredagen den 4 april 2025, true",
    "DATUM, torsdagen den 4 april 2025, false",
    "DATUM, den 31 april 2025, false",
    "DATUM, den 4 april 2025 (digitalt), false",
    "DATUM, i april, false",
    "TID, 13.00–14.30, true",
    "TID, kl 9:00 - 10:00, true",
    "TID, 13:00, false",
    "TID, 13:00-25:00, false",
    "TID, 13:00-14:30 med paus, false",
    "NARVARANDE, PRO: Bo Ek, false",
    "NASTA_MOTE, den 4 maj 2025, false"
  })
  void whatSaysMoreThanItsPlaceIsForIsOnlyShown(
      EditedField field, String written, boolean takeable) {
    assertEquals(takeable, new Edit.FieldChanged(field, "", written).takeable());
  }
}

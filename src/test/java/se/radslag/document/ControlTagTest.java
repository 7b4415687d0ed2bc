package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ControlTagTest {

  @Test
  void aTagIsANameAnExampleAndAQuestionMark() {
    assertEquals(new ControlTag("plats", "", false), ControlTag.of(" plats "));
    assertEquals(new ControlTag("plats", "", true), ControlTag.of("plats ?"));
    assertEquals(new ControlTag("datum", "2024-04-11", true), ControlTag.of("datum: 2024-04-11?"));
    assertEquals(
        new ControlTag("tid", "kl. 13:00-14:30", false), ControlTag.of("tid:kl. 13:00-14:30"));
    assertEquals(new ControlTag("", "", false), ControlTag.of(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plats", "datum:den 11 april 2024", "vackt:2024-04-11?", "tid:13.00–14.30"})
  void anExampleOfTheRightSortIsUnderstood(String written) {
    assertTrue(ControlTag.of(written).formatUnderstood());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plats:2024-04-11", "datum:13.00–14.30", "datum:imorgon", "tid:13.00", "nytt:1"})
  void anyOtherIsNot(String written) {
    assertFalse(ControlTag.of(written).formatUnderstood());
  }
}

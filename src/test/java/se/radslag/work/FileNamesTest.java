package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FileNamesTest {

  @Test
  void aGoodNameIsLeftAlone() {
    assertEquals(
        "2025-10-09 Mötesanteckningar.docx", FileNames.of("2025-10-09 Mötesanteckningar.docx"));
  }

  @Test
  void noSystemRefusesTheName() {
    assertEquals("A- b-c-d.docx", FileNames.of("A/: b\\\"c?*<>|d.docx"));
  }
}

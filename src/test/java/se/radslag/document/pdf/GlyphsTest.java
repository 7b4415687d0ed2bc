package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GlyphsTest {

  private static final int BASIC_PLANE = 0x10000;

  private final Glyphs glyphs = new Glyphs();

  @Test
  void everyTypefaceHasWhatIsTakenForPlain() {
    for (Face face : Face.forText()) {
      List<String> missing =
          IntStream.range(0, BASIC_PLANE)
              .filter(Glyphs::plain)
              .filter(point -> !glyphs.has(face, point))
              .mapToObj(Integer::toHexString)
              .toList();
      assertEquals(List.of(), missing, face.toString());
    }
  }

  @Test
  void theLastResortIsThere() {
    assertTrue(glyphs.has(Face.SIGNS, Glyphs.MISSING.codePointAt(0)));
  }

  @Test
  void piecesAreInOneTypefaceEachAndNothingIsLeftOut() {
    Face sans = new Face(Families.SANS, false, false);
    assertEquals(
        List.of(
            new Glyphs.Piece("klart ", false),
            new Glyphs.Piece("☑", true),
            new Glyphs.Piece(" och ", false),
            new Glyphs.Piece(Glyphs.MISSING, true)),
        glyphs.pieces("klart ☑ och \uD83E\uDD8B", sans));
  }

  @Test
  void widthsAreThoseOfTheTypeface() {
    Face mono = new Face(Families.MONO, true, true);
    assertEquals(1.2, glyphs.width("ab", mono), 0.01);
  }
}

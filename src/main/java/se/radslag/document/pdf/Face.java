package se.radslag.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A typeface that is embedded: Liberation 2 (SIL Open Font License) from its artifact, DejaVu Sans
 * (its own free licence) from beside this class.
 *
 * @param family its name in CSS
 */
record Face(String family, boolean bold, boolean italic) {

  /** The one with the rare signs. */
  static final Face SIGNS = new Face(Families.SIGNS, false, false);

  /** The one most text is in; the others of text have the same signs. */
  static final Face USUAL = new Face(Families.SANS, false, false);

  /** Where an OpenType file counts its tables, where they are listed, and how long a line is. */
  private static final int TABLE_COUNT = 4;

  private static final int TABLES = 12;
  private static final int TABLE_LENGTH = 16;

  /** The names "GSUB" and, known to nobody, "none". */
  private static final int LIGATURES = 0x47535542;

  private static final int NOTHING = 0x6E6F6E65;

  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** The face that CSS asks for. */
  static Face of(Css run) {
    return new Face(
        run.get("font-family").orElse(Families.SANS).replace("'", ""),
        run.get("font-weight").filter("bold"::equals).isPresent(),
        run.get("font-style").filter("italic"::equals).isPresent());
  }

  /** The faces of text. */
  static List<Face> forText() {
    return Stream.of(Families.SANS, Families.SERIF, Families.MONO).flatMap(Face::styles).toList();
  }

  /** Makes all faces known to what lays out; a file is read when it is needed. */
  static void register(PdfRendererBuilder builder) {
    Stream.concat(forText().stream(), Stream.of(SIGNS))
        .forEach(
            face ->
                builder.useFont(
                    face::plain,
                    face.family,
                    face.bold ? BOLD : REGULAR,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true));
  }

  private static Stream<Face> styles(String family) {
    return Stream.of(false, true)
        .flatMap(
            bold -> List.of(false, true).stream().map(italic -> new Face(family, bold, italic)));
  }

  /** The font file. */
  InputStream open() {
    String name =
        equals(SIGNS)
            ? "DejaVuSans.ttf"
            : "/liberation/" + family.replace(" ", "") + "-" + style() + ".ttf";
    return Objects.requireNonNull(Face.class.getResourceAsStream(name), name);
  }

  /**
   * The font without its table of ligatures: looking for them in every word took 40 % of the time a
   * PDF takes, and the text of a ligature is harder to get back out.
   */
  private InputStream plain() {
    try (InputStream stream = open()) {
      byte[] font = stream.readAllBytes();
      var tables = ByteBuffer.wrap(font);
      int count = tables.getShort(TABLE_COUNT);
      for (int i = 0; i < count; i++) {
        int at = TABLES + i * TABLE_LENGTH;
        if (tables.getInt(at) == LIGATURES) {
          tables.putInt(at, NOTHING);
        }
      }
      return new ByteArrayInputStream(font);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A typeface of the program cannot be read", unreadable);
    }
  }

  private String style() {
    if (bold) {
      return italic ? "BoldItalic" : "Bold";
    }
    return italic ? "Italic" : "Regular";
  }
}

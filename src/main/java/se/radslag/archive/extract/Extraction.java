package se.radslag.archive.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * Reads a file of any kind that is known.
 *
 * @param kind told by the bytes; for {@link FileKind#TEXT} there are no blocks, since how a text's
 *     lines make paragraphs is a matter of what it is
 * @param removed how many characters were taken out because no document can hold them
 */
public record Extraction(FileKind kind, List<Block> blocks, int removed) {

  private static final int LOOKED_AT = 1024;

  public Extraction {
    blocks = List.copyOf(blocks);
  }

  /**
   * Reads a file. May take long, and much memory: what is made to harm a reader does, so this is to
   * be done where that harms nobody.
   *
   * @param name of the file, for what is said about it
   */
  public static Outcome<Extraction> of(String name, byte[] bytes) {
    try {
      return of(bytes);
    } catch (UnfitException unfit) {
      return Outcome.failed(Problem.of(unfit.kind(), name));
    } catch (IOException | RuntimeException damaged) {
      // Parsers throw what they like at a file that is not whole.
      return Outcome.failed(Problem.of(Problem.Kind.FILE_DAMAGED, name));
    }
  }

  private static Outcome<Extraction> of(byte[] bytes) throws IOException {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      return zipped(bytes);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return read(FileKind.OLD_WORD, OldWordReader.read(bytes));
    }
    if (start.contains("%PDF-")) {
      return read(FileKind.PDF, PdfReader.read(bytes));
    }
    if (start.stripLeading().toLowerCase(Locale.ROOT).startsWith("{\\rtf")) {
      return read(FileKind.RICH_TEXT, RtfReader.read(bytes));
    }
    return Outcome.done(new Extraction(FileKind.TEXT, List.of(), 0));
  }

  private static Outcome<Extraction> zipped(byte[] bytes) throws IOException {
    try (Zip zip = Zip.open(bytes)) {
      if (WordReader.fits(zip)) {
        return read(FileKind.WORD, WordReader.read(zip));
      }
      if (OdtReader.fits(zip)) {
        return read(FileKind.OPEN_DOCUMENT, OdtReader.read(zip));
      }
      throw new UnfitException(Problem.Kind.FILE_KIND_UNKNOWN);
    }
  }

  private static Outcome<Extraction> read(FileKind kind, Blocks blocks) throws UnfitException {
    if (blocks.isEmpty()) {
      throw new UnfitException(Problem.Kind.FILE_WITHOUT_TEXT);
    }
    return Outcome.done(new Extraction(kind, blocks.all(), blocks.removed()));
  }
}

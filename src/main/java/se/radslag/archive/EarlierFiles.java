package se.radslag.archive;

import java.util.List;
import se.radslag.archive.extract.Extraction;
import se.radslag.archive.extract.FileKind;
import se.radslag.model.Outcome;

/** Reads an earlier file of any kind, here and now; a harmful one does its harm here. */
final class EarlierFiles {

  private EarlierFiles() {}

  static Outcome<EarlierFile> read(String name, byte[] bytes) {
    return read(name, true, bytes);
  }

  /**
   * The same.
   *
   * @param minutes whether minutes are to be looked for in it
   */
  static Outcome<EarlierFile> read(String name, boolean minutes, byte[] bytes) {
    return Extraction.of(name, bytes).then(found -> read(name, minutes, bytes, found));
  }

  private static Outcome<EarlierFile> read(
      String name, boolean minutes, byte[] bytes, Extraction found) {
    if (found.kind() == FileKind.TEXT) {
      return EarlierFile.text(name, minutes, bytes);
    }
    List<Paragraph> paragraphs = found.blocks().stream().map(EarlierFile::paragraph).toList();
    return Outcome.done(new EarlierFile(found.kind(), paragraphs, found.removed(), minutes));
  }
}

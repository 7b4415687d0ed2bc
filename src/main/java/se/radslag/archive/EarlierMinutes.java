package se.radslag.archive;

import java.nio.file.Path;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Warning;

/**
 * Reads earlier minutes back from plain text, as it is taken out of the documents that were sent.
 *
 * <p>Holds nothing, so threads may share it. Reading takes time in proportion to the file, which is
 * never changed.
 */
public final class EarlierMinutes {

  /**
   * Reads one file.
   *
   * <p>No words are dropped: what has no place of its own is kept as text in the nearest item, with
   * a warning. Not kept are page numbers, soft hyphens at line ends, the signs of bullets, the "§"
   * and the full stop of an item's number, and labels ("Datum", "Beslut:") that their place in the
   * meeting stands for.
   *
   * @return a problem, its first argument the file's name, if the file is missing, a folder, empty,
   *     too large, unreadable, no text, or no minutes
   */
  public Outcome<ReadMinutes> read(Path file) {
    return TextFile.read(file).then(text -> recognised(TextFile.nameOf(file), text));
  }

  private static Outcome<ReadMinutes> recognised(String name, String text) {
    TextLines lines = TextLines.of(text);
    var warnings = new Warnings();
    if (lines.removed() > 0) {
      warnings.add(Warning.Kind.CHARACTERS_REMOVED, Integer.toString(lines.removed()));
    }
    return new MinutesReader(warnings)
        .read(Paragraphs.of(lines.lines()))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.MINUTES_NOT_RECOGNISED, name)));
  }
}

package se.radslag.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.archive.extract.Block;
import se.radslag.archive.extract.FileKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Warning;

/**
 * What an earlier file says, paragraph by paragraph, and the minutes in it, if it is minutes.
 * Immutable.
 */
public final class EarlierFile {

  private final FileKind kind;
  private final List<Paragraph> paragraphs;
  private final int removed;
  private final Optional<ReadMinutes> minutes;

  /**
   * A file that was read.
   *
   * @param recognisable whether minutes are to be looked for in it
   */
  EarlierFile(FileKind kind, List<Paragraph> paragraphs, int removed, boolean recognisable) {
    this.kind = kind;
    this.paragraphs = List.copyOf(paragraphs);
    this.removed = removed;
    this.minutes = recognisable ? recognised() : Optional.empty();
  }

  /** What kind of file it is, told by its bytes. */
  public FileKind kind() {
    return kind;
  }

  /** What was recognised; empty if neither a date nor an item was found. */
  public Optional<ReadMinutes> minutes() {
    return minutes;
  }

  /** All it says, a paragraph each, in order. */
  public List<String> text() {
    return paragraphs.stream().map(Paragraph::text).toList();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  int removed() {
    return removed;
  }

  /** The file that a text is. */
  static Outcome<EarlierFile> text(String name, boolean minutes, byte[] bytes) {
    return TextFile.text(name, bytes)
        .then(
            text -> {
              TextLines lines = TextLines.of(text);
              List<Paragraph> paragraphs = Paragraphs.of(lines.lines());
              return paragraphs.isEmpty()
                  ? Outcome.failed(Problem.of(Problem.Kind.FILE_EMPTY, name))
                  : Outcome.done(
                      new EarlierFile(FileKind.TEXT, paragraphs, lines.removed(), minutes));
            });
  }

  /** A paragraph as the recognition of minutes knows it. */
  static Paragraph paragraph(Block block) {
    return new Paragraph(
        block.lines(),
        switch (block.mark()) {
          case NONE -> Paragraph.ListMark.NONE;
          case LISTED -> Paragraph.ListMark.LISTED;
          case BULLET -> Paragraph.ListMark.BULLET;
          case BULLET_BELOW -> Paragraph.ListMark.BULLET_BELOW;
        },
        block.spaced(),
        block.heading());
  }

  private Optional<ReadMinutes> recognised() {
    var warnings = new Warnings();
    if (removed > 0) {
      warnings.add(Warning.Kind.CHARACTERS_REMOVED, Integer.toString(removed));
    }
    return new MinutesReader(warnings).read(paragraphs);
  }

  @Override
  public String toString() {
    return kind + " " + text().stream().collect(Collectors.joining("\n"));
  }
}

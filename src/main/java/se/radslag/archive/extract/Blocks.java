package se.radslag.archive.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.radslag.model.PlainText;
import se.radslag.model.Problem;

/**
 * Paragraphs as they are gathered: cleaned, and never more of them than minutes have. Belongs to
 * one thread.
 */
final class Blocks {

  /** A thick yearbook has some thousand. */
  private static final int MOST_BLOCKS = 20_000;

  private static final int MOST_CHARACTERS = 5_000_000;

  private static final Pattern LINE_END = Pattern.compile("\\R|\\u000B");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  /** ff, fi, fl, ffi, ffl, long st and st as one character each. */
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private final List<Block> done = new ArrayList<>();
  private boolean gap = true;
  private int characters;
  private int removed;

  /** An empty paragraph, or room before the next one. */
  void gap() {
    gap = true;
  }

  /**
   * A paragraph; an empty one where there are no words.
   *
   * @param text with a line feed at each line's end inside it
   * @param heading as in {@link Block}
   */
  void add(String text, Block.Mark mark, int heading) throws UnfitException {
    var lines = new ArrayList<String>();
    for (String raw : LINE_END.split(text, -1)) {
      PlainText clean = PlainText.of(raw);
      removed += clean.removed();
      String line = spaced(clean.text());
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    if (lines.isEmpty()) {
      gap = true;
    } else {
      add(new Block(lines, mark, gap || heading > 0, heading));
    }
  }

  /** The same where nothing says that it is a heading. */
  void add(String text, Block.Mark mark) throws UnfitException {
    add(text, mark, 0);
  }

  /** A paragraph that is clean already. */
  void add(Block block) throws UnfitException {
    done.add(block);
    gap = false;
    characters += block.lines().stream().mapToInt(String::length).sum();
    if (done.size() > MOST_BLOCKS || characters > MOST_CHARACTERS) {
      throw new UnfitException(Problem.Kind.FILE_TOO_LONG);
    }
  }

  void addAll(Blocks others) throws UnfitException {
    removed += others.removed;
    for (Block one : others.done) {
      add(one);
    }
  }

  List<Block> all() {
    return List.copyOf(done);
  }

  /** How many characters were taken out because no document can hold them. */
  int removed() {
    return removed;
  }

  boolean isEmpty() {
    return done.isEmpty();
  }

  private static String spaced(String text) {
    String apart =
        LIGATURE
            .matcher(text)
            .replaceAll(one -> Normalizer.normalize(one.group(), Normalizer.Form.NFKC));
    return SPACES.matcher(apart).replaceAll(" ").strip();
  }
}

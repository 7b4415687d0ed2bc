package se.radslag.archive.extract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the tags of a PDF are worth more than how its lines stand. */
final class PdfTrust {

  /** Of the letters on the pages. */
  private static final double FEWEST_TAGGED = 0.6;

  /** No paragraph of minutes has more lines. */
  private static final int LONGEST = 60;

  /** So many breaks in the middle of sentences are a program's that tags each line. */
  private static final double MOST_BROKEN = 0.2;

  private static final int FEW = 3;

  private static final Pattern ENDS = Pattern.compile("[.!?:;\u2026)\"\u201d]$");

  private static final Pattern STARTS_LOWER = Pattern.compile("(?u)^\\p{Ll}.*");

  /** An "o" alone is Word's bullet of the second level, which one may take for a word. */
  private static final Pattern NO_LETTER =
      Pattern.compile("[^\\p{L}\\p{Nd}]|(?<![\\p{L}\\p{Nd}])o(?![\\p{L}\\p{Nd}])");

  private PdfTrust() {}

  static boolean in(List<PdfLine> lines) {
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    List<PdfLine> tagged = lines.stream().filter(line -> line.tag().isPresent()).toList();
    long said = tagged.stream().mapToLong(line -> line.text().length()).sum();
    int run = 0;
    int borders = 0;
    int broken = 0;
    for (int i = 1; i < tagged.size(); i++) {
      PdfLine before = tagged.get(i - 1);
      PdfLine line = tagged.get(i);
      boolean same = before.element() == line.element();
      run = same ? run + 1 : 0;
      if (run > LONGEST) {
        return false;
      }
      if (!same && plain(before) && plain(line)) {
        borders++;
        broken +=
            !ENDS.matcher(before.text()).find() && STARTS_LOWER.matcher(line.text()).matches()
                ? 1
                : 0;
      }
    }
    return said >= FEWEST_TAGGED * all && (broken <= FEW || broken <= MOST_BROKEN * borders);
  }

  /** Whether both have the same letters and digits, each as often, wherever they stand. */
  static boolean sameLetters(Blocks some, Blocks others) {
    return letters(some).equals(letters(others));
  }

  private static String letters(Blocks blocks) {
    String words =
        blocks.all().stream().flatMap(one -> one.lines().stream()).collect(Collectors.joining(" "));
    return NO_LETTER
        .matcher(words)
        .replaceAll("")
        .codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean plain(PdfLine line) {
    return line.tag()
        .filter(one -> one.heading() == 0 && one.item() == 0 && one.row() == 0)
        .isPresent();
  }
}

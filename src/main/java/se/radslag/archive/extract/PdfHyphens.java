package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells hyphens that only divide a word at a line's end from those that belong to it: the former
 * become soft hyphens, which go when lines are joined. A word the file has undivided elsewhere is
 * known; and in a file where many words are divided, the others are too.
 */
final class PdfHyphens {

  private static final Pattern DIVIDED =
      Pattern.compile("(?u)(?<![\\p{L}\\d])(\\p{L}?\\p{Ll}{2,})-$");

  private static final Pattern GOES_ON = Pattern.compile("(?u)^(\\p{Ll}{2,}).*");

  /** A hyphen before one of these mostly stands for the rest of a word: "hälso- och sjukvård". */
  private static final Pattern WORD_LEFT_OUT =
      Pattern.compile("(?u)^(?:och|eller|samt|respektive|till|men)(?!\\p{L}).*");

  private static final Pattern WORD = Pattern.compile("(?u)\\p{L}+");

  private static final int MANY = 3;

  private PdfHyphens() {}

  static List<PdfLine> joined(List<PdfLine> lines) {
    Set<String> words = new HashSet<>();
    for (PdfLine line : lines) {
      WORD.matcher(line.text())
          .results()
          .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    }
    var joined = new ArrayList<PdfLine>();
    int divided = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      divided += word(lines, i).isEmpty() || leftOut(lines, i) ? 0 : 1;
    }
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      String word = i + 1 < lines.size() ? word(lines, i) : "";
      boolean goes =
          !word.isEmpty() && (words.contains(word) || (divided >= MANY && !leftOut(lines, i)));
      joined.add(
          goes ? line.with(line.text().substring(0, line.text().length() - 1) + '\u00ad') : line);
    }
    return joined;
  }

  private static boolean leftOut(List<PdfLine> lines, int at) {
    return WORD_LEFT_OUT.matcher(lines.get(at + 1).text()).matches();
  }

  /** The whole word, if one seems to be divided at the end of a line. */
  private static String word(List<PdfLine> lines, int at) {
    Matcher first = DIVIDED.matcher(lines.get(at).text());
    Matcher second = GOES_ON.matcher(lines.get(at + 1).text());
    return first.find() && second.matches()
        ? (first.group(1) + second.group(1)).toLowerCase(Locale.ROOT)
        : "";
  }
}

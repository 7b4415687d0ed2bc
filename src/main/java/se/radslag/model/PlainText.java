package se.radslag.model;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text made fit to keep, at the place where it enters the program.
 *
 * <p>The text is brought to Unicode's composed form (NFC); control characters, lone surrogates and
 * non-characters are taken out, since neither Word nor a search could hold them; line breaks and
 * tabs become spaces.
 *
 * @param text the text, fit to keep
 * @param removed how many characters were taken out, for the person to be told
 */
public record PlainText(String text, int removed) {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  public static PlainText of(String raw) {
    var kept = new StringBuilder(raw.length());
    int removed = 0;
    for (int i = 0; i < raw.length(); ) {
      int point = raw.codePointAt(i);
      i += Character.charCount(point);
      if (point == '\t'
          || point == '\n'
          || point == '\r'
          || point == '\u2028'
          || point == '\u2029') {
        kept.append(' ');
      } else if (holdable(point)) {
        kept.appendCodePoint(point);
      } else {
        removed++;
      }
    }
    return new PlainText(Normalizer.normalize(kept, Normalizer.Form.NFC), removed);
  }

  /** The same line by line: the line ends stay, and are one character each. */
  public static PlainText lines(String raw) {
    if (raw.length() == 1 && Character.isLetterOrDigit(raw.charAt(0))) {
      return of(raw);
    }
    List<PlainText> lines = LINE_END.splitAsStream(raw).map(PlainText::of).toList();
    boolean endsLine = raw.endsWith("\n") || raw.endsWith("\r");
    return new PlainText(
        lines.stream()
            .map(PlainText::text)
            .collect(Collectors.joining("\n", "", endsLine ? "\n" : "")),
        lines.stream().mapToInt(PlainText::removed).sum());
  }

  private static boolean holdable(int point) {
    boolean control = Character.getType(point) == Character.CONTROL;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return !control && !surrogate && !nonCharacter;
  }
}

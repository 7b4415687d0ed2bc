package se.radslag.archive;

import java.util.regex.Pattern;
import se.radslag.archive.Paragraph.ListMark;

/** The signs that stand for a bullet in a text. */
final class Bullets {

  private static final Pattern SIGN =
      Pattern.compile(
          "^(?:[\u2022\u25cf\u25a0\u00b7\uf0b7]|[\u25e6\u25cb\u25aa\u2023])\\s+(?=\\S)");

  private static final String BELOW = "\u25e6\u25cb\u25aa\u2023";

  /** These may also be a dash in a sentence that happens to start a line. */
  private static final Pattern DASH = Pattern.compile("^[-\u2013*]\\s+(?=\\S)");

  private Bullets() {}

  /** Whether the line starts with a sign that is nothing but a bullet. */
  static boolean certain(String line) {
    return SIGN.matcher(line).find();
  }

  /** Whether the line starts with a dash, which is a bullet at the start of a paragraph. */
  static boolean dash(String line) {
    return DASH.matcher(line).find();
  }

  static ListMark mark(String firstLine) {
    if (!certain(firstLine) && !dash(firstLine)) {
      return ListMark.NONE;
    }
    return BELOW.indexOf(firstLine.charAt(0)) < 0 ? ListMark.BULLET : ListMark.BULLET_BELOW;
  }

  static String withoutSign(String firstLine) {
    return DASH.matcher(SIGN.matcher(firstLine).replaceFirst("")).replaceFirst("");
  }
}

package se.radslag.archive.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that begin the items of a list. */
final class Bullet {

  static final Pattern SIGN =
      Pattern.compile("^(?:([•●■·▪‣◦○\\uE000-\\uF8FF])\\s*|([-–*o])\\s+)(?=\\S)");

  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,3}|\\p{L})[.)].*");

  private Bullet() {}

  /** The sign at the beginning, with the spaces after it; empty where there is none. */
  static String sign(String words) {
    Matcher found = SIGN.matcher(words);
    return found.find() ? found.group() : "";
  }

  static boolean numbered(String words) {
    return NUMBER.matcher(words).matches();
  }
}

package se.radslag.archive;

import java.util.regex.Pattern;

/** Tells decisions by their words: "Rådet beslutar att …", and "att …" after one. */
final class Decisions {

  private static final Pattern DECIDES =
      Pattern.compile(
          "(?:\\p{Lu}\\p{L}*(?:rådet|nämnden|styrelsen|utskottet|mötet)"
              + "|Rådet|Nämnden|Styrelsen|Utskottet|Mötet|Sammanträdet)\\s+"
              + "(?:har\\s+)?beslut(?:ar|ade|at)(?:\\s+\\p{L}+){0,3}?(?:,?\\s+att\\s.*|\\s*:.*|)");

  private static final Pattern GOES_ON = Pattern.compile("(?:\\d{1,2}[.)]\\s*)?(?:att|Att)\\s.*");

  private Decisions() {}

  /** Whether the paragraph says that something is decided. */
  static boolean decides(String text) {
    return DECIDES.matcher(text).matches();
  }

  /** Whether the paragraph says what more is decided. */
  static boolean goesOn(String text) {
    return GOES_ON.matcher(text).matches();
  }
}

package se.radslag.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Names for files, good on Windows, macOS and Linux: a document is sent on to any of them.
 *
 * <p>Windows has neither some signs nor the names of its old devices, whatever their ending, and no
 * dot or space at the end; the others have no slash and no more than 255 bytes. macOS may take an ö
 * apart into an o and its dots, which makes a name longer.
 */
public final class FileNames {

  /** What Windows, macOS or Linux does not have in a file's name, or nobody could see in it. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]+");

  /** Windows' own names for devices. */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])\\s*(\\..*)?");

  /** For a name of our own: a path has 260 signs on Windows, folders included. */
  private static final int LONGEST = 120;

  private static final int MOST_BYTES = 255;

  private static final int LONGEST_ENDING = 8;

  private static final int MOST_TRIED = 1_000;

  private FileNames() {}

  /** A name somebody gave, as a file can be called it everywhere; its ending stays. */
  public static String of(String name) {
    String once = cleaned(name);
    // What was cut off may have left another ending to be looked at.
    return once.equals(name) ? name : of(once);
  }

  private static String cleaned(String name) {
    String ending = ending(name);
    String stem = clean(name.substring(0, name.length() - ending.length()));
    String last = trimmed(clean(ending));
    int room = LONGEST - last.length();
    String safe = trimmed(cut(stem, room, MOST_BYTES - bytes(last))) + last;
    return safe.isEmpty() || safe.startsWith(".") || device(safe) ? "_" + safe : safe;
  }

  /** Whether a file can have exactly this name on every system. */
  public static boolean usable(String name) {
    return !name.isEmpty()
        && name.equals(trimmed(name))
        && !FORBIDDEN.matcher(name).find()
        && !device(name)
        && bytes(name) <= MOST_BYTES;
  }

  /** A name nothing in the folder has, as near as can be to that of a file that was refused. */
  public static String another(Path refused) {
    String name = of(String.valueOf(refused.getFileName()));
    String ending = ending(name);
    String stem = name.substring(0, name.length() - ending.length());
    return IntStream.rangeClosed(1, MOST_TRIED)
        .mapToObj(
            number ->
                number == 1
                    ? name
                    : of(
                        cut(stem, LONGEST - 10 - ending.length(), MOST_BYTES - 10 - bytes(ending))
                            + " ("
                            + number
                            + ")"
                            + ending))
        .filter(one -> !Files.exists(refused.resolveSibling(one)))
        .findFirst()
        .orElse(name);
  }

  /** The end of a file's name that says what kind of file it is: ".pdf"; or the empty text. */
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    boolean kind = dot > 0 && dot < name.length() - 1 && name.length() - dot <= LONGEST_ENDING;
    return kind && name.indexOf(' ', dot) < 0 ? name.substring(dot) : "";
  }

  private static boolean device(String name) {
    return DEVICE.matcher(name).matches();
  }

  private static String clean(String name) {
    String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
    return FORBIDDEN.matcher(whole).replaceAll("-");
  }

  /** Without space around it, and without dots at its end. */
  private static String trimmed(String name) {
    String trimmed = name.strip();
    while (trimmed.endsWith(".")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    return trimmed;
  }

  /** As much of it as has room; no sign is cut in two. */
  private static String cut(String name, int signs, int bytes) {
    int end = name.length();
    while (end > 0 && (end > signs || bytes(name.substring(0, end)) > bytes)) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /** The most bytes it takes on any of the systems. */
  private static int bytes(String name) {
    return Math.max(utf8(name), utf8(Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  private static int utf8(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}

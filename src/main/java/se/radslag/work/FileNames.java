package se.radslag.work;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import se.radslag.model.Details;
import se.radslag.model.Meeting;

/** Names for files, good on every system. */
public final class FileNames {

  /** What Windows, macOS or Linux does not have in a file's name. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  private static final int LONGEST = 120;

  private static final int LONGEST_ENDING = 8;

  private FileNames() {}

  /** "2024-04-11 Mötesanteckningar.docx": the day and the kind of document, which sort well. */
  public static String of(Meeting meeting) {
    Details details = meeting.details();
    String day = details.date().day().map(LocalDate::toString).orElse("");
    String type =
        details.documentType().isBlank() ? "Mötesanteckningar" : titleCase(details.documentType());
    return safe((day + " " + type).strip()) + ".docx";
  }

  /** A name somebody gave, as a file can be called it; its ending stays. */
  static String of(String name) {
    String ending = ending(name);
    String stem = safe(name.substring(0, name.length() - ending.length()));
    return (stem.isBlank() || stem.startsWith(".") ? "_" + stem : stem) + safe(ending);
  }

  /** The end of a file's name that says what kind of file it is: ".pdf"; or the empty text. */
  public static String ending(String name) {
    int dot = name.lastIndexOf('.');
    boolean kind = dot > 0 && dot < name.length() - 1 && name.length() - dot <= LONGEST_ENDING;
    return kind && name.indexOf(' ', dot) < 0 ? name.substring(dot) : "";
  }

  private static String safe(String name) {
    String plain = FORBIDDEN.matcher(name).replaceAll("-");
    return plain.substring(0, Math.min(plain.length(), LONGEST)).strip();
  }

  /** Capitals are for the page, not for a file's name. */
  private static String titleCase(String type) {
    return type.substring(0, 1).toUpperCase(Locale.ROOT)
        + type.substring(1).toLowerCase(Locale.ROOT);
  }
}

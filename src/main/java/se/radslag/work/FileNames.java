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

  private FileNames() {}

  /** "2024-04-11 Mötesanteckningar.docx": the day and the kind of document, which sort well. */
  public static String of(Meeting meeting) {
    Details details = meeting.details();
    String day = details.date().day().map(LocalDate::toString).orElse("");
    String type =
        details.documentType().isBlank() ? "Mötesanteckningar" : titleCase(details.documentType());
    return safe((day + " " + type).strip()) + ".docx";
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

package se.radslag.swedish;

import java.util.Locale;
import se.radslag.model.DocumentKind;

/** What the kinds of documents are called, in a document, a file's name and a mail. */
public final class DocumentNames {

  private DocumentNames() {}

  /** "Kallelse". */
  public static String name(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> "Kallelse";
      case ATTENDANCE_LIST -> "Närvarolista";
      case MINUTES -> "Mötesanteckningar";
      case WATCH_LIST -> "Bevakningslista";
      case EXTRACT -> "Utdrag";
      case VOLUME -> "Årsvolym";
    };
  }

  /**
   * The same, minutes called as the council calls them.
   *
   * @param minutesType as printed: "PROTOKOLL"; capitals are for the page
   */
  static String name(DocumentKind kind, String minutesType) {
    String type = minutesType.strip();
    return kind == DocumentKind.MINUTES && !type.isEmpty()
        ? Wording.capitalised(type.toLowerCase(Locale.ROOT))
        : name(kind);
  }

  /** "kallelsen". */
  static String inSentence(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> "kallelsen";
      case ATTENDANCE_LIST -> "närvarolistan";
      case MINUTES -> "anteckningarna";
      case WATCH_LIST -> "bevakningslistan";
      case EXTRACT -> "utdraget";
      case VOLUME -> "årsvolymen";
    };
  }
}

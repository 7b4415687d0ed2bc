package se.radslag.document;

import java.util.EnumSet;
import java.util.Set;
import se.radslag.model.DocumentKind;

/** What the template of each kind of document has to have, and may have. */
final class Needs {

  private Needs() {}

  /** What the document is about, without which there is no template. */
  static Tag body(DocumentKind kind) {
    return switch (kind) {
      case NOTICE, MINUTES, EXTRACT -> Tag.DAGORDNING;
      case ATTENDANCE_LIST -> Tag.ORGANISATIONER;
      case WATCH_LIST -> Tag.BEVAKNINGSLISTA;
      case VOLUME -> Tag.MOTEN;
    };
  }

  /** Whether a document of a kind has items. */
  static boolean agenda(DocumentKind kind) {
    return switch (kind) {
      case NOTICE, MINUTES, EXTRACT, VOLUME -> true;
      case ATTENDANCE_LIST, WATCH_LIST -> false;
    };
  }

  /** What a reader looks for; the letterhead itself may say the rest. */
  static Set<Tag> lookedFor(DocumentKind kind) {
    return switch (kind) {
      case NOTICE -> EnumSet.of(Tag.TITEL, Tag.DATUM, Tag.TID, Tag.PLATS);
      case ATTENDANCE_LIST ->
          EnumSet.of(Tag.TITEL, Tag.DATUM, Tag.ORGANISATION, Tag.DELTAGARE, Tag.NAMN);
      case MINUTES ->
          EnumSet.of(
              Tag.TITEL, Tag.DATUM, Tag.TID, Tag.PLATS, Tag.NARVARANDE, Tag.VID_ANTECKNINGARNA);
      case WATCH_LIST -> EnumSet.of(Tag.DATUM);
      case EXTRACT -> EnumSet.of(Tag.TITEL, Tag.DATUM, Tag.VID_ANTECKNINGARNA);
      case VOLUME -> EnumSet.of(Tag.AR, Tag.INNEHALL, Tag.DATUM);
    };
  }

  /** What stands in a document of a kind by itself, not inside something that is repeated. */
  static Set<Tag> fields(DocumentKind kind) {
    Set<Tag> fields = details(kind);
    fields.add(body(kind));
    switch (kind) {
      case NOTICE -> fields.addAll(EnumSet.of(Tag.VID_ANTECKNINGARNA, Tag.BILAGOR));
      case MINUTES -> fields.addAll(EnumSet.range(Tag.NARVARANDE, Tag.BILAGOR));
      case EXTRACT -> fields.addAll(EnumSet.range(Tag.NARVARANDE, Tag.VID_ANTECKNINGARNA));
      case VOLUME -> fields.addAll(EnumSet.of(Tag.AVSANDARE, Tag.ENHET, Tag.AR, Tag.INNEHALL));
      case ATTENDANCE_LIST, WATCH_LIST -> {}
    }
    return fields;
  }

  private static Set<Tag> details(DocumentKind kind) {
    return switch (kind) {
      case NOTICE, ATTENDANCE_LIST, MINUTES, EXTRACT -> EnumSet.range(Tag.AVSANDARE, Tag.PLATS);
      case WATCH_LIST -> EnumSet.of(Tag.DOKUMENTTYP, Tag.RAD, Tag.DATUM);
      case VOLUME -> EnumSet.of(Tag.DOKUMENTTYP, Tag.RAD);
    };
  }
}

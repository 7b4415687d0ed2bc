package se.radslag.swedish;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;

/** What a field in braces in a document's name or mail may be called, and what it says. */
public enum DocumentField {
  /** "2024-04-11", which sorts well. */
  DATE("datum"),
  /** "den 11 april 2024". */
  DAY("dag"),
  /** "Mötesanteckningar". */
  DOCUMENT("dokument"),
  /** "mötesanteckningarna", inside a sentence. */
  THE_DOCUMENT("dokumentet"),
  COUNCIL("råd"),
  UNIT("enhet"),
  TITLE("punkt"),
  SECRETARY("sekreterare");

  private final String written;

  DocumentField(String written) {
    this.written = written;
  }

  /** What stands between the braces. */
  public String written() {
    return written;
  }

  /** The field of that name, in whatever case and with whatever space around it. */
  public static Optional<DocumentField> named(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(field -> field.written.equals(key)).findFirst();
  }

  /** What the field says; the empty text where that is not known. */
  String in(DocumentFacts facts) {
    var meeting = facts.meeting();
    Optional<LocalDate> day = meeting.details().date().day();
    return switch (this) {
      case DATE -> day.map(LocalDate::toString).orElse("");
      case DAY -> day.map(Dates::dayMonthYear).orElse("");
      case DOCUMENT -> DocumentNames.name(facts.kind(), meeting.details().documentType());
      case THE_DOCUMENT -> DocumentNames.inSentence(facts.kind());
      case COUNCIL -> facts.council();
      case UNIT -> meeting.details().unit();
      case TITLE -> facts.item().map(AgendaItem::title).orElse("");
      case SECRETARY -> meeting.closing().secretary();
    };
  }
}

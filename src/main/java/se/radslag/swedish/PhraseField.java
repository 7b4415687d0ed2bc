package se.radslag.swedish;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;

/** What a phrase's field in braces may be called, and what it says. */
public enum PhraseField {
  PREVIOUS_MEETING("föregående möte"),
  DATE("datum"),
  TIME("tid"),
  PLACE("plats"),
  NEXT_MEETING("nästa möte"),
  TITLE("punkt"),
  NUMBER("nummer"),
  PRESENTERS("föredragande"),
  SECRETARY("sekreterare"),
  /** Always left for the one who writes. */
  OPEN("…");

  private final String written;

  PhraseField(String written) {
    this.written = written;
  }

  /** What stands between the braces: "föregående möte". */
  public String written() {
    return written;
  }

  /** The field of that name, in whatever case and with whatever space around it. */
  public static Optional<PhraseField> named(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(field -> field.written.equals(key)).findFirst();
  }

  /** What the field says of a meeting; the empty text where that is not known. */
  String in(PhraseFacts facts) {
    return switch (this) {
      case PREVIOUS_MEETING -> facts.previousMeeting().map(Dates::dayMonthYear).orElse("");
      case DATE -> facts.details().date().day().map(Dates::dayMonthYear).orElse("");
      case TIME -> time(facts.details().time());
      case PLACE -> facts.details().place();
      case NEXT_MEETING -> next(facts);
      case TITLE -> facts.item().map(AgendaItem::title).orElse("");
      case NUMBER -> facts.item().map(item -> String.valueOf(item.number())).orElse("");
      case PRESENTERS ->
          facts.item().map(AgendaItem::presenters).map(Names::joinWithAnd).orElse("");
      case SECRETARY -> facts.closing().secretary();
      case OPEN -> "";
    };
  }

  private static String time(MeetingTime time) {
    return time.from()
        .map(
            from ->
                Times.at(from)
                    + time.to().filter(from::isBefore).map(to -> "-" + Times.of(to)).orElse(""))
        .orElse("");
  }

  private static String next(PhraseFacts facts) {
    NextMeeting next = facts.closing().nextMeeting();
    return next.date().map(day -> Phrases.nextDay(facts.details().date().day(), day)).orElse("");
  }
}

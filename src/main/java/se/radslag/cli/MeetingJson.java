package se.radslag.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.texts.Texts;

/**
 * A meeting as JSON. The names are the command line's promise to scripts and do not follow those in
 * the code. Days are 2024-04-11, times 13:00, what is not known is the empty text.
 */
final class MeetingJson {

  private final Texts texts;

  MeetingJson(Texts texts) {
    this.texts = texts;
  }

  Map<String, Object> of(Meeting meeting) {
    Details details = meeting.details();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", meeting.id().toString());
    json.put("state", camelCase(meeting.state()));
    json.put("date", day(details.date().day()));
    json.put("dateAsWritten", details.date().written());
    json.put("timeFrom", time(details.time().from()));
    json.put("timeTo", time(details.time().to()));
    json.put("place", details.place());
    json.put("registrationNumber", details.registrationNumber());
    json.put("title", details.title());
    json.put("documentType", details.documentType());
    json.put("sender", details.sender());
    json.put("unit", details.unit());
    json.put("attendance", meeting.attendance().stream().map(MeetingJson::attendance).toList());
    json.put("items", meeting.items().stream().map(MeetingJson::item).toList());
    addClosing(json, meeting.closing());
    json.put("warnings", meeting.warnings().stream().map(texts::of).toList());
    return json;
  }

  private static Map<String, Object> attendance(AttendanceGroup group) {
    var json = new LinkedHashMap<String, Object>();
    json.put("organisation", group.organisation().name());
    json.put("persons", group.present().stream().map(one -> one.person().name()).toList());
    return json;
  }

  private static Map<String, Object> item(AgendaItem item) {
    var json = new LinkedHashMap<String, Object>();
    json.put("number", item.number());
    json.put("title", item.title());
    json.put("presenters", item.presenters());
    json.put("kind", camelCase(item.kind()));
    json.put("notes", item.written().stream().map(MeetingJson::note).toList());
    return json;
  }

  private static Map<String, Object> note(Note note) {
    return switch (note) {
      case Note.Text(String text) -> note("text", text);
      case Note.Subheading(String text) -> note("subheading", text);
      case Note.Bullet(int level, String text) -> {
        Map<String, Object> json = note("bullet", text);
        json.put("level", level);
        yield json;
      }
      case Note.CouncilRemark(String label, String text) -> {
        Map<String, Object> json = note("councilRemark", text);
        json.put("label", label);
        yield json;
      }
      case Note.RecordNote(String text) -> note("recordNote", text);
      case Note.Decision(String text) -> note("decision", text);
      case Note.FollowUp(String text) -> note("followUp", text);
    };
  }

  private static Map<String, Object> note(String kind, String text) {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", kind);
    json.put("text", text);
    return json;
  }

  private static void addClosing(Map<String, Object> json, Closing closing) {
    NextMeeting next = closing.nextMeeting();
    json.put("secretary", closing.secretary());
    if (!closing.adjusters().isEmpty()) {
      json.put("adjusters", List.copyOf(closing.adjusters()));
    }
    json.put("nextMeeting", Map.of("date", day(next.date()), "time", time(next.time())));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String time(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("");
  }

  /** IN_PROGRESS is inProgress. */
  static String camelCase(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    var name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }
}

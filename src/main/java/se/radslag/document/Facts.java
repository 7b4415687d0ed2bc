package se.radslag.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.Attachment;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.WatchEntry;
import se.radslag.swedish.Dates;
import se.radslag.swedish.DocumentWords;

/**
 * What a content has to say under each tag, and of itself.
 *
 * @param title of the document, for its properties
 * @param author or the empty text
 */
record Facts(Scope scope, String title, String author) {

  static Facts of(Content content) {
    return switch (content) {
      case Content.Notice(Meeting meeting, List<Attachment> attachments) ->
          of(meeting, content.kind(), new MeetingFacts(meeting, attachments).ofNotice());
      case Content.Minutes(
              Meeting meeting,
              List<Attachment> attachments,
              List<WatchEntry> watched) ->
          of(
              meeting,
              content.kind(),
              new Scope(Map.of(Tag.BEVAKNINGSLISTA, WatchFacts.rows(watched)))
                  .inside(new MeetingFacts(meeting, attachments).ofMinutes()));
      case Content.AttendanceList(Meeting meeting) ->
          of(meeting, content.kind(), AttendanceFacts.of(meeting));
      case Content.Extract(Meeting meeting, ItemId item) ->
          of(meeting, content.kind(), new MeetingFacts(meeting, List.of()).ofExtract(item));
      case Content.WatchList(Council council, LocalDate day, List<WatchEntry> entries) ->
          of(council, content.kind(), Dates.plain(day), WatchFacts.of(day, entries));
      case Content.Volume(Council council, int year, List<Content.Minutes> minutes) ->
          of(council, content.kind(), Integer.toString(year), volume(year, minutes));
    };
  }

  private static Facts of(Meeting meeting, DocumentKind kind, Scope scope) {
    String author =
        Stream.of(meeting.closing().secretary(), meeting.details().sender())
            .filter(name -> !name.isBlank())
            .findFirst()
            .orElse("");
    return new Facts(scope, DocumentWords.title(kind, meeting), author);
  }

  private static Facts of(Council council, DocumentKind kind, String when, Scope scope) {
    Map<Tag, Value> own =
        Map.of(
            Tag.RAD, Value.of(council.name()),
            Tag.TITEL, Value.of(council.name()),
            Tag.DOKUMENTTYP, Value.of(DocumentWords.type(kind)));
    return new Facts(
        scope.inside(new Scope(own)), DocumentWords.title(kind, council.name(), when), "");
  }

  /** The sender is that of the latest meeting. */
  private static Scope volume(int year, List<Content.Minutes> minutes) {
    var values = new EnumMap<Tag, Value>(Tag.class);
    values.put(Tag.AR, Value.of(Integer.toString(year)));
    var moten =
        new Value.Rows(
            minutes.stream()
                .map(one -> new MeetingFacts(one.meeting(), one.attachments()).ofMinutes())
                .toList(),
            minutes.stream()
                .map(one -> DocumentWords.title(DocumentKind.MINUTES, one.meeting()))
                .toList());
    values.put(Tag.MOTEN, moten);
    values.put(Tag.INNEHALL, moten);
    Optional<Content.Minutes> latest = minutes.stream().reduce((earlier, later) -> later);
    latest
        .map(Content.Minutes::meeting)
        .ifPresent(
            meeting -> {
              values.put(Tag.AVSANDARE, Value.of(meeting.details().sender()));
              values.put(Tag.ENHET, Value.of(meeting.details().unit()));
            });
    return new Scope(values);
  }
}

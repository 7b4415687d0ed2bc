package se.radslag.work;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.document.Content;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attachment;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.WatchEntry;
import se.radslag.model.WatchId;

/**
 * What a council that does not exist would say in each kind of document, with something under every
 * tag there is for it. Templates are tried with it.
 */
public final class SampleContent {

  private static final Duration PLANNED = Duration.ofMinutes(20);

  private SampleContent() {}

  /** The content; each call makes one with ids of its own. */
  public static Content of(DocumentKind kind) {
    Meeting meeting = SampleMeeting.create();
    List<Attachment> attachments = SampleMeeting.attachments(meeting.items().get(2).id());
    LocalDate day = meeting.details().date().day().orElseThrow();
    return switch (kind) {
      case NOTICE -> new Content.Notice(planned(meeting), attachments);
      case ATTENDANCE_LIST -> new Content.AttendanceList(meeting);
      case MINUTES -> new Content.Minutes(meeting, attachments, promises(meeting));
      case WATCH_LIST -> new Content.WatchList(council(), day, promises(meeting));
      case EXTRACT -> new Content.Extract(meeting, meeting.items().get(2).id());
      case VOLUME ->
          new Content.Volume(
              council(),
              day.getYear(),
              List.of(
                  new Content.Minutes(meeting, attachments),
                  new Content.Minutes(SampleMeeting.create(), List.of())));
    };
  }

  private static Council council() {
    return new Council(CouncilId.create(), "Provrådet", List.of());
  }

  private static Meeting planned(Meeting meeting) {
    return meeting.withItems(
        meeting.items().stream()
            .map((AgendaItem item) -> item.with(item.schedule().withPlanned(Optional.of(PLANNED))))
            .toList());
  }

  private static List<WatchEntry> promises(Meeting meeting) {
    return List.of(
        promise(meeting, "Exempel på något som är utlovat och inte besvarat än.", Optional.empty()),
        promise(meeting, "Exempel på något som är besvarat.", Optional.of(meeting.id())));
  }

  private static WatchEntry promise(Meeting meeting, String what, Optional<MeetingId> answered) {
    return new WatchEntry(
        WatchId.create(),
        what,
        meeting.id(),
        meeting.details().date().day(),
        ItemId.create(),
        "Övriga frågor",
        answered);
  }
}

package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.Meetings;
import se.radslag.Outcomes;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;

/** A document that was edited in Word comes back. */
final class ReadBackTest extends ReadBackCase {

  private static final String WALK = "Gångvägen till vårdcentralen och bänkarna längs den";
  private static final String BENCHES = "Sex bänkar ställs upp";

  @Test
  void whatNobodyEditedIsNoDifference() throws IOException {
    Path made = Outcomes.value(Demo.into(Files.createDirectory(folder.resolve("demo")))).data();
    try (DataFile demo = DataFiles.opened(DataFile.openOrCreate(made))) {
      List<Meeting> all =
          demo.read(
              session ->
                  session.meetings().list().stream()
                      .flatMap(one -> session.meetings().find(one.id()).stream())
                      .toList());
      assertEquals(3, all.size());
      for (Meeting one : all) {
        assertEquals(List.of(), compared(demo, one, word -> {}).edits());
      }
    }
    for (Meeting one :
        List.of(
            meeting,
            keep(Meetings.rich()),
            keep(Meetings.withItems(12)),
            keep(Meetings.numbered(14, 15, 17)),
            fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 6, 12), MeetingState.DRAFT)))) {
      assertEquals(List.of(), compared(one, word -> {}).edits());
    }
  }

  @Test
  void paragraphsThatCameWentAndWereRewrittenAreTakenOver() {
    ReadBack.Compared compared =
        compared(
            word -> {
              word.retype("Papperskorgar", "Papperskorgar töms varje dag.");
              word.addAfter(BENCHES, "En bänk ställs vid apoteket.");
              word.delete("Armstöden");
              word.split("Två av dem");
            });
    Edit.NotesChanged edit = (Edit.NotesChanged) compared.edits().getFirst();
    assertEquals(1, compared.edits().size());
    take(compared);
    List<Note> now = item(WALK).notes();
    assertEquals(edit.written(), now);
    assertTrue(now.contains(new Note.Bullet(1, "Papperskorgar töms varje dag.")));
    assertTrue(now.contains(new Note.Bullet(1, "En bänk ställs vid apoteket.")));
    assertEquals(before(WALK).size(), now.size());
    assertEquals(
        List.of(before(WALK)),
        data.read(session -> session.revisions().of(meeting.id())).stream()
            .filter(revision -> revision.title().equals(WALK))
            .map(revision -> revision.notes())
            .toList());
    assertEquals(List.of(), again().edits());
  }

  @Test
  void trackedChangesCountAsAccepted() {
    ReadBack.Compared compared =
        compared(word -> word.track("Papperskorgar", "Papperskorgar töms två gånger i veckan."));
    take(compared);
    assertTrue(
        item(WALK).notes().contains(new Note.Bullet(1, "Papperskorgar töms två gånger i veckan.")));
  }

  @Test
  void itemsThatCameWentAndWereRenamedAreTakenOver() {
    ReadBack.Compared compared =
        compared(
            word -> {
              word.delete("Läsgrupper", "Övriga frågor");
              word.retype("Petra Lindegård och", "Petra Lindegård");
              word.addBefore("Gångvägen till", "Studiebesök");
              word.retype("Gångvägen till", "Gångvägen till vårdcentralen");
            });
    assertEquals(
        List.of("ItemAdded", "TitleChanged", "PresentersChanged", "ItemRemoved"),
        compared.edits().stream().map(edit -> edit.getClass().getSimpleName()).toList());
    take(compared);
    Meeting now = now();
    assertEquals(
        List.of("Bevakningslista", "Studiebesök", "Gångvägen till vårdcentralen", "Övriga frågor"),
        now.items().stream().skip(2).map(AgendaItem::title).toList());
    assertEquals(List.of(1, 2, 3, 4, 5, 6), now.items().stream().map(AgendaItem::number).toList());
    assertEquals(List.of("Petra Lindegård"), now.items().get(4).presenters());
    assertEquals(before(WALK), now.items().get(4).notes());
  }

  @Test
  void anotherOrderIsTakenOver() {
    ReadBack.Compared compared =
        compared(word -> word.move("Läsgrupper", "Övriga frågor", "Gångvägen till"));
    assertEquals(1, compared.edits().size());
    take(compared);
    assertEquals(
        List.of("Läsgrupper för hörselskadade", WALK, "Övriga frågor"),
        now().items().stream().skip(3).map(AgendaItem::title).toList());
    assertEquals(before(WALK), item(WALK).notes());
    assertEquals(5, item(WALK).number());
  }

  @Test
  void anotherDayTimeAndAdjustersAreTakenOverWhereTheySayNothingElse() {
    ReadBack.Compared compared =
        compared(
            word -> {
              word.retype("Torsdagen den 3 april", "Fredagen den 4 april 2025");
              word.retype("Kl. ", "Kl. 10:15–12.00");
            });
    assertEquals(2, compared.edits().size());
    assertTrue(compared.edits().stream().allMatch(Edit::takeable));
    Outcomes.value(readBack.take(compared, compared.edits()));
    assertEquals(MeetingDate.of(LocalDate.of(2025, 4, 4)), now().details().date());
    assertEquals(MeetingTime.of(LocalTime.of(10, 15), LocalTime.of(12, 0)), now().details().time());
    assertEquals(List.of(), compared(now(), word -> {}).edits());
  }

  @Test
  void theNextMeetingIsTakenOver() {
    ReadBack.Compared compared =
        compared(
            word -> word.retype("Nästa möte", "Nästa möte i rådet hålls den 3 oktober, kl. 10:00"));
    take(compared);
    assertEquals(
        new NextMeeting(
            Optional.of(LocalDate.of(2025, 10, 3)), Optional.of(LocalTime.of(10, 0)), ""),
        now().closing().nextMeeting());
    assertEquals(meeting.closing().secretary(), now().closing().secretary());
    assertEquals(List.of(), again().edits());
  }

  @ParameterizedTest
  @CsvSource({
    "Vi ses i Kvarnen den 3 oktober., 2025-10-03, true",
    "Vi ses fredagen den 3 oktober 2025 klockan 10:00., 2025-10-03, true",
    "Nästa möte meddelas senare., '', true",
    "Vi ses torsdagen den 3 oktober., '', false",
    "Vi ses den 31 april., '', false",
    "Vi ses vecka 40., '', false"
  })
  void aNextMeetingInOtherWordsIsKeptInThoseWhereItsDayIsCertain(
      String sentence, String day, boolean takeable) {
    ReadBack.Compared compared = compared(word -> word.retype("Nästa möte", sentence));
    Edit edit = compared.edits().getFirst();
    assertEquals(takeable, edit.takeable());
    if (edit instanceof Edit.NextMeetingChanged(String _, String _, NextMeeting next)) {
      assertEquals(sentence, next.written());
      assertEquals(day, next.date().map(LocalDate::toString).orElse(""));
    }
  }

  @Test
  void onlyWhatIsChosenIsTakenOver() {
    ReadBack.Compared compared =
        compared(
            word -> {
              word.retype("Seniorrådet", "Seniorrådets möte");
              word.retype("Papperskorgar", "Papperskorgar töms varje dag.");
            });
    Edit title = compared.edits().getFirst();
    assertEquals(
        new Edit.FieldChanged(EditedField.TITEL, "Seniorrådet", "Seniorrådets möte"), title);
    Outcomes.value(readBack.take(compared, List.of(title)));
    assertEquals("Seniorrådets möte", now().details().title());
    assertEquals(before(WALK), item(WALK).notes());
  }

  @Test
  void aSentMeetingIsRefused() {
    ReadBack.Compared compared = compared(word -> word.delete("Armstöden"));
    data.write(
        session -> {
          session.apply(new MeetingChange.StateChanged(meeting.id(), MeetingState.CIRCULATED));
          return meeting;
        });
    assertEquals(
        Problem.Kind.MEETING_LOCKED, Outcomes.problem(readBack.take(compared, compared.edits())));
    assertEquals(
        Problem.Kind.MEETING_LOCKED,
        Outcomes.problem(readBack.compare(meeting.id(), folder.resolve("edited.docx"))));
  }

  @Test
  void whatWasWrittenMeanwhileIsNotLost() {
    ReadBack.Compared compared = compared(word -> word.delete("Armstöden"));
    List<Note> typed = List.of(new Note.Text("Just nu."));
    data.write(
        session -> {
          session.apply(
              new MeetingChange.NotesChanged(meeting.id(), meeting.items().getFirst().id(), typed));
          return meeting;
        });
    assertEquals(
        Problem.Kind.READ_BACK_CHANGED,
        Outcomes.problem(readBack.take(compared, compared.edits())));
    assertEquals(typed, now().items().getFirst().notes());
  }

  @Test
  void anotherFileIsNamedAndChangesNothing() throws IOException {
    Path text = Files.writeString(folder.resolve("brev.docx"), "Ingen zip-fil.");
    assertEquals(
        Problem.Kind.READ_BACK_NOT_RECOGNISED,
        Outcomes.problem(readBack.compare(meeting.id(), text)));
    assertEquals(
        Problem.Kind.FILE_NOT_READABLE,
        Outcomes.problem(readBack.compare(meeting.id(), folder.resolve("borta.docx"))));
    Path cut = export(data, meeting);
    byte[] whole = Files.readAllBytes(cut);
    Files.write(cut, Arrays.copyOf(whole, whole.length / 3));
    assertEquals(
        Problem.Kind.READ_BACK_NOT_RECOGNISED,
        Outcomes.problem(readBack.compare(meeting.id(), cut)));
  }

  private Meeting keep(Meeting one) {
    return fiction.keep(
        data,
        new Meeting(
            one.id(),
            meeting.council(),
            MeetingState.DRAFT,
            one.details(),
            one.attendance(),
            one.items(),
            one.closing(),
            one.warnings()));
  }

  private AgendaItem item(String title) {
    return now().items().stream()
        .filter(item -> item.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<Note> before(String title) {
    return meeting.items().stream()
        .filter(item -> item.title().equals(title))
        .findFirst()
        .orElseThrow()
        .notes();
  }
}

package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radslag.PrintedText;
import se.radslag.Seeds;
import se.radslag.model.AgendaItem;
import se.radslag.model.CouncilId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Warning;

/** The real minutes: counts, dates, structure and characters, and no sentence of theirs. */
final class SeedsTest {

  @Test
  void printTheSameCharactersInTheSameOrder() throws IOException {
    for (Path seed : Seeds.all()) {
      String printed =
          PrintedText.of(Reading.of(seed).toMeeting(CouncilId.create(), MeetingState.DRAFT));
      String source = Normalizer.normalize(Files.readString(seed), Normalizer.Form.NFC);
      assertEquals(Seeds.characters(source), Seeds.characters(printed), seed.toString());
    }
  }

  @Test
  void haveTheirHeads() throws IOException {
    ReadMinutes later = seed(LocalDate.of(2024, 4, 11));
    assertEquals("HSN 2023-1145", later.details().registrationNumber());
    assertEquals(MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(14, 30)), later.details().time());
    assertTrue(later.details().date().written().contains("april februari"));
    assertEquals(
        List.of(Warning.Kind.DATE_UNCERTAIN),
        later.warnings().stream().map(Warning::kind).toList());
    assertEquals(List.of(2, 4, 3, 9), attendance(later));

    ReadMinutes earlier = seed(LocalDate.of(2023, 9, 28));
    assertEquals("HSN 2023-0109", earlier.details().registrationNumber());
    assertEquals(
        MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(15, 0)), earlier.details().time());
    assertEquals("", earlier.details().date().written());
    assertEquals(List.of(), earlier.warnings());
    assertEquals(List.of(4, 4, 3, 1, 7), attendance(earlier));

    for (ReadMinutes minutes : List.of(later, earlier)) {
      assertEquals("MÖTESANTECKNINGAR", minutes.details().documentType());
      assertEquals(33, minutes.details().sender().length());
      assertEquals(17, minutes.details().unit().length());
      assertEquals(81, minutes.details().title().length());
      assertEquals(30, minutes.details().place().length());
      assertTrue(minutes.attendance().getLast().organisation().administration());
      assertEquals(
          1, minutes.attendance().stream().filter(g -> g.organisation().administration()).count());
    }
  }

  @Test
  void haveTheirItems() throws IOException {
    ReadMinutes later = seed(LocalDate.of(2024, 4, 11));
    ReadMinutes earlier = seed(LocalDate.of(2023, 9, 28));
    for (ReadMinutes minutes : List.of(later, earlier)) {
      assertEquals(
          List.of(1, 2, 3, 4, 5, 6, 7), minutes.items().stream().map(AgendaItem::number).toList());
    }
    assertEquals(List.of(0, 0, 1, 2, 2, 3, 0), presenters(later));
    assertEquals(List.of(0, 0, 1, 1, 1, 1, 2), presenters(earlier));
    assertEquals(
        "OPENING PREVIOUS_MINUTES WATCH_LIST MATTER MATTER MATTER OTHER_MATTERS", kinds(later));
    assertEquals("OPENING PREVIOUS_MINUTES WATCH_LIST MATTER MATTER MATTER MATTER", kinds(earlier));
  }

  @Test
  void haveTheirNotes() throws IOException {
    ReadMinutes later = seed(LocalDate.of(2024, 4, 11));
    assertEquals(List.of(1, 1, 7, 10, 14, 8, 1), noteCounts(later));
    assertEquals(5, notes(later, Note.Subheading.class).count());
    assertEquals(0, notes(later, Note.CouncilRemark.class).count());
    assertEquals(0, notes(later, Note.RecordNote.class).count());
    assertEquals(2, notes(later, Note.Text.class).count());

    ReadMinutes earlier = seed(LocalDate.of(2023, 9, 28));
    assertEquals(List.of(2, 1, 8, 14, 14, 12, 22), noteCounts(earlier));
    assertEquals(5, notes(earlier, Note.Subheading.class).count());
    assertEquals(2, notes(earlier, Note.RecordNote.class).count());
    assertEquals(
        List.of(
            "Önskemål från rådet",
            "Fråga från rådet",
            "Rådets inspel",
            "Medskick från rådet",
            "Inspel från rådet",
            "Fråga från rådet",
            "Fråga från rådet",
            "Inspel från rådet"),
        notes(earlier, Note.CouncilRemark.class)
            .map(one -> one.label().replaceFirst(" kopplat till .+", ""))
            .toList());
    assertTrue(notes(earlier, Note.CouncilRemark.class).noneMatch(one -> one.text().isEmpty()));
  }

  @Test
  void haveTheirClosings() throws IOException {
    ReadMinutes later = seed(LocalDate.of(2024, 4, 11));
    assertEquals(
        new NextMeeting(
            Optional.of(LocalDate.of(2024, 6, 13)), Optional.of(LocalTime.of(13, 0)), ""),
        later.closing().nextMeeting());
    ReadMinutes earlier = seed(LocalDate.of(2023, 9, 28));
    NextMeeting next = earlier.closing().nextMeeting();
    assertEquals(Optional.of(LocalDate.of(2023, 11, 30)), next.date());
    assertEquals(Optional.of(LocalTime.of(13, 0)), next.time());
    assertTrue(next.written().endsWith("13:00"), "the source has no \"kl.\"");
    for (ReadMinutes minutes : List.of(later, earlier)) {
      List<String> administration =
          minutes.attendance().getLast().people().stream().map(p -> p.person().name()).toList();
      assertEquals(administration.getLast(), minutes.closing().secretary());
      assertEquals(List.of(), minutes.closing().adjusters());
    }
  }

  private static ReadMinutes seed(LocalDate day) throws IOException {
    for (Path seed : Seeds.all()) {
      ReadMinutes minutes = Reading.of(seed);
      if (minutes.details().date().day().filter(day::equals).isPresent()) {
        return minutes;
      }
    }
    throw new AssertionError("no seed of " + day);
  }

  private static List<Integer> attendance(ReadMinutes minutes) {
    return minutes.attendance().stream().map(group -> group.present().size()).toList();
  }

  private static List<Integer> presenters(ReadMinutes minutes) {
    return minutes.items().stream().map(item -> item.presenters().size()).toList();
  }

  private static List<Integer> noteCounts(ReadMinutes minutes) {
    return minutes.items().stream().map(item -> item.notes().size()).toList();
  }

  private static String kinds(ReadMinutes minutes) {
    return String.join(" ", minutes.items().stream().map(item -> item.kind().name()).toList());
  }

  private static <T extends Note> Stream<T> notes(ReadMinutes minutes, Class<T> kind) {
    return minutes.items().stream()
        .flatMap(item -> item.notes().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}

package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Change;
import se.radslag.model.Council;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.Note;

/** What is deleted is gone from the file, not only out of sight. */
final class DeletedTextTest {

  private static final List<String> SECRETS =
      List.of("Xylofonqvist", "Zeppelinborg", "Wolframsudd", "Qvarnstensby");

  @TempDir private Path folder;

  @Test
  void leavesNoTrace() throws Exception {
    Path file = folder.resolve("radslag.db");
    Council council = StoredMeetings.council();
    AgendaItem secret =
        StoredMeetings.item(
            1,
            "Om " + SECRETS.get(0),
            new Note.CouncilRemark("Fråga " + SECRETS.get(1), "Varför?"),
            new Note.Text("Hemligt " + SECRETS.get(2) + " ord".repeat(3000)),
            new Note.Text(SECRETS.get(3)));
    AgendaItem open = StoredMeetings.item(2, "Övrigt", many());
    Meeting meeting = StoredMeetings.rich(council.id()).withItems(List.of(secret, open));
    StoredMeetings.with(file, council, meeting).close();
    assertEquals(SECRETS, found(file));
    try (DataFile data = StoredMeetings.opened(file)) {
      apply(
          data,
          new MeetingChange.NotesChanged(
              meeting.id(), secret.id(), List.of(new Note.Text("Inget " + SECRETS.get(3)))));
    }
    assertEquals(List.of(SECRETS.get(0), SECRETS.get(3)), found(file));
    try (DataFile data = StoredMeetings.opened(file)) {
      apply(data, new MeetingChange.AgendaChanged(meeting.id(), List.of(open)));
      assertTrue(data.verify().isEmpty());
    }
    assertEquals(List.of(), found(file));
  }

  private static Note[] many() {
    return IntStream.range(0, 300)
        .mapToObj(number -> new Note.Text("Rad " + number + " om hamnen och båtarna"))
        .toArray(Note[]::new);
  }

  private static void apply(DataFile data, Change change) {
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
  }

  /** Of the last letters too: the index keeps only what differs from the word before. */
  private static List<String> found(Path file) throws Exception {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return SECRETS.stream()
        .filter(secret -> bytes.contains(secret.substring(3).toLowerCase(Locale.ROOT)))
        .toList();
  }
}

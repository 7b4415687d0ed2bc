package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.Note;

@Tag("fault")
final class KillFaultTest {

  @TempDir private Path folder;

  /** Each change is of two places; both are there, or neither. */
  @RepeatedTest(20)
  void nothingAcknowledgedIsLost(RepetitionInfo round) throws Exception {
    Path file = folder.resolve("radslag.db");
    Meeting meeting = StoredMeetings.stored(file);
    int acknowledged;
    try (ChildJvm child = ChildJvm.start(Holder.class, file.toString(), Holder.FOREVER)) {
      assertEquals("open", child.line());
      int read = 37 * round.getCurrentRepetition();
      for (int i = 1; i <= read; i++) {
        assertEquals(Integer.toString(i), child.line());
      }
      child.kill();
      acknowledged = Math.max(read, last(child));
    }
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      Meeting found = StoredMeetings.read(data, meeting.id());
      String secretary = found.closing().secretary();
      int kept = Integer.parseInt(secretary.replace("nummer ", ""));
      assertTrue(kept >= acknowledged, kept + " kept, " + acknowledged + " acknowledged");
      assertEquals(
          Optional.of(new Note.Text("ändring " + kept)),
          found.items().getLast().notes().stream().findFirst());
      assertEquals(List.of(), data.verify());
    }
  }

  /** The last number said in full before the end. */
  private static int last(ChildJvm child) throws IOException {
    List<String> said = child.rest();
    return said.size() < 2 ? 0 : Integer.parseInt(said.get(said.size() - 2));
  }
}

package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.model.Problem;

final class InUseTest {

  @TempDir private Path folder;

  @Test
  void byAnotherProcess() throws Exception {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    try (ChildJvm child = ChildJvm.start(Holder.class, file.toString(), "0")) {
      assertEquals("open", child.line());
      var before = FolderBytes.of(folder);
      assertEquals(Problem.Kind.DATA_IN_USE, StoredMeetings.problem(DataFile.open(file)).kind());
      assertEquals(before, FolderBytes.of(folder));
      assertEquals(0, child.finish());
    }
    StoredMeetings.value(DataFile.open(file)).close();
  }

  @Test
  void byAnotherProgramThatReadsIt() throws Exception {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    try (ChildJvm child = ChildJvm.start(Reader.class, file.toString())) {
      assertEquals("reading", child.line());
      var before = FolderBytes.of(folder);
      assertEquals(Problem.Kind.DATA_IN_USE, StoredMeetings.problem(DataFile.open(file)).kind());
      assertEquals(before, FolderBytes.of(folder));
    }
  }

  /** On Linux a process loses its locks on a file when it closes that file anywhere. */
  @Test
  void byThisProcessAndStillAgainstOthersAfterALook() throws Exception {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    try (DataFile data = StoredMeetings.opened(file)) {
      assertEquals(Problem.Kind.DATA_IN_USE, StoredMeetings.problem(DataFile.open(file)).kind());
      assertTrue(stillRefusesOthers(file), "after the second opening here");
      assertTrue(data.verify().isEmpty());
    }
    try (DataFile data = StoredMeetings.opened(file)) {
      assertTrue(Files.readAllBytes(file).length > 0);
      assertTrue(stillRefusesOthers(file), "after the file was read");
      assertTrue(data.verify().isEmpty());
    }
  }

  @Test
  void whatAKilledProcessCommittedIsThere() throws Exception {
    Path file = folder.resolve("radslag.db");
    Meeting meeting = StoredMeetings.stored(file);
    try (ChildJvm child = ChildJvm.start(Holder.class, file.toString(), "2")) {
      assertEquals("open", child.line());
      assertEquals("1", child.line());
      assertEquals("2", child.line());
      child.kill();
    }
    assertTrue(Files.size(Claim.wal(file)) > 0);
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      Meeting found = StoredMeetings.read(data, meeting.id());
      assertEquals(
          Optional.of(new Note.Text("ändring 2")),
          found.items().getLast().notes().stream().findFirst());
      assertEquals("nummer 2", found.closing().secretary());
      assertTrue(data.verify().isEmpty());
    }
  }

  private static boolean stillRefusesOthers(Path file) throws Exception {
    try (ChildJvm child = ChildJvm.start(Opener.class, file.toString())) {
      return child.line().equals("DATA_IN_USE");
    }
  }

  /** A process that says what came of opening a data file. */
  static final class Opener {

    private Opener() {}

    public static void main(String[] arguments) {
      System.out.println(StoredMeetings.problem(DataFile.open(Path.of(arguments[0]))).kind());
    }
  }

  /** Another program in the middle of reading the file. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) throws Exception {
      try (Sql sql = Connections.forCreation(Path.of(arguments[0]))) {
        sql.run("PRAGMA locking_mode = EXCLUSIVE");
        sql.first("SELECT count(*) AS n FROM meeting", row -> row.number("n"));
        System.out.println("reading");
        while (System.in.read() >= 0) {
          // until the parent ends it
        }
      }
    }
  }
}

package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.Problem;

final class MigrationsTest {

  @TempDir private Path folder;

  @Test
  void aStepThatFailsIsUndone() throws Exception {
    Path file = folder.resolve("radslag.db");
    Meeting meeting = StoredMeetings.stored(file);
    var broken =
        migrations("CREATE TABLE extra (name TEXT) STRICT; DELETE FROM note; SELECT nonsense;");
    Problem problem = StoredMeetings.problem(DataFile.open(file, broken));
    assertEquals(Problem.Kind.DATA_NOT_WRITABLE, problem.kind());
    assertEquals(1, FileHeader.read(file).userVersion());
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      assertEquals(meeting, StoredMeetings.read(data, meeting.id()));
    }
    try (Sql sql = Connections.forInspection(file)) {
      assertEquals(
          List.of(),
          sql.list("SELECT name FROM sqlite_schema WHERE name = 'extra'", row -> row.text("name")));
    }
  }

  @Test
  void aStepThatSucceedsLeavesACopyOfWhatWasBefore() throws Exception {
    Path file = folder.resolve("radslag.db");
    Meeting meeting = StoredMeetings.stored(file);
    var next = migrations("CREATE TABLE extra (name TEXT) STRICT; DELETE FROM meeting;");
    try (DataFile data = StoredMeetings.value(DataFile.open(file, next))) {
      assertEquals(List.of(), data.read(session -> session.meetings().list()));
    }
    assertEquals(2, FileHeader.read(file).userVersion());
    Path copy = folder.resolve("radslag.db.schema-1");
    assertEquals("rw-------", permissions(copy));
    assertEquals(Set.of("radslag.db", "radslag.db.schema-1"), FolderBytes.of(folder).keySet());
    assertEquals(Problem.Kind.DATA_NEWER, StoredMeetings.problem(DataFile.open(file)).kind());
    try (DataFile data = StoredMeetings.value(DataFile.open(copy))) {
      assertEquals(meeting, StoredMeetings.read(data, meeting.id()));
    }
  }

  @Test
  void withoutACopyNothingIsTouched() throws Exception {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    Files.createDirectories(folder.resolve("radslag.db.schema-1").resolve("in the way"));
    var next = migrations("DELETE FROM meeting;");
    assertEquals(
        Problem.Kind.FILE_NOT_WRITABLE, StoredMeetings.problem(DataFile.open(file, next)).kind());
    assertEquals(1, FileHeader.read(file).userVersion());
    assertEquals(Set.of("radslag.db", "radslag.db.schema-1"), FolderBytes.of(folder).keySet());
  }

  private static Migrations migrations(String second) {
    var scripts = new ArrayList<String>(Migrations.standard().scripts());
    scripts.add(second);
    return new Migrations(List.copyOf(scripts));
  }

  private static String permissions(Path path) throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
        : "rw-------";
  }
}

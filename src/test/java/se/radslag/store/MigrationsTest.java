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
import se.radslag.model.Note;
import se.radslag.model.Problem;
import se.radslag.model.Schedule;
import se.radslag.model.WatchEntry;

final class MigrationsTest {

  private static final int NEWEST = Migrations.standard().newest();
  private static final String COPY = "radslag.db.schema-" + NEWEST;

  @TempDir private Path folder;

  @Test
  void aStepThatFailsIsUndone() throws Exception {
    Path file = folder.resolve("radslag.db");
    Meeting meeting = StoredMeetings.stored(file);
    var broken =
        migrations("CREATE TABLE extra (name TEXT) STRICT; DELETE FROM note; SELECT nonsense;");
    Problem problem = StoredMeetings.problem(DataFile.open(file, broken));
    assertEquals(Problem.Kind.DATA_NOT_WRITABLE, problem.kind());
    assertEquals(NEWEST, FileHeader.read(file).userVersion());
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
    assertEquals(NEWEST + 1, FileHeader.read(file).userVersion());
    Path copy = folder.resolve(COPY);
    assertEquals("rw-------", permissions(copy));
    assertEquals(Set.of("radslag.db", COPY), FolderBytes.of(folder).keySet());
    assertEquals(Problem.Kind.DATA_NEWER, StoredMeetings.problem(DataFile.open(file)).kind());
    try (DataFile data = StoredMeetings.value(DataFile.open(copy))) {
      assertEquals(meeting, StoredMeetings.read(data, meeting.id()));
    }
  }

  @Test
  void withoutACopyNothingIsTouched() throws Exception {
    Path file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
    Files.createDirectories(folder.resolve(COPY).resolve("in the way"));
    var next = migrations("DELETE FROM meeting;");
    assertEquals(
        Problem.Kind.FILE_NOT_WRITABLE, StoredMeetings.problem(DataFile.open(file, next)).kind());
    assertEquals(NEWEST, FileHeader.read(file).userVersion());
    assertEquals(Set.of("radslag.db", COPY), FolderBytes.of(folder).keySet());
  }

  @Test
  void aFileOfTheFirstSchemaIsBroughtUpWithWhatWasPromisedInIt() throws Exception {
    Path file = folder.resolve("radslag.db");
    PrivateFiles.createFile(file);
    try (Sql sql = Connections.forCreation(file)) {
      sql.run("PRAGMA application_id = " + FileHeader.RADSLAG);
      new Migrations(List.of(Migrations.standard().scripts().getFirst())).run(sql, 0);
      sql.run(FIRST_SCHEMA);
    }
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      var council = data.read(session -> session.councils().all()).getFirst();
      Meeting meeting =
          StoredMeetings.read(
              data, data.read(session -> session.meetings().list()).getFirst().id());
      assertEquals(
          List.of(new Note.Text("Vi talar om bryggan."), new Note.FollowUp("Bo ringer hamnen.")),
          meeting.items().getFirst().notes());
      assertEquals(Schedule.none(), meeting.items().getFirst().schedule());
      List<WatchEntry> open = data.read(session -> session.watch().open(council.id()));
      assertEquals(List.of("Bo ringer hamnen."), open.stream().map(WatchEntry::what).toList());
      assertEquals(meeting.id(), open.getFirst().meeting());
      assertEquals(List.of(), data.verify());
    }
  }

  private static final String FIRST_SCHEMA =
      """
      INSERT INTO council (id, name)
        VALUES ('11111111-1111-4111-8111-111111111111', 'Kustrådet');
      INSERT INTO meeting (id, council, state, sender, unit, document_type, registration_number,
          title, day, day_written, time_written, place, secretary, next_written)
        VALUES ('22222222-2222-4222-8222-222222222222', 1, 'draft', '', '', '', '', 'Kustrådet',
          '2025-03-04', '', '', '', '', '');
      INSERT INTO item (id, meeting, position, number, title, kind, presenters)
        VALUES ('33333333-3333-4333-8333-333333333333', 1, 0, 1, 'Bryggan', 'matter', '');
      INSERT INTO note (item, position, kind, level, label)
        VALUES (1, 0, 'text', 0, ''), (1, 1, 'follow_up', 0, '');
      INSERT INTO piece (note, position, text)
        VALUES (1, 0, 'Vi talar om bryggan.'), (2, 0, 'Bo ringer '), (2, 1, 'hamnen.');
      """;

  private static Migrations migrations(String next) {
    var scripts = new ArrayList<String>(Migrations.standard().scripts());
    scripts.add(next);
    return new Migrations(List.copyOf(scripts));
  }

  private static String permissions(Path path) throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
        : "rw-------";
  }
}

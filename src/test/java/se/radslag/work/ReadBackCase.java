package se.radslag.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Meeting;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;

/** A meeting whose document is edited in Word and comes back. */
abstract class ReadBackCase {

  @TempDir Path folder;
  final Fiction fiction = new Fiction();
  DataFile data;
  ReadBack readBack;
  Meeting meeting;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    meeting = fiction.keep(data, fiction.meeting());
    readBack = new ReadBack(data, Clock.systemUTC());
  }

  @AfterEach
  void close() {
    data.close();
  }

  ReadBack.Compared compared(Consumer<EditedWord> edits) {
    return compared(meeting, edits);
  }

  ReadBack.Compared compared(Meeting one, Consumer<EditedWord> edits) {
    return compared(data, one, edits);
  }

  ReadBack.Compared compared(DataFile file, Meeting one, Consumer<EditedWord> edits) {
    Path edited = export(file, one);
    EditedWord.edit(edited, edits);
    return Outcomes.value(new ReadBack(file, Clock.systemUTC()).compare(one.id(), edited));
  }

  /** The same edited file, compared with what has become of the meeting. */
  ReadBack.Compared again() {
    return Outcomes.value(readBack.compare(meeting.id(), folder.resolve("edited.docx")));
  }

  Path export(DataFile file, Meeting one) {
    return Outcomes.value(
        new MeetingDocuments(file)
            .export(one, folder.resolve("edited.docx"), Optional.empty(), DocumentFormat.DOCX));
  }

  void take(ReadBack.Compared compared) {
    Outcomes.value(readBack.take(compared, compared.edits()));
  }

  Meeting now() {
    return data.read(session -> session.meetings().find(meeting.id())).orElseThrow();
  }
}

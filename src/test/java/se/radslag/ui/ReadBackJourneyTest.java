package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.swedish.Wording;
import se.radslag.work.DocumentFormat;
import se.radslag.work.EditedWord;
import se.radslag.work.MeetingDocuments;

/** Taking over what a colleague changed in Word, with nothing but the keyboard. */
final class ReadBackJourneyTest {

  @TempDir private Path folder;
  private final Fiction fiction = new Fiction();
  private DataFile data;
  private Meeting meeting;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    meeting = fiction.keep(data, fiction.meeting());
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void whatIsTickedIsTakenOverAndShown() {
    Path edited = export();
    EditedWord.edit(
        edited,
        word -> {
          word.retype("Papperskorgar", "Papperskorgar töms varje dag.");
          word.addAfter("Sex bänkar", "En bänk ställs vid apoteket.");
          word.delete("Armstöden");
          word.retype("Läsgrupper", "Läsgrupper för dem som hör illa");
        });
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("read-back-choose"));
      window.answer(edited);
      window.focus("read-back-choose");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("read-back-words"));
      assertTrue(window.words("read-back-words").contains("2 saker skiljer"));
      window.focus("take-over");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("read-back-complaint"));
      window.focus("edit-0");
      window.keys(KeyCode.SPACE);
      window.focus("take-over");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("notice") && window.words("notice").contains("från Word"));
      assertFalse(window.shows("read-back-words"));

      List<Note> now = now().items().get(3).notes();
      assertTrue(now.contains(new Note.Bullet(1, "En bänk ställs vid apoteket.")));
      assertEquals("Läsgrupper för hörselskadade", now().items().get(4).title());
      window.section(KeyCode.DIGIT3);
      window.until(() -> window.shows("notes"));
      OpenWindow.onWindow(
          () -> {
            MeetingModel shown = window.window().model().openedProperty().get().orElseThrow();
            shown.agenda().select(meeting.items().get(3).id());
            return shown;
          });
      window.until(() -> window.notes().equals(now));
    }
  }

  @Test
  void whoWasThereIsTakenOverAndStaysSo() {
    Path edited = export();
    EditedWord.edit(
        edited, word -> word.retype("PRO:", "PRO: Torvald Ekdahl, Bengt-Åke Ljungdahl"));
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT2);
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("read-back-choose"));
      window.answer(edited);
      window.focus("read-back-choose");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("edit-0") && window.node("edit-0").isFocused());
      window.keys(KeyCode.SPACE);
      window.focus("take-over");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("notice") && window.words("notice").contains("från Word"));
      window.section(KeyCode.DIGIT2);
      window.until(() -> window.shows("attendance"));
    }
    assertEquals(
        "PRO: Torvald Ekdahl, Bengt-Åke Ljungdahl",
        Wording.attendance(now().attendance()).getFirst());
    assertEquals(3, now().attendance().getFirst().people().size());
  }

  @Test
  void aSentMeetingSaysHowItIsCorrected() {
    fiction.keep(data, meeting.with(MeetingState.CIRCULATED));
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("read-back-choose"));
      window.focus("read-back-choose");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("notice"));
      assertTrue(window.words("notice").contains("Skriv rättelsen"));
    }
  }

  private Path export() {
    return Outcomes.value(
        new MeetingDocuments(data)
            .export(meeting, folder.resolve("edited.docx"), Optional.empty(), DocumentFormat.DOCX));
  }

  private Meeting now() {
    return data.read(session -> session.meetings().find(meeting.id())).orElseThrow();
  }
}

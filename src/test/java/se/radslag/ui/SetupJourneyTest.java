package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Organisation;
import se.radslag.store.DataFile;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.Meetings;

/** The first start, by keyboard alone. */
final class SetupJourneyTest {

  private static final Path TEMPLATE =
      Path.of("src", "main", "resources", "se", "radslag", "document", "motesanteckningar.docx");

  @TempDir private Path folder;

  private static final Path DEMO =
      Path.of("src", "main", "resources", "se", "radslag", "work", "demo");

  private DataFile data;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    window = new OpenWindow(data);
    window.until(() -> window.node("council-name").isFocused());
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aCouncilIsSetUpWithItsFirstMeeting() throws Exception {
    window.keys(KeyCode.ENTER);
    assertTrue(window.shows("council-unnamed"));
    window.type("Kustrådet");
    assertFalse(window.shows("council-unnamed"));
    next("Silverlinjen, Väntjänsten");
    next("Hamnkontoret");
    next("Kustregionen");
    next("Enheten för dialog");
    next("Fyren");
    next("Åsa Östling");
    window.keys(KeyCode.TAB);
    window.answer(Files.writeString(folder.resolve("brev.docx"), "ingen mall"));
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("template-refused"));
    Path template = Files.copy(TEMPLATE, folder.resolve("mall.docx"));
    window.answer(template);
    window.keys(KeyCode.SPACE);
    window.until(() -> window.words("template-name").equals("mall.docx"));
    assertFalse(window.shows("template-refused"));
    window.focus("create-council");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.window().model().openedProperty().get().isPresent());
    Council council = data.read(session -> session.councils().all()).getFirst();
    assertEquals("Kustrådet", council.name());
    assertEquals(
        List.of("Silverlinjen", "Väntjänsten", "Hamnkontoret"),
        council.organisations().stream().map(Organisation::name).toList());
    assertEquals(
        List.of(false, false, true),
        council.organisations().stream().map(Organisation::administration).toList());
    assertEquals(
        Map.of(DocumentKind.MINUTES, "mall.docx"), new CouncilTemplate(data).names(council.id()));
    assertEquals(1, new Meetings(data).list().size());
    Meeting meeting =
        data.read(session -> session.meetings().find(session.meetings().list().getFirst().id()))
            .orElseThrow();
    assertEquals(council.id(), meeting.council());
    assertEquals("Kustrådet", meeting.details().title());
    assertEquals("Kustregionen", meeting.details().sender());
    assertEquals("Enheten för dialog", meeting.details().unit());
    assertEquals("Fyren", meeting.details().place());
    assertEquals("Åsa Östling", meeting.closing().secretary());
    assertEquals(3, meeting.attendance().size());
  }

  @Test
  void earlierMinutesCanBeReadInInstead() {
    window.answer(DEMO.resolve("2025-03-06.txt"));
    window.focus("empty-import");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("bring-in-text"));
    window.focus("bring-in-keep");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.window().model().openedProperty().get().isPresent());
    assertEquals(1, new Meetings(data).list().size());
  }

  private void next(String text) {
    window.keys(KeyCode.TAB);
    window.type(text);
  }
}

package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Meeting;
import se.radslag.store.DataFile;
import se.radslag.work.DocumentFormat;
import se.radslag.work.EditedWord;
import se.radslag.work.MeetingDocuments;

/**
 * Templates, pages and what comes back from Word have names to be said, and are reached by keys.
 */
final class OutgoingAccessibilityTest {

  private static final Path TEMPLATES =
      Path.of("src", "main", "resources", "se", "radslag", "document");

  @TempDir private Path folder;
  private final Fiction fiction = new Fiction();
  private DataFile data;
  private Meeting meeting;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    meeting = fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void theStepThatSendsOut() {
    window.section(KeyCode.DIGIT5);
    window.until(() -> window.shows("send"));
    Walk.assertNamedAndReached(window, "circulate", "document-kind");
  }

  @Test
  void whatComesBackFromWord() {
    Path edited =
        Outcomes.value(
            new MeetingDocuments(data)
                .export(
                    meeting, folder.resolve("edited.docx"), Optional.empty(), DocumentFormat.DOCX));
    EditedWord.edit(
        edited,
        word -> {
          word.retype("Papperskorgar", "Papperskorgar töms varje dag.");
          word.retype("Läsgrupper", "Läsgrupper för dem som hör illa");
          word.retype("PRO:", "PRO: Torvald Ekdahl");
        });
    window.section(KeyCode.DIGIT5);
    window.until(() -> window.shows("read-back-choose"));
    window.answer(edited);
    window.focus("read-back-choose");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("read-back-words"));
    assertTrue(OpenWindow.onWindow(() -> window.node("edit-0").isFocused()));
    Walk.assertNamedAndReached(window, "read-back", "edit-0");
    String said = OpenWindow.onWindow(() -> Walk.name(window.node("edit-1")));
    assertTrue(said.contains("Papperskorgar töms varje vardag."), said);
    assertTrue(said.contains("Papperskorgar töms varje dag."), said);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("read-back"));
  }

  @Test
  void theLetterATemplateIsMadeOf() throws IOException {
    council();
    window.answer(letter());
    window.focus("make-template");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("line-0"));
    Walk.assertNamedAndReached(window, "letterhead", "line-0");
    assertFalse(OpenWindow.onWindow(() -> Walk.name(window.node("line-1"))).isBlank());
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("letterhead"));
  }

  @Test
  void theGuideToTemplates() {
    council();
    window.focus("template-guide");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("template-guide-page"));
    Walk.assertNamedAndReached(window, "guide", "save-guide");
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("guide"));
  }

  @Test
  void theKindsOfDocumentsAndThePagesOfASample() {
    council();
    window.focus("template-kinds");
    window.keys(KeyCode.HOME);
    window.focus("show-pages");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("sample-page-1"));
    Walk.assertNamedAndReached(window, "template", "template-kinds");
    assertPage("sample-page-1", "KALLELSE");
  }

  @Test
  void whatIsWrongWithATemplate() {
    council();
    window.focus("template-kinds");
    window.keys(KeyCode.HOME);
    window.answer(TEMPLATES.resolve("narvarolista.docx"));
    window.focus("choose-template");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("template-findings"));
    Walk.assertNamedAndReached(window, "template", "template-kinds");
    Node findings = window.node("template-findings");
    List<String> said =
        OpenWindow.onWindow(
            () ->
                findings.lookupAll(".list-cell").stream()
                    .filter(Node::isVisible)
                    .map(Walk::name)
                    .filter(words -> !words.isBlank())
                    .toList());
    assertEquals(
        OpenWindow.onWindow(() -> ((ListView<?>) findings).getItems().size()), said.size());
  }

  @Test
  void thePagesBesideTheText() {
    window.section(KeyCode.DIGIT3);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT4);
    window.until(() -> window.shows("page-1"));
    Walk.assertNamedAndReached(window, "beside", "pages-next");
    assertPage("page-1", meeting.details().title());
  }

  private void assertPage(String id, String words) {
    Node page = window.node(id);
    assertEquals(AccessibleRole.IMAGE_VIEW, page.getAccessibleRole());
    String said = OpenWindow.onWindow(() -> Walk.name(page));
    assertTrue(said.contains(words), said);
  }

  private void council() {
    window.keys(KeyCode.SHORTCUT, KeyCode.R);
    window.until(() -> window.shows("organisations"));
    window.focus("organisations");
    window.keys(KeyCode.HOME);
    window.until(() -> window.shows("choose-template"));
  }

  private Path letter() throws IOException {
    Path letter = folder.resolve("brev.docx");
    try (var document = new XWPFDocument();
        var stream = Files.newOutputStream(letter)) {
      for (String line : List.of("Björknäs kommun", "Datum: 1 maj", "", "Hej!")) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(stream);
    }
    return letter;
  }
}

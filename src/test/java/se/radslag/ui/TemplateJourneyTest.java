package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.document.OpenedDocument;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.store.DataFile;
import se.radslag.work.CouncilTemplate;

/** A council's template is chosen, tried and made, by keyboard alone. */
final class TemplateJourneyTest {

  private static final Path TEMPLATE =
      Path.of("src", "main", "resources", "se", "radslag", "document", "motesanteckningar.docx");

  private static final CouncilId COUNCIL = CouncilId.create();

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    data.write(
        session -> {
          session.councils().save(new Council(COUNCIL, "Provrådet", List.of()));
          return COUNCIL;
        });
    window = new OpenWindow(data);
    window.keys(KeyCode.SHORTCUT, KeyCode.R);
    window.until(() -> window.shows("choose-template"));
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void allThatIsWrongIsShownAndTheOldTemplateStays() throws IOException {
    choose(faulty());
    window.until(() -> window.shows("template-findings"));
    assertEquals(3, findings());
    assertTrue(window.words("template-outcome").contains("2 saker måste rättas"));
    assertEquals(Map.of(), new CouncilTemplate(data).names(COUNCIL));
    window.focus("template-findings");
    picture("fel");
    choose(Files.copy(TEMPLATE, folder.resolve("mall.docx")));
    window.until(() -> window.words("template-name").equals("mall.docx"));
    assertFalse(window.shows("template-findings"));
    assertEquals(
        Map.of(DocumentKind.MINUTES, "mall.docx"), new CouncilTemplate(data).names(COUNCIL));
    window.focus("template-built-in");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.words("template-name").equals("Rådslags egen"));
    assertEquals(Map.of(), new CouncilTemplate(data).names(COUNCIL));
  }

  @Test
  void everyDocumentHasATemplateOfItsOwn() throws IOException {
    Path notice = Files.copy(TEMPLATE.resolveSibling("kallelse.docx"), folder.resolve("vår.docx"));
    window.focus("template-kinds");
    window.keys(KeyCode.HOME);
    choose(notice);
    window.until(() -> window.words("template-name").equals("vår.docx"));
    assertEquals(Map.of(DocumentKind.NOTICE, "vår.docx"), new CouncilTemplate(data).names(COUNCIL));
    window.focus("template-kinds");
    window.keys(KeyCode.DOWN);
    assertEquals("Rådslags egen", window.words("template-name"));
    assertFalse(window.shows("template-outcome"));
    choose(notice);
    window.until(() -> window.shows("template-findings"));
    assertTrue(window.words("template-outcome").contains("måste rättas"));
    window.focus("template-kinds");
    window.keys(KeyCode.HOME);
    assertEquals("vår.docx", window.words("template-name"));
    window.focus("template-built-in");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.words("template-name").equals("Rådslags egen"));
    assertEquals(Map.of(), new CouncilTemplate(data).names(COUNCIL));
  }

  @Test
  void thePagesOfASampleAreShownInTheWindow() throws IOException {
    assertFalse(window.shows("sample-page-1"));
    choose(Files.copy(TEMPLATE, folder.resolve("mall.docx")));
    window.until(() -> window.shows("sample-page-1"));
    assertTrue(
        window
            .node("sample-page-1")
            .getAccessibleText()
            .contains("Provrådet och Provförvaltningen"));
    picture("provsidor");
    window.focus("template-kinds");
    window.keys(KeyCode.HOME);
    window.until(() -> !window.shows("sample-page-1"));
    window.focus("show-pages");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("sample-page-1"));
    assertTrue(window.node("sample-page-1").getAccessibleText().contains("KALLELSE"));
  }

  @Test
  void makingPagesCanBeStopped() {
    window.hold();
    window.focus("show-pages");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("sample-making"));
    window.focus("cancel-sample");
    window.keys(KeyCode.SPACE);
    assertFalse(window.shows("sample-making"));
    window.goOn();
    window.focus("show-sample");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shown().isPresent());
    assertFalse(window.shows("sample-page-1"));
  }

  @Test
  void aSampleMeetingIsShownInTheTemplate() throws IOException {
    window.focus("show-sample");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shown().isPresent());
    List<String> printed =
        OpenedDocument.of(Files.readAllBytes(window.shown().orElseThrow())).printed();
    assertTrue(printed.contains("Provrådet och Provförvaltningen"), printed.toString());
  }

  @Test
  void aTemplateIsMadeOfALetter() throws IOException {
    window.answer(letter());
    window.focus("make-template");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("line-0"));
    window.until(() -> window.node("line-0").isFocused());
    window.keys(KeyCode.DOWN);
    window.focus("save-template");
    window.keys(KeyCode.SPACE);
    assertTrue(window.shows("letterhead-refused"));
    window.focus("line-2");
    for (int i = 0; i < 11; i++) {
      window.keys(KeyCode.DOWN);
    }
    picture("brev");
    Path target = folder.resolve("Egen mall.docx");
    window.answer(target);
    window.focus("save-template");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("letterhead-done"));
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.words("template-name").equals("Egen mall.docx"));
    assertEquals(
        Map.of(DocumentKind.MINUTES, "Egen mall.docx"), new CouncilTemplate(data).names(COUNCIL));
  }

  @Test
  void theGuideIsReadAndSaved() throws IOException {
    window.focus("template-guide");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("template-guide-page"));
    picture("handledning");
    Path target = folder.resolve("Handledning.docx");
    window.answer(target);
    window.focus("save-guide");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("guide-told"));
    assertTrue(window.words("guide-told").contains("Handledning.docx"));
    assertTrue(Files.size(target) > 0);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("template-guide-page"));
  }

  private void choose(Path file) {
    window.answer(file);
    window.focus("choose-template");
    window.keys(KeyCode.SPACE);
  }

  private int findings() {
    return OpenWindow.onWindow(
        () -> ((ListView<?>) window.node("template-findings")).getItems().size());
  }

  private Path letter() throws IOException {
    Path letter = folder.resolve("brev.docx");
    try (var document = new XWPFDocument();
        var stream = Files.newOutputStream(letter)) {
      for (String line : List.of("Björknäs kommun", "Datum: 1 maj", "Hej! Här kommer ett brev.")) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(stream);
    }
    return letter;
  }

  private Path faulty() throws IOException {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(Files.newInputStream(TEMPLATE))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    Path file = folder.resolve("felaktig.docx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        String text = new String(entry.getValue(), StandardCharsets.UTF_8);
        boolean main = entry.getKey().equals("word/document.xml");
        zip.write(
            main
                ? text.replace("\"narvarande?\"", "\"närvarande?\"")
                    .replace("\"titel?\"", "\"rubriken\"")
                    .getBytes(StandardCharsets.UTF_8)
                : entry.getValue());
      }
    }
    return file;
  }

  /** For a person to look at, where a folder is named for it. */
  private void picture(String name) throws IOException {
    Optional<Path> place = Optional.ofNullable(System.getProperty("pictures")).map(Path::of);
    if (place.isPresent()) {
      for (Window one : OpenWindow.onWindow(() -> List.copyOf(Window.getWindows()))) {
        var image = OpenWindow.onWindow(() -> one.getScene().snapshot(null));
        Path file = place.get().resolve(name + "-" + one.hashCode() + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
      }
    }
  }
}

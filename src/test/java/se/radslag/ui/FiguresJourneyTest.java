package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.chart.XYChart;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.MeetingState;
import se.radslag.store.DataFile;

/** Looking at a council's figures, and taking them along, with nothing but the keyboard. */
final class FiguresJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    fiction.keep(data, fiction.meeting());
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 10, 10), MeetingState.APPROVED));
    window = new OpenWindow(data);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    window.until(() -> window.shows("figures-table"));
  }

  @AfterEach
  void close() {
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("figures-view"));
    window.close();
    data.close();
  }

  @Test
  void eachChartHasItsNumbersBelow() {
    for (String kind : new String[] {"questions", "watch", "time", "attendance"}) {
      window.focus("figures-" + kind);
      window.keys(KeyCode.SPACE);
      assertEquals(2, table().getItems().size(), kind);
      assertEquals(chart().getData().size() + 1, table().getColumns().size(), kind);
      assertTrue(chart().getAccessibleText().startsWith("Seniorrådet i Norrviken: "), kind);
    }
  }

  @Test
  void theYearsAreChosen() {
    window.focus("figures-from");
    window.keys(KeyCode.DOWN);
    window.until(() -> table().getItems().size() == 1);
    assertEquals("2025-04-03", table().getColumns().getFirst().getCellData(0));
  }

  @Test
  void theyAreTakenAlongAsPictureAndWorkbook() throws IOException {
    Path picture = folder.resolve("närvaro.png");
    window.answer(picture);
    window.focus("figures-picture");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.words("figures-result").contains("närvaro.png"));
    assertEquals("Statistik Närvaro 2024–2025.png", window.suggested());
    assertTrue(ImageIO.read(picture.toFile()).getWidth() > 800);
    Path workbook = folder.resolve("siffror.xlsx");
    window.answer(workbook);
    window.focus("figures-workbook");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.words("figures-result").contains("siffror.xlsx"));
    try (var in = Files.newInputStream(workbook);
        var read = new XSSFWorkbook(in)) {
      assertEquals(2, read.getSheet("Möten").getLastRowNum());
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    window.answer(folder.resolve("finns inte").resolve("siffror.xlsx"));
    window.focus("figures-workbook");
    window.keys(KeyCode.SPACE);
    window.until(() -> !window.words("figures-result").isEmpty());
    assertTrue(window.words("figures-result").contains("finns inte"));
  }

  @SuppressWarnings("unchecked") // The id is the table's.
  private TableView<Integer> table() {
    return (TableView<Integer>) window.node("figures-table");
  }

  private XYChart<?, ?> chart() {
    return OpenWindow.onWindow(
        () ->
            (XYChart<?, ?>)
                window.node("figures-chart").lookupAll(".chart").stream()
                    .findFirst()
                    .orElseThrow());
  }
}

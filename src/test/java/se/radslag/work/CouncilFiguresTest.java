package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.document.FiguresWorkbook;
import se.radslag.model.AgendaItem;
import se.radslag.model.Figures;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingFigures;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.Schedule;
import se.radslag.model.WatchEntry;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;

final class CouncilFiguresTest {

  private static final String FORMULA = "=HYPERLINK(\"http://kajen\")";

  @TempDir private Path folder;
  private final Fiction fiction = new Fiction();
  private DataFile data;
  private Meeting spring;
  private Meeting autumn;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    spring =
        fiction.keep(
            data,
            fiction
                .meeting()
                .withItems(
                    List.of(
                        item(1, "Kajen", "13:00", 30, promise("Kajen mäts upp.")),
                        item(2, FORMULA, "13:20", 20, question("PRO undrar när kajen mäts.")),
                        item(3, "Övrigt", "13:50", 15, question("Vad kostar kajen?")))));
    autumn =
        fiction.keep(
            data,
            fiction
                .meetingOn(LocalDate.of(2025, 10, 9), MeetingState.DRAFT)
                .withItems(
                    List.of(
                        new AgendaItem(
                            ItemId.create(),
                            1,
                            "Bron",
                            ItemKind.MATTER,
                            List.of(),
                            List.of(promise("Bron målas."))))));
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2026, 2, 5), MeetingState.PLANNED));
    WatchEntry first = data.read(session -> session.watch().all(spring.council())).getFirst();
    new WatchList(data).answer(first.id(), Optional.of(autumn.id()));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void whoCameIsCountedByOrganisation() {
    Figures figures = read(2025, 2025);
    Organisation skpf =
        figures.organisations().stream()
            .filter(one -> one.name().equals("SKPF"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        new MeetingFigures.Seats(3, 4), figures.meetings().getFirst().attendance().get(skpf.id()));
    assertEquals(
        List.of("PRO", "SKPF", "SPF Seniorerna", "RPG", "Förvaltningen"),
        figures.organisations().stream().map(Organisation::name).toList());
  }

  @Test
  void questionsAreTheirsWhoAsk() {
    MeetingFigures meeting = read(2025, 2025).meetings().getFirst();
    assertEquals(List.of(1), List.copyOf(meeting.questions().values()));
    assertEquals(1, meeting.commonQuestions());
  }

  @Test
  void anItemTakesUntilTheNextAndTheLastUntilTheEnd() {
    MeetingFigures meeting = read(2025, 2025).meetings().getFirst();
    assertEquals(
        List.of(20L, 30L, 40L),
        meeting.items().stream().map(one -> one.taken().orElseThrow().toMinutes()).toList());
    assertEquals(Optional.of(Duration.ofMinutes(65)), meeting.planned());
    assertEquals(Optional.of(Duration.ofMinutes(90)), meeting.length());
  }

  @Test
  void whatIsPromisedIsOpenUntilTheMeetingThatAnswersIt() {
    assertEquals(
        List.of(new MeetingFigures.Promises(1, 0, 1), new MeetingFigures.Promises(1, 1, 1)),
        read(2025, 2025).meetings().stream().map(MeetingFigures::promises).toList());
  }

  @Test
  void onlyHeldMeetingsOfTheYearsAskedForCount() {
    assertEquals(List.of(2025), new CouncilFigures(data).years(spring.council()));
    assertEquals(List.of(), read(2024, 2024).meetings());
    assertEquals(
        List.of(spring.id(), autumn.id()),
        read(2024, 2026).meetings().stream().map(MeetingFigures::id).toList());
  }

  @Test
  void whoStopsItGetsNothing() {
    var stops = new ArrayList<Progress>();
    var progress = new Progress(step -> stops.forEach(Progress::cancel));
    stops.add(progress);
    assertEquals(
        Optional.empty(), new CouncilFigures(data).read(spring.council(), 2025, 2025, progress));
  }

  @Test
  void inExcelNothingIsAFormulaAndNumbersAreNumbers() throws IOException {
    byte[] file = new FiguresWorkbook(Texts.swedish()).of("Seniorrådet", read(2025, 2025));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertEquals(5, workbook.getNumberOfSheets());
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertEquals(false, cell.getCellType() == CellType.FORMULA))));
      var title = workbook.getSheet("Punkter").getRow(2).getCell(2);
      assertEquals(FORMULA, title.getStringCellValue());
      assertEquals(true, title.getCellStyle().getQuotePrefixed());
      var meetings = workbook.getSheet("Möten").getRow(1);
      assertEquals(
          LocalDate.of(2025, 4, 3), meetings.getCell(0).getLocalDateTimeCellValue().toLocalDate());
      assertEquals(90, meetings.getCell(1).getNumericCellValue());
      var attendance = workbook.getSheet("Närvaro");
      assertEquals("PRO", attendance.getRow(0).getCell(1).getStringCellValue());
      assertEquals(3, attendance.getRow(1).getCell(1).getNumericCellValue());
    }
  }

  private Figures read(int first, int last) {
    return new CouncilFigures(data)
        .read(spring.council(), first, last, Progress.unwatched())
        .orElseThrow();
  }

  private static AgendaItem item(int number, String title, String begun, int planned, Note note) {
    return new AgendaItem(
        ItemId.create(),
        number,
        title,
        ItemKind.MATTER,
        List.of(),
        List.of(note),
        Schedule.none()
            .withPlanned(Optional.of(Duration.ofMinutes(planned)))
            .begun(LocalTime.parse(begun)));
  }

  private static Note promise(String what) {
    return new Note.FollowUp(what);
  }

  private static Note question(String what) {
    return new Note.CouncilRemark("Fråga från rådet", what);
  }
}

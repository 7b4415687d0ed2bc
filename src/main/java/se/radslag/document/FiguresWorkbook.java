package se.radslag.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.radslag.model.Figures;
import se.radslag.model.MeetingFigures;
import se.radslag.model.Organisation;
import se.radslag.texts.Texts;

/**
 * The figures of a council's meetings as an Excel file, a sheet for each matter and a row for each
 * meeting or item, to be used in the year's report. Threads may share it.
 */
public final class FiguresWorkbook {

  private static final MeetingFigures.Seats NOBODY = new MeetingFigures.Seats(0, 0);

  private final Texts texts;

  public FiguresWorkbook(Texts texts) {
    this.texts = texts;
  }

  /** The file's bytes; what is not known is an empty cell. */
  public byte[] of(String council, Figures figures) {
    try (var workbook = new XSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      workbook.getProperties().getCoreProperties().setTitle(texts.get("figures.title", council));
      var sheets = new FigureSheets(workbook);
      sheets.add(texts.get("figures.meetings"), meetings(figures));
      sheets.add(texts.get("figures.attendance"), attendance(figures));
      sheets.add(texts.get("figures.questions"), questions(figures));
      sheets.add(texts.get("figures.watch"), watch(figures));
      sheets.add(texts.get("figures.items"), items(figures));
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<List<Object>> meetings(Figures figures) {
    return table(
        heads("figures.day", "figures.length", "figures.planned", "figures.taken"),
        figures.meetings().stream()
            .map(
                one ->
                    List.<Object>of(
                        one.day(),
                        minutes(one.length()),
                        minutes(one.planned()),
                        minutes(one.taken()))));
  }

  private List<List<Object>> attendance(Figures figures) {
    List<Object> heads = new ArrayList<>(heads("figures.day"));
    figures
        .organisations()
        .forEach(
            one -> {
              heads.add(one.name());
              heads.add(texts.get("figures.listed", one.name()));
            });
    return table(
        heads,
        figures.meetings().stream()
            .map(
                meeting ->
                    row(
                        meeting.day(),
                        figures.organisations().stream()
                            .map(one -> meeting.attendance().getOrDefault(one.id(), NOBODY))
                            .flatMap(seats -> Stream.<Object>of(seats.present(), seats.listed())),
                        List.of())));
  }

  private List<List<Object>> questions(Figures figures) {
    List<Organisation> askers =
        figures.organisations().stream().filter(one -> !one.administration()).toList();
    List<Object> heads = new ArrayList<>(heads("figures.day"));
    askers.forEach(one -> heads.add(one.name()));
    heads.add(texts.get("figures.common"));
    return table(
        heads,
        figures.meetings().stream()
            .map(
                meeting ->
                    row(
                        meeting.day(),
                        askers.stream().map(one -> meeting.questions().getOrDefault(one.id(), 0)),
                        List.of(meeting.commonQuestions()))));
  }

  private List<List<Object>> watch(Figures figures) {
    return table(
        heads("figures.day", "figures.raised", "figures.answered", "figures.open"),
        figures.meetings().stream()
            .map(
                one ->
                    List.<Object>of(
                        one.day(),
                        one.promises().raised(),
                        one.promises().answered(),
                        one.promises().open())));
  }

  private List<List<Object>> items(Figures figures) {
    return table(
        heads("figures.day", "figures.number", "figures.item", "figures.planned", "figures.taken"),
        figures.meetings().stream()
            .flatMap(
                meeting ->
                    meeting.items().stream()
                        .map(
                            item ->
                                List.<Object>of(
                                    meeting.day(),
                                    item.number(),
                                    item.title(),
                                    minutes(item.planned()),
                                    minutes(item.taken())))));
  }

  private List<Object> heads(String... keys) {
    return Stream.of(keys).<Object>map(texts::get).toList();
  }

  private static List<Object> row(LocalDate day, Stream<?> values, List<?> last) {
    return Stream.of(Stream.of(day), values, last.stream()).<Object>flatMap(part -> part).toList();
  }

  private static List<List<Object>> table(List<Object> heads, Stream<List<Object>> rows) {
    return Stream.concat(Stream.of(heads), rows).toList();
  }

  /** Minutes, or the empty text where they are not known. */
  private static Object minutes(Optional<Duration> time) {
    return time.<Object>map(Duration::toMinutes).orElse("");
  }
}

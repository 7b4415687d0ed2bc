package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.LibreOffice;
import se.radslag.Meetings;
import se.radslag.Outcomes;
import se.radslag.PrintedText;
import se.radslag.Seeds;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;

/** One and the same document in every kind of file says the same, letter by letter. */
final class OfficeFilesTest {

  @TempDir private Path folder;

  @Test
  void everyKindSaysTheSameInTheSameOrder() throws Exception {
    Meeting meeting = Meetings.rich();
    Path word = written(meeting);
    says(meeting, word);
    says(meeting, Files.write(folder.resolve("own.pdf"), pdf(word)));
    for (String kind : List.of("odt", "rtf", "doc", "pdf")) {
      says(meeting, LibreOffice.converted(word, folder, kind));
    }
  }

  @Test
  void theRealMinutesAreTheSameMeetingInEveryKind() throws Exception {
    for (Path seed : Seeds.all()) {
      Meeting meeting = Reading.of(seed).toMeeting(CouncilId.create(), MeetingState.DRAFT);
      Path word = written(meeting);
      isTheSame(meeting, word);
      for (String kind : List.of("odt", "rtf", "pdf")) {
        isTheSame(meeting, LibreOffice.converted(word, folder, kind));
      }
    }
  }

  private Path written(Meeting meeting) throws IOException {
    var content = new Content.Minutes(meeting, List.of());
    return Files.write(
        folder.resolve("anteckningar.docx"),
        new WordDocument().write(content, Template.builtIn(content.kind())));
  }

  private static byte[] pdf(Path word) throws IOException {
    return new PdfDocument().of(Files.readAllBytes(word));
  }

  private static void says(Meeting meeting, Path file) throws IOException {
    assertEquals(
        Seeds.characters(PrintedText.of(meeting)),
        Seeds.characters(String.join("\n", read(file).text())),
        file.getFileName().toString());
  }

  private static void isTheSame(Meeting meeting, Path file) throws IOException {
    says(meeting, file);
    ReadMinutes minutes = read(file).minutes().orElseThrow();
    Meeting again = minutes.toMeeting(CouncilId.create(), MeetingState.DRAFT);
    Predicate<String> written = line -> !line.isBlank();
    assertEquals(
        PrintedText.lines(meeting).stream().filter(written).toList(),
        PrintedText.lines(again).stream().filter(written).toList(),
        file.getFileName().toString());
    for (int i = 0; i < meeting.items().size(); i++) {
      assertEquals(meeting.items().get(i).written(), again.items().get(i).written());
    }
  }

  private static EarlierFile read(Path file) throws IOException {
    return Outcomes.value(
        EarlierFiles.read(file.getFileName().toString(), Files.readAllBytes(file)));
  }
}

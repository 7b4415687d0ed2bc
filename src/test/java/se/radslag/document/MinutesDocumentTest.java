package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.LibreOffice;
import se.radslag.Meetings;
import se.radslag.PrintedText;
import se.radslag.Seeds;
import se.radslag.model.Closing;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Note;

final class MinutesDocumentTest {

  static Stream<Meeting> meetings() {
    return Stream.of(
        Meetings.rich(),
        Meetings.rich().with(Closing.empty()),
        Meetings.onlyADate(),
        Meetings.withItems(60),
        Meetings.numbered(1, 2, 5, 6, 6, 3),
        Meetings.numbered(48, 49, 50));
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void saysWhatTheMeetingSaysInThatOrder(Meeting meeting) throws Exception {
    byte[] file = Templates.write(meeting, Template.builtIn(DocumentKind.MINUTES));
    assertEquals(PrintedText.lines(meeting), OpenedDocument.of(file).printed());
  }

  @Test
  void isPrintedByLibreOfficeAsItIsMeant(@TempDir Path folder) throws Exception {
    for (Meeting meeting : meetings().toList()) {
      Path file = folder.resolve(meeting.id() + ".docx");
      Files.write(file, Templates.write(meeting, Template.builtIn(DocumentKind.MINUTES)));
      String printed = LibreOffice.printed(file, folder);
      String expected = String.join("\n", PrintedText.lines(meeting));
      assertEquals(Seeds.characters(expected), Seeds.characters(printed));
      assertTrue(printed.lines().anyMatch(line -> line.matches("1 \\(\\d+\\)")), "page number");
    }
  }

  @Test
  void saysNothingOfTheTemplate() throws Exception {
    byte[] file = Templates.write(Meetings.onlyADate(), Template.builtIn(DocumentKind.MINUTES));
    assertEquals(
        List.of("Datum", "Torsdagen den 18 september 2031"), OpenedDocument.of(file).printed());
  }

  @Test
  void isTheSameEachTime() {
    Meeting meeting = Meetings.rich();
    assertArrayEquals(
        Templates.write(meeting, Template.builtIn(DocumentKind.MINUTES)),
        Templates.write(meeting, Template.builtIn(DocumentKind.MINUTES)));
  }

  @Test
  void leavesWhatItDoesNotFillByteForByte() throws Exception {
    PackageBytes template = Template.builtIn(DocumentKind.MINUTES).bytes();
    PackageBytes document =
        PackageBytes.read(Templates.write(Meetings.rich(), Template.builtIn(DocumentKind.MINUTES)));
    Set<String> filled = Set.of("word/document.xml", "word/header1.xml", "docProps/core.xml");
    assertEquals(template.entries().keySet(), document.entries().keySet());
    for (String entry : template.entries().keySet()) {
      if (!filled.contains(entry)) {
        assertArrayEquals(
            template.entry(entry).orElseThrow(), document.entry(entry).orElseThrow(), entry);
      }
    }
  }

  @Test
  void refusesACharacterNoDocumentCanHold() {
    Meeting meeting = Meetings.rich();
    var item = meeting.items().getFirst().withNotes(List.of(new Note.Text("a\u0001b")));
    Meeting damaged = meeting.withItems(List.of(item));
    assertThrows(
        IllegalArgumentException.class,
        () -> Templates.write(damaged, Template.builtIn(DocumentKind.MINUTES)));
  }

  @Test
  void keepsEverySignAPersonCanType() throws Exception {
    String text = "  <b> & \"citat\" ]]> 😀 ”åäö” \u00a0– 5 % ";
    Meeting meeting = Meetings.rich();
    var item = meeting.items().getFirst().withNotes(List.of(new Note.Text(text)));
    byte[] file =
        Templates.write(meeting.withItems(List.of(item)), Template.builtIn(DocumentKind.MINUTES));
    assertTrue(OpenedDocument.of(file).printed().contains(text));
  }

  @Test
  void leavesOutANoteWithoutWords() throws Exception {
    Meeting meeting = Meetings.rich();
    var item =
        meeting
            .items()
            .getFirst()
            .withNotes(List.of(new Note.Text(" "), new Note.CouncilRemark("Inspel", "")));
    byte[] file =
        Templates.write(meeting.withItems(List.of(item)), Template.builtIn(DocumentKind.MINUTES));
    List<String> printed = OpenedDocument.of(file).printed();
    assertTrue(printed.contains("Inspel: "));
    assertTrue(printed.stream().noneMatch(String::isBlank));
  }
}

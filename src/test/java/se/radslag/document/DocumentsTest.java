package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.LibreOffice;
import se.radslag.model.DocumentKind;

/** What the documents around the minutes say. */
final class DocumentsTest {

  @Test
  void aNoticeSaysWhenAndWhereAndWhatWillBeTakenUpAndNothingOfWhatWasSaid() throws IOException {
    assertEquals(
        List.of(
            "Omsorgsförvaltningen",
            "Ledning & samordning",
            "KALLELSE  OMS 2031-0042",
            "Rådet för äldre i Björknäs och omsorgsförvaltningen",
            "Datum",
            "Torsdagen den 18 september 2031",
            "Tid",
            "Kl. 09:30-11:45",
            "Plats",
            "Kvarnsalen, Bäckvägen 3",
            "Dagordning",
            "1 Inledning",
            "Kl. 09:30, 15 minuter",
            "2 Bevakningslista/övriga frågor",
            "Ylva Sandell",
            "Kl. 09:45, 15 minuter",
            "3 Hemtjänstens nya scheman och vad de betyder för den som bor långt från centralorten",
            "Ylva Sandell, Kaj Brännström och Märta Ek",
            "Kl. 10:00, 15 minuter",
            "Bilaga 1: Fasta tider.pdf",
            "4 Övrigt",
            "Kl. 10:15, 15 minuter",
            "Bilagor",
            "Bilaga 1: Fasta tider.pdf (punkt 3)",
            "Bilaga 2: Karta över Ängsbro.png",
            "Vänliga hälsningar",
            "Kaj Brännström"),
        printed(Contents.notice()));
  }

  @Test
  void aListToSignHasEverybodyExpected() throws IOException {
    List<String> printed = printed(Contents.attendance());
    assertTrue(
        printed.containsAll(List.of("PRO", "SKPF", "RPG", "Förvaltningen", "Byalaget", "Övriga")));
    assertTrue(printed.containsAll(List.of("Sigge Vall", "Anmält förhinder", "Bodil Ström")));
    assertTrue(printed.contains("Ersätter Torsten Zetterlund, på distans"));
    OpenedDocument opened = OpenedDocument.of(write(Contents.attendance()));
    List<Long> rows =
        Word.below(opened.body().getFirst().getOwnerDocument(), "tbl")
            .map(table -> Word.below(table, "tr").count())
            .toList();
    assertEquals(List.of(3L, 4L, 3L, 2L, 3L, 2L, 4L), rows);
  }

  @Test
  void aListOfPromisesSaysWhenAndWhereEachWasRaisedAndHowItStands() throws IOException {
    List<String> printed = printed(Contents.watchList());
    int first = printed.indexOf("Besked om bänkarna vid Ängsbro.");
    assertEquals(
        List.of("2031-09-18", "Övrigt", "Öppen", "Provet redovisas."),
        printed.subList(first + 1, first + 5));
    assertTrue(printed.contains("Besvarad"));
  }

  @Test
  void anExtractHasOneItemWithItsOwnNumber() throws IOException {
    List<String> printed = printed(Contents.extract());
    assertTrue(printed.stream().anyMatch(line -> line.startsWith("3 Hemtjänstens")));
    assertTrue(printed.stream().noneMatch(line -> line.endsWith("Inledning")));
    assertTrue(printed.contains("3 från PRO, 1 från SKPF och 2 från Förvaltningen"));
    assertTrue(printed.contains("Beslut: Rådet ställer sig bakom förslaget."));
    assertTrue(printed.contains("Utdragets riktighet bestyrks"));
  }

  @Test
  void minutesNameTheirAttachments() throws IOException {
    List<String> printed = printed(Contents.minutes());
    assertEquals(
        List.of(
            "Bilagor", "Bilaga 1: Fasta tider.pdf (punkt 3)", "Bilaga 2: Karta över Ängsbro.png"),
        printed.subList(printed.size() - 3, printed.size()));
  }

  @Test
  void aVolumeCountsAnewInEveryMeeting() throws IOException {
    List<String> printed = printed(Contents.volume());
    List<String> items =
        printed.subList(printed.lastIndexOf("Torsdagen den 6 februari 2031"), printed.size());
    assertEquals(2, items.stream().filter(line -> line.startsWith("1 ")).count());
    assertTrue(items.contains("51 Fråga 51 på listan"));
  }

  /** LibreOffice asks for the pages itself; Word shows what is written until it is asked to. */
  @Test
  void aVolumesContentsListNamesTheTruePages(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("volym.docx");
    Files.write(file, write(Contents.volume()));
    List<String> pages = List.of(LibreOffice.printed(file, folder).split("\f", -1));
    List<String> written =
        Word.below(OpenedDocument.of(file(file)).body().getFirst().getOwnerDocument(), "hyperlink")
            .map(OpenedDocument::text)
            .toList();
    assertEquals(4 + 30 + 3 + 3, written.size());
    var line = Pattern.compile("(\\w+ den \\d+ \\w+ 2031)\\.+(\\d+)");
    var found = line.matcher(pages.getFirst() + pages.get(1));
    int checked = 0;
    while (found.find()) {
      int page = Integer.parseInt(found.group(2));
      assertTrue(pages.get(page - 1).contains(found.group(1)), found.group());
      assertTrue(written.contains(found.group(1) + page), found.group());
      checked++;
    }
    assertEquals(3, checked);
  }

  @ParameterizedTest
  @MethodSource("se.radslag.document.Contents#all")
  void aDocumentIsTheSameEachTime(Content content) {
    assertArrayEquals(write(content), write(content));
  }

  @ParameterizedTest
  @EnumSource
  void everyTagOfABuiltInTemplateHasAMeaning(DocumentKind kind) {
    Template template = Template.builtIn(kind);
    for (String part : template.parts().fillable()) {
      ContentControl.below(template.parse(part))
          .forEach(
              control -> {
                boolean known =
                    control.controlTag().tag().isPresent() || SampleKind.knows(control.tag());
                assertTrue(known && control.controlTag().formatUnderstood(), control.written());
              });
    }
  }

  private static byte[] file(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  private static byte[] write(Content content) {
    return new WordDocument().write(content, Template.builtIn(content.kind()));
  }

  private static List<String> printed(Content content) throws IOException {
    return OpenedDocument.of(write(content)).printed().stream()
        .filter(line -> !line.isBlank())
        .toList();
  }
}

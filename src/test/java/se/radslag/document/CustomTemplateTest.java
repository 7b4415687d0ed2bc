package se.radslag.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.radslag.Meetings;
import se.radslag.PrintedText;
import se.radslag.model.Meeting;

/** What communicators do to a template in Word, and what must come of it. */
final class CustomTemplateTest {

  private static final String MAIN = "word/document.xml";

  private static final String TEXT = "<w:r><w:t>%s</w:t></w:r>";

  @Test
  void paragraphNumbersAreTheTemplatesOwnMatter() throws IOException {
    List<String> printed =
        printed(
            "word/numbering.xml",
            numbering -> numbering.replace("w:val=\"%1\"", "w:val=\"§ %1\""),
            Meetings.numbered(48, 49, 51));
    assertTrue(
        printed.containsAll(
            List.of(
                "§ 48 Fråga 48 på listan", "§ 49 Fråga 49 på listan", "§ 51 Fråga 51 på listan")));
  }

  @Test
  void headingsWithoutNumbersStayWithout() throws IOException {
    List<String> printed =
        printed(
            "word/styles.xml",
            styles -> styles.replace("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", ""),
            Meetings.numbered(2, 7));
    assertTrue(printed.containsAll(List.of("Fråga 2 på listan", "Fråga 7 på listan")));
  }

  @Test
  void theSecondLevelNeedsNoSampleOfItsOwn() throws IOException {
    byte[] template =
        Templates.changed(
            MAIN,
            xml -> xml.replaceFirst("<w:p><w:pPr><w:pStyle w:val=\"ListBullet2\"/>.*?</w:p>", ""));
    OpenedDocument opened = opened(template, Meetings.rich());
    Element second =
        opened.body().stream()
            .filter(one -> OpenedDocument.text(one).startsWith("Besiktning"))
            .findFirst()
            .orElseThrow();
    Element properties = Word.child(second, "pPr").orElseThrow();
    Element numbering = Word.child(properties, "numPr").orElseThrow();
    assertEquals("1", Word.value(numbering, "ilvl").orElseThrow());
    assertEquals("2", Word.value(numbering, "numId").orElseThrow());
  }

  @Test
  void aLabelInTheSameParagraphGoesWithItsControl() throws IOException {
    UnaryOperator<String> change =
        xml ->
            xml.replace(
                "<w:body>",
                "<w:body><w:p>"
                    + TEXT.formatted("Plats: ")
                    + inLine("plats?", 1)
                    + "</w:p><w:p>"
                    + TEXT.formatted("Dag: ")
                    + inLine("datum?", 2)
                    + TEXT.formatted(" ")
                    + inLine("tid?", 3)
                    + "</w:p>");
    List<String> full = printed(MAIN, change, Meetings.rich());
    assertTrue(full.contains("Plats: Kvarnsalen, Bäckvägen 3"));
    assertTrue(full.contains("Dag: Torsdagen den 18 september 2031 Kl. 09:30-11:45"));
    List<String> bare = printed(MAIN, change, Meetings.onlyADate());
    assertTrue(bare.contains("Dag: Torsdagen den 18 september 2031"), bare.toString());
    assertTrue(bare.stream().noneMatch(line -> line.startsWith("Plats")));
  }

  @Test
  void withoutAQuestionMarkTheLabelStays() throws IOException {
    String address = "Björknäs kommun, Box 17, besök: ";
    UnaryOperator<String> change =
        xml ->
            xml.replace(
                "<w:body>",
                "<w:body><w:p>" + TEXT.formatted(address) + inLine("plats", 1) + "</w:p>");
    assertTrue(printed(MAIN, change, Meetings.onlyADate()).contains(address));
  }

  @Test
  void aLabelInALineGoesWithItsFrame() throws IOException {
    String frame =
        "<w:sdt><w:sdtPr><w:tag w:val=\"plats?\"/><w:id w:val=\"9\"/></w:sdtPr><w:sdtContent>"
            + TEXT.formatted("i ")
            + inLine("plats", 1)
            + "</w:sdtContent></w:sdt>";
    UnaryOperator<String> change =
        xml -> xml.replace("<w:body>", "<w:body><w:p>" + inLine("datum?", 2) + frame + "</w:p>");
    OpenedDocument full = opened(Templates.changed(MAIN, change), Meetings.rich());
    assertTrue(full.printed().contains("Torsdagen den 18 september 2031i Kvarnsalen, Bäckvägen 3"));
    assertTrue(Word.below(full.body().getFirst(), "sdt").findAny().isEmpty());
    List<String> bare = printed(MAIN, change, Meetings.onlyADate());
    assertEquals("Torsdagen den 18 september 2031", bare.getFirst());
  }

  @Test
  void severalTextsInALineAreLinesOfIt() throws IOException {
    List<String> printed =
        printed(
            MAIN,
            xml -> xml.replace("<w:body>", "<w:body><w:p>" + inLine("justerare", 1) + "</w:p>"),
            Meetings.rich());
    assertTrue(printed.contains("Åsa Lövgren\nTorsten Zetterlund"));
  }

  @Test
  void controlsThatNothingFillsLeaveNothing() throws IOException {
    List<String> printed =
        printed(
            MAIN,
            xml ->
                xml.replace(
                    "<w:body>",
                    "<w:body><w:p>"
                        + TEXT.formatted("Bilagor ")
                        + inLine("bilagor?", 1)
                        + "</w:p>"),
            Meetings.rich());
    assertTrue(printed.stream().noneMatch(line -> line.startsWith("Bilagor")));
  }

  @Test
  void aRowThatStaysKeepsItsCells() throws IOException {
    String cell =
        "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w:id w:val=\"%d\"/></w:sdtPr><w:sdtContent>"
            + "<w:tc><w:tcPr/><w:p><w:r><w:t>Exempel</w:t></w:r></w:p></w:tc>"
            + "</w:sdtContent></w:sdt>";
    String table =
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>"
            + cell.formatted("datum", 1)
            + cell.formatted("plats?", 2)
            + "</w:tr></w:tbl>";
    byte[] template = Templates.changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>" + table));
    OpenedDocument opened = opened(template, Meetings.onlyADate());
    assertEquals(2, opened.document().getTables().getFirst().getRow(0).getTableICells().size());
    assertEquals("", OpenedDocument.text(opened.body().get(1)));
  }

  @Test
  void aFrameAroundATableGoesWhole() throws IOException {
    String row = "<w:tr><w:tc><w:tcPr/><w:p>%s</w:p></w:tc></w:tr>";
    String frame =
        "<w:sdt><w:sdtPr><w:tag w:val=\"plats?\"/><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>"
            + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
            + row.formatted(TEXT.formatted("Här var vi"))
            + row.formatted(inLine("plats", 2))
            + "</w:tbl></w:sdtContent></w:sdt>";
    UnaryOperator<String> change = xml -> xml.replace("<w:body>", "<w:body>" + frame);
    assertEquals(
        List.of("Här var vi", "Kvarnsalen, Bäckvägen 3"),
        printed(MAIN, change, Meetings.rich()).subList(3, 5));
    assertEquals(
        PrintedText.lines(Meetings.onlyADate()), printed(MAIN, change, Meetings.onlyADate()));
  }

  @Test
  void aPlaceholderLeavesNeitherItsMarkNorItsLook() throws IOException {
    String mark =
        "<w:id w:val=\"9\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/a\" w:storeItemID=\"{0}\"/>";
    byte[] template =
        Templates.changed(
            MAIN,
            xml ->
                xml.replaceFirst("(w:val=\"titel\\?\"/>)<w:id w:val=\"\\d+\"/>", "$1" + mark)
                    .replace(
                        "<w:r><w:t>Mötets titel",
                        "<w:r><w:rPr><w:color w:val=\"808080\"/></w:rPr><w:t>Mötets titel"));
    byte[] file = Templates.write(Meetings.rich(), Templates.read(template));
    String xml = new String(PackageBytes.read(file).entry(MAIN).orElseThrow(), UTF_8);
    assertFalse(xml.contains("showingPlcHdr"));
    assertFalse(xml.contains("dataBinding"));
    assertFalse(xml.contains("808080"));
    assertEquals(PrintedText.lines(Meetings.rich()), OpenedDocument.of(file).printed());
  }

  @Test
  void copiesOfASampleShareNoIds() throws IOException {
    byte[] template =
        Templates.changed(
            MAIN,
            xml ->
                xml.replace(
                    "<w:r><w:t>Löpande",
                    "<w:bookmarkStart w:id=\"7\" w:name=\"prov\"/><w:bookmarkEnd w:id=\"7\"/>"
                        + "<w:r><w:t>Löpande"));
    byte[] file = Templates.write(Meetings.rich(), Templates.read(template));
    String xml = new String(PackageBytes.read(file).entry(MAIN).orElseThrow(), UTF_8);
    assertFalse(xml.contains("\"prov\""));
  }

  private static String inLine(String tag, int id) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w:id w:val=\"%d\"/></w:sdtPr>".formatted(tag, id)
        + "<w:sdtContent><w:r><w:t>Exempel</w:t></w:r></w:sdtContent></w:sdt>";
  }

  private static List<String> printed(String part, UnaryOperator<String> change, Meeting meeting)
      throws IOException {
    return opened(Templates.changed(part, change), meeting).printed();
  }

  private static OpenedDocument opened(byte[] template, Meeting meeting) throws IOException {
    return OpenedDocument.of(Templates.write(meeting, Templates.read(template)));
  }
}

package se.radslag.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.LibreOffice;
import se.radslag.Meetings;
import se.radslag.Outcomes;
import se.radslag.model.DocumentKind;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplatePlace;

/** A template is made of a letter, and all that is not chosen stays as it was. */
final class TemplateDraftTest {

  private static final String W = "xmlns:w=\"" + Word.NAMESPACE + "\"";

  private static final String STYLES =
      "<w:styles "
          + W
          + "><w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/>"
          + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Punktlista\">"
          + "<w:name w:val=\"List Bullet\"/></w:style></w:styles>";

  @TempDir private Path folder;

  @Test
  void listsTheLinesWithTheirPlaces() throws IOException {
    List<TemplateDraft.Line> lines =
        Outcomes.value(TemplateDraft.read(DocumentKind.MINUTES, letter(true))).lines();
    assertEquals(
        List.of("Björknäs kommun", "Brev till er", "Datum: 1 maj", "Dnr:", "123", "", "Brödtext"),
        lines.stream().map(TemplateDraft.Line::words).toList());
    assertEquals(TemplatePlace.Part.HEADER, lines.getFirst().place().part());
    assertTrue(lines.get(3).place().cell().isPresent());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theTemplateIsUsableValidAndOtherwiseTheLetter(boolean styles) throws Exception {
    Path letter = letter(styles);
    byte[] before = Files.readAllBytes(letter);
    byte[] made = made(letter);
    assertEquals(List.of(), SchemaTest.errors(made, 2));
    TemplateExamination found =
        Outcomes.value(Template.examine(DocumentKind.MINUTES, "mall.docx", made));
    assertTrue(found.findings().stream().noneMatch(TemplateFinding::refuses), found.toString());
    assertEquals(
        List.of(),
        TemplateTrial.of(
                found.template().orElseThrow(), new Content.Minutes(Meetings.rich(), List.of()))
            .findings());
    PackageBytes old = PackageBytes.read(before);
    PackageBytes now = PackageBytes.read(made);
    Set<String> changed = new TreeSet<>();
    for (Map.Entry<String, byte[]> entry : old.entries().entrySet()) {
      if (!Arrays.equals(entry.getValue(), now.entry(entry.getKey()).orElseThrow())) {
        changed.add(entry.getKey());
      }
    }
    assertEquals(
        Set.of(
            PackageBytes.CONTENT_TYPES,
            "word/_rels/document.xml.rels",
            "word/document.xml",
            "word/header1.xml"),
        changed);
    assertArrayEquals(before, Files.readAllBytes(letter));
    assertEquals(List.of(), SchemaTest.errors(filled(made), 2));
  }

  @Test
  void aLabelStaysAndTheRestIsFilled() throws IOException {
    PackageBytes filled = PackageBytes.read(filled(made(letter(true))));
    List<String> printed = new ArrayList<>();
    for (String part : List.of("word/header1.xml", "word/document.xml")) {
      Word.below(Template.parse(filled, part), "p").map(OpenedDocument::text).forEach(printed::add);
    }
    assertEquals(
        List.of(
            "Omsorgsförvaltningen",
            "Rådet för äldre i Björknäs och omsorgsförvaltningen",
            "Datum: Torsdagen den 18 september 2031",
            "Dnr:",
            "OMS 2031-0042",
            "",
            "Inledning"),
        printed.subList(0, 7));
    assertTrue(printed.stream().noneMatch(line -> line.contains("Brödtext")));
  }

  @Test
  void aTemplateFileBecomesADocument() throws IOException {
    Path file = folder.resolve("mall.dotx");
    PackageBytes letter = PackageBytes.read(Files.readAllBytes(letter(true)));
    String types = new String(letter.entry(PackageBytes.CONTENT_TYPES).orElseThrow(), UTF_8);
    Files.write(
        file,
        letter
            .with(
                Map.of(
                    PackageBytes.CONTENT_TYPES,
                    types.replace("document.main+xml", "template.main+xml").getBytes(UTF_8)))
            .file());
    assertEquals(false, Templates.read(made(file)).parts().template());
  }

  @Test
  void whatIsNoWordFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("brev.txt"), "Hej");
    assertEquals(
        Problem.Kind.TEMPLATE_NOT_WORD,
        Outcomes.problem(TemplateDraft.read(DocumentKind.MINUTES, file)));
  }

  @Test
  void aLetterWithADamagedPartIsRefused() throws IOException {
    Path letter = letter(true);
    PackageBytes bytes = PackageBytes.read(Files.readAllBytes(letter));
    Files.write(letter, bytes.with(Map.of("word/styles.xml", new byte[] {'<'})).file());
    assertEquals(
        Problem.Kind.TEMPLATE_DAMAGED,
        Outcomes.problem(TemplateDraft.read(DocumentKind.MINUTES, letter)));
  }

  @Test
  void numbersAreAddedToThoseTheLetterHas() throws Exception {
    Path letter = folder.resolve("eget.docx");
    Files.write(
        letter,
        Templates.changed(
            part ->
                part.replaceAll("(?s)<w:body>.*<w:sectPr>", "<w:body><w:p/><w:sectPr>")
                    .replace("<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "")));
    TemplateDraft draft = Outcomes.value(TemplateDraft.read(DocumentKind.MINUTES, letter));
    TemplateDraft.Line last = draft.lines().getLast();
    byte[] made = draft.make(Map.of(last.number(), "dagordning"));
    assertEquals(List.of(), SchemaTest.errors(made, 6));
    String numbering =
        new String(PackageBytes.read(made).entry("word/numbering.xml").orElseThrow(), UTF_8);
    assertTrue(numbering.contains("w:numId=\"3\""), numbering);
  }

  @Test
  void libreOfficeOpensWhatComesOfIt() throws Exception {
    Path file = Files.write(folder.resolve("a.docx"), filled(made(letter(false))));
    Path work = Files.createDirectory(folder.resolve("work"));
    String printed = LibreOffice.printed(file, work);
    assertTrue(printed.contains("Björknäs") || printed.contains("Omsorgsförvaltningen"), printed);
    assertTrue(printed.contains("Hemtjänstens nya scheman"), printed);
  }

  private static byte[] made(Path letter) {
    TemplateDraft draft = Outcomes.value(TemplateDraft.read(DocumentKind.MINUTES, letter));
    var tags = new LinkedHashMap<Integer, String>();
    for (TemplateDraft.Line line : draft.lines()) {
      switch (line.words()) {
        case "Björknäs kommun" -> tags.put(line.number(), "avsandare");
        case "Brev till er" -> tags.put(line.number(), "titel");
        case "Datum: 1 maj" -> tags.put(line.number(), "datum");
        case "123" -> tags.put(line.number(), "diarienummer");
        case "Brödtext" -> tags.put(line.number(), "dagordning");
        default -> {}
      }
    }
    return draft.make(tags);
  }

  private static byte[] filled(byte[] template) {
    return new WordDocument()
        .write(new Content.Minutes(Meetings.rich(), List.of()), Templates.read(template));
  }

  /** A letter as Word writes one; without styles there is nothing to take over. */
  private Path letter(boolean styles) throws IOException {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
            + "relationships+xml\"/>"
            + type("document", "document.main")
            + type("header1", "header")
            + (styles ? type("styles", "styles") : "")
            + "</Types>";
    String relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s"
            + "</Relationships>";
    String one =
        "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/%s\" Target=\"%s\"/>";
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put(PackageBytes.CONTENT_TYPES, types.getBytes(UTF_8));
    entries.put(
        "_rels/.rels",
        relationships
            .formatted(one.formatted("a", "officeDocument", "word/document.xml"))
            .getBytes(UTF_8));
    entries.put(
        "word/_rels/document.xml.rels",
        relationships
            .formatted(
                one.formatted("h", "header", "header1.xml")
                    + (styles ? one.formatted("s", "styles", "styles.xml") : ""))
            .getBytes(UTF_8));
    entries.put(
        "word/header1.xml",
        ("<w:hdr " + W + ">" + paragraph("Björknäs kommun") + "</w:hdr>").getBytes(UTF_8));
    if (styles) {
      entries.put("word/styles.xml", STYLES.getBytes(UTF_8));
    }
    entries.put("word/document.xml", body().getBytes(UTF_8));
    Path file = folder.resolve("brev.docx");
    Files.write(file, new PackageBytes(entries).file());
    return file;
  }

  private static String body() {
    return "<w:document "
        + W
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
        + paragraph("Brev till er")
        + "<w:p><w:r><w:t>Dat</w:t></w:r><w:r><w:t xml:space=\"preserve\">um: 1 maj</w:t></w:r></w:p>"
        + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
        + paragraph("Dnr:")
        + "</w:tc><w:tc><w:tcPr/>"
        + paragraph("123")
        + "</w:tc></w:tr></w:tbl><w:p/>"
        + paragraph("Brödtext")
        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>"
        + "</w:body></w:document>";
  }

  private static String paragraph(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-"
            .formatted(part)
        + "officedocument.wordprocessingml."
        + kind
        + "+xml\"/>";
  }
}

package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Meetings;
import se.radslag.PrintedText;
import se.radslag.model.DocumentKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

final class TemplateTest {

  private static final String MAIN = "word/document.xml";

  @Test
  void fillsATemplateWithSwedishStyleIds() throws IOException {
    byte[] file =
        Templates.changed(
            part ->
                part.replaceAll("\"Heading(\\d)\"", "\"Rubrik$1\"")
                    .replace("\"Title\"/></w:pPr>", "\"Rubrik\"/></w:pPr>")
                    .replace("w:styleId=\"Title\"", "w:styleId=\"Rubrik\"")
                    .replace("\"ListBullet", "\"Punktlista"));
    assertRich(Templates.read(file));
  }

  @Test
  void makesADocumentOfATemplateFile() throws IOException {
    byte[] file =
        Templates.changed(
            PackageBytes.CONTENT_TYPES,
            types -> types.replace("document.main+xml", "template.main+xml"));
    Template template = Templates.read(file);
    OpenedDocument opened = OpenedDocument.of(Templates.write(Meetings.rich(), template));
    assertEquals(
        XWPFRelation.DOCUMENT.getContentType(),
        opened.document().getPackagePart().getContentType());
    assertRich(template);
  }

  @Test
  void givesPropertiesToADocumentWhoseTemplateHasNone() throws IOException {
    byte[] file =
        Templates.changed(
            part ->
                part.replaceAll("<Relationship [^>]*core-properties[^>]*/>", "")
                    .replaceAll("<Override PartName=\"/docProps/core.xml\"[^>]*/>", ""));
    PackageBytes bytes = PackageBytes.read(file);
    bytes.entries().remove("docProps/core.xml");
    Template template = Templates.read(bytes.file());
    OpenedDocument opened = OpenedDocument.of(Templates.write(Meetings.rich(), template));
    String title = opened.document().getProperties().getCoreProperties().getTitle();
    assertTrue(title.startsWith("Rådet för äldre i Björknäs"), title);
  }

  @ParameterizedTest
  @ValueSource(strings = {MAIN, "word/header1.xml"})
  void namesATagItDoesNotKnow(String part) throws IOException {
    byte[] file =
        Templates.changed(
            part, xml -> xml.replaceFirst("w:tag w:val=\"\\w+\\??\"", "w:tag w:val=\"tittel\""));
    assertProblem(Problem.of(Problem.Kind.TEMPLATE_TAG_UNKNOWN, "tittel"), file);
  }

  @Test
  void namesATagThatIsMissing() throws IOException {
    byte[] noAgenda =
        Templates.changed(
            MAIN,
            xml ->
                xml.replaceAll(
                    "(?s)<w:sdt><w:sdtPr><w:alias w:val=\"Dagordning\".*</w:sdt>(?=\\s*<w:sectPr)",
                    ""));
    assertProblem(Problem.of(Problem.Kind.TEMPLATE_TAG_MISSING, "dagordning"), noAgenda);
    byte[] noSample =
        Templates.changed(
            MAIN, xml -> xml.replace("w:tag w:val=\"beslut\"", "w:tag w:val=\"text\""));
    assertProblem(Problem.of(Problem.Kind.TEMPLATE_TAG_MISSING, "beslut"), noSample);
  }

  @Test
  void refusesWhatIsNoTemplate() throws IOException {
    Problem damaged = Problem.of(Problem.Kind.TEMPLATE_DAMAGED, "mall.docx");
    byte[] whole = Template.builtIn(DocumentKind.MINUTES).bytes().file();
    assertProblem(damaged, Arrays.copyOf(whole, whole.length / 2));
    assertProblem(damaged, Templates.changed(MAIN, xml -> xml.substring(0, xml.length() / 2)));
    assertProblem(
        damaged, Templates.changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>&everything;")));
  }

  @Test
  void saysWhyAFileCannotBeRead(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("saknas.docx");
    assertEquals(
        Outcome.failed(Problem.of(Problem.Kind.FILE_MISSING, missing.toString())),
        Template.read(DocumentKind.MINUTES, missing));
    assertEquals(
        Outcome.failed(Problem.of(Problem.Kind.FILE_IS_FOLDER, folder.toString())),
        Template.read(DocumentKind.MINUTES, folder));
    Path file = folder.resolve("mall.docx");
    Files.write(file, Template.builtIn(DocumentKind.MINUTES).bytes().file());
    assertTrue(Template.read(DocumentKind.MINUTES, file) instanceof Outcome.Done<Template>);
  }

  private static void assertProblem(Problem problem, byte[] file) {
    assertEquals(Outcome.failed(problem), Template.read(DocumentKind.MINUTES, "mall.docx", file));
  }

  private static void assertRich(Template template) throws IOException {
    List<String> printed = OpenedDocument.of(Templates.write(Meetings.rich(), template)).printed();
    assertEquals(PrintedText.lines(Meetings.rich()), printed);
  }
}

package se.radslag.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.LibreOffice;
import se.radslag.Outcomes;
import se.radslag.model.DocumentKind;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;
import se.radslag.texts.Texts;
import se.radslag.work.SampleContent;

/** A template is judged by what it is for. */
final class TemplateKindsTest {

  private static final String MAIN = "word/document.xml";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void theProgramsOwnTemplatesHaveNothingWrongAndAreFilled(DocumentKind kind) {
    Template template = Template.builtIn(kind);
    assertEquals(List.of(), examined(kind, template.bytes().file()));
    assertEquals(List.of(), TemplateTrial.of(template, SampleContent.of(kind)).findings());
  }

  @Test
  void aNoticeNeedsOnlyHeadingsInItsAgenda() {
    byte[] notice = Template.builtIn(DocumentKind.NOTICE).bytes().file();
    assertEquals(
        List.of(
            "mellanrubrik",
            "stycke",
            "punkt",
            "inlagg",
            "protokollsanteckning",
            "beslut",
            "uppfoljning"),
        examined(DocumentKind.MINUTES, notice).stream()
            .filter(one -> one.kind() == Kind.SAMPLE_MISSING)
            .map(TemplateFinding::subject)
            .toList());
    assertEquals(
        Problem.Kind.TEMPLATE_TAG_MISSING,
        Outcomes.problem(Template.read(DocumentKind.MINUTES, "kallelse.docx", notice)));
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"ATTENDANCE_LIST", "WATCH_LIST", "VOLUME"})
  void minutesAreNoTemplateForWhatIsRepeated(DocumentKind kind) {
    byte[] minutes = Template.builtIn(DocumentKind.MINUTES).bytes().file();
    TemplateFinding first = examined(kind, minutes).getFirst();
    assertEquals(Kind.BODY_MISSING, first.kind());
    assertEquals(TemplateTags.body(kind), first.subject());
  }

  @Test
  void whatADocumentCannotSayIsTold() throws IOException {
    PackageBytes bytes = Template.builtIn(DocumentKind.ATTENDANCE_LIST).bytes();
    String main = new String(bytes.entry(MAIN).orElseThrow(), UTF_8);
    byte[] changed =
        bytes.with(Map.of(MAIN, main.replace("\"plats?\"", "\"vackt\"").getBytes(UTF_8))).file();
    Template template =
        Outcomes.value(Template.read(DocumentKind.ATTENDANCE_LIST, "lista.docx", changed));
    TemplateTrial trial =
        TemplateTrial.of(template, SampleContent.of(DocumentKind.ATTENDANCE_LIST));
    assertEquals(
        List.of(Kind.SAYS_NOTHING), trial.findings().stream().map(TemplateFinding::kind).toList());
  }

  @Test
  void whatAReaderLooksForDependsOnTheDocument() throws IOException {
    assertEquals(
        List.of("datum"),
        examined(DocumentKind.WATCH_LIST, withoutDate()).stream()
            .filter(one -> one.kind() == Kind.FIELD_MISSING)
            .map(TemplateFinding::subject)
            .toList());
  }

  @Test
  void namesInARowAreLookedForInTheirRow() throws IOException {
    PackageBytes bytes = Template.builtIn(DocumentKind.ATTENDANCE_LIST).bytes();
    String main = new String(bytes.entry(MAIN).orElseThrow(), UTF_8);
    byte[] changed =
        bytes.with(Map.of(MAIN, main.replace("\"namn\"", "\"roll\"").getBytes(UTF_8))).file();
    assertTrue(
        examined(DocumentKind.ATTENDANCE_LIST, changed).stream()
            .anyMatch(one -> one.kind() == Kind.FIELD_MISSING && one.subject().equals("namn")));
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void aLetterBecomesATemplateOfEveryKind(DocumentKind kind) throws Exception {
    Path letter = letter();
    TemplateDraft draft = Outcomes.value(TemplateDraft.read(kind, letter));
    List<TemplateDraft.Line> lines = draft.lines();
    byte[] made =
        draft.make(
            Map.of(
                lines.get(1).number(),
                kind == DocumentKind.WATCH_LIST || kind == DocumentKind.VOLUME ? "rad" : "titel",
                lines.get(2).number(),
                TemplateTags.body(kind)));
    TemplateExamination found = Outcomes.value(Template.examine(kind, "mall.docx", made));
    assertTrue(found.findings().stream().noneMatch(TemplateFinding::refuses), found.toString());
    TemplateTrial trial = TemplateTrial.of(found.template().orElseThrow(), SampleContent.of(kind));
    assertEquals(List.of(), trial.findings());
    assertEquals(List.of(), SchemaTest.errors(made, 2));
    assertEquals(List.of(), SchemaTest.errors(trial.docx(), 2));
    Path filled = Files.write(folder.resolve("ifylld.docx"), trial.docx());
    String printed = LibreOffice.printed(filled, Files.createDirectory(folder.resolve("arbete")));
    assertTrue(printed.contains("Björknäs kommun"), printed);
    assertTrue(printed.contains("Prov") || printed.contains("Exempel"), printed);
    assertTrue(!printed.contains("Här kommer"), printed);
  }

  @Test
  void everyTagOfALetterHasAName() {
    for (DocumentKind kind : DocumentKind.values()) {
      for (String tag : TemplateTags.fields(kind)) {
        assertTrue(!TemplateGuide.name(Texts.swedish(), tag).isBlank());
        assertTrue(!TemplateGuide.name(Texts.english(), tag).isBlank());
      }
    }
  }

  @Test
  void minutesSayWhatIsWatchedWhereTheTemplateHasAPlaceForIt() throws IOException {
    byte[] file =
        Templates.changed(MAIN, xml -> xml.replace("\"nasta_mote?\"", "\"bevakningslista?\""));
    Template template = Outcomes.value(Template.read(DocumentKind.MINUTES, "mall.docx", file));
    TemplateTrial trial = TemplateTrial.of(template, SampleContent.of(DocumentKind.MINUTES));
    assertEquals(List.of(), trial.findings());
    assertTrue(
        OpenedDocument.of(trial.docx()).printed().stream()
            .anyMatch(line -> line.contains("Exempel på något som är utlovat")));
  }

  private static byte[] withoutDate() throws IOException {
    PackageBytes bytes = Template.builtIn(DocumentKind.WATCH_LIST).bytes();
    String main = new String(bytes.entry(MAIN).orElseThrow(), UTF_8);
    return bytes.with(Map.of(MAIN, main.replace("\"datum?\"", "\"rad?\"").getBytes(UTF_8))).file();
  }

  private Path letter() throws IOException {
    Path letter = folder.resolve("brev.docx");
    try (var document = new XWPFDocument();
        var stream = Files.newOutputStream(letter)) {
      for (String line : List.of("Björknäs kommun", "Brev till er", "Här kommer ett brev.")) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(stream);
    }
    return letter;
  }

  private static List<TemplateFinding> examined(DocumentKind kind, byte[] file) {
    return Outcomes.value(Template.examine(kind, "mall.docx", file)).findings();
  }
}

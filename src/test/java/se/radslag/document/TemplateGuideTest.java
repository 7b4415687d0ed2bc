package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.radslag.texts.Texts;

/** The guide explains every tag, the same in the program, in Word and in the manual. */
final class TemplateGuideTest {

  @Test
  void everyTagIsExplainedAndNamed() {
    for (Texts texts : List.of(Texts.swedish(), Texts.english())) {
      for (String tag : TemplateTags.fields()) {
        assertFalse(TemplateGuide.meaning(texts, tag).isBlank());
        assertFalse(TemplateGuide.name(texts, tag).isBlank());
      }
      for (String tag : TemplateTags.samples()) {
        assertFalse(TemplateGuide.meaning(texts, tag).isBlank());
      }
    }
  }

  @Test
  void theWordDocumentSaysWhatTheGuideSays() throws Exception {
    TemplateGuide guide = TemplateGuide.of(Texts.swedish());
    byte[] docx = guide.docx();
    assertEquals(List.of(), SchemaTest.errors(docx, 6));
    String printed = String.join("\n", OpenedDocument.of(docx).printed());
    assertTrue(printed.contains(guide.title()));
    for (TemplateGuide.Section section : guide.sections()) {
      assertTrue(printed.contains(section.title()), printed);
      section.paragraphs().forEach(words -> assertTrue(printed.contains(words), words));
      section
          .entries()
          .forEach(one -> assertTrue(printed.contains(one.tag() + ": " + one.meaning())));
    }
  }

  /** Made anew with {@code mvn test-compile exec:exec@guide} after a change in the bundle. */
  @Test
  void theManualIsTheGuide() throws IOException {
    assertEquals(GuideMaker.markdown(), Files.readString(GuideMaker.MANUAL));
  }

  @Test
  void theManualNamesEveryTag() {
    String written = GuideMaker.markdown();
    assertEquals(
        List.of(),
        TemplateTags.fields().stream()
            .filter(tag -> !written.contains("`" + tag + "`"))
            .collect(Collectors.toList()));
  }
}

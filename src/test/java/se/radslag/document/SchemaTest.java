package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import se.radslag.Meetings;
import se.radslag.model.DocumentKind;

/** Every part of a document is what the standard's schema (ECMA-376) says it must be. */
final class SchemaTest {

  @ParameterizedTest
  @MethodSource("se.radslag.document.Contents#all")
  void aDocumentIsValid(Content content) throws Exception {
    Template template = Template.builtIn(content.kind());
    assertEquals(List.of(), errors(new WordDocument().write(content, template)));
  }

  @ParameterizedTest
  @EnumSource
  void theTemplateIsValid(DocumentKind kind) throws Exception {
    assertEquals(List.of(), errors(Template.builtIn(kind).bytes().file()));
  }

  @Test
  void aFaultIsFound() throws Exception {
    PackageBytes bytes =
        PackageBytes.read(Templates.write(Meetings.rich(), Template.builtIn(DocumentKind.MINUTES)));
    var document = Xml.parse(bytes.entry("word/document.xml").orElseThrow());
    Word.below(document, "p").findFirst().orElseThrow().appendChild(Word.create(document, "tbl"));
    PackageBytes damaged = bytes.with(Map.of("word/document.xml", Xml.bytes(document)));
    assertTrue(!errors(damaged.file()).isEmpty(), "a table in a line of text");
  }

  /** What is not as the schema says. */
  static List<String> errors(byte[] file) throws Exception {
    return errors(file, 6);
  }

  /**
   * The same.
   *
   * @param least so many parts there must be
   */
  static List<String> errors(byte[] file, int least) throws Exception {
    var errors = new ArrayList<String>();
    int checked = 0;
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      for (PackagePart part : opened.getParts()) {
        String type = part.getContentType();
        if (type.contains("wordprocessingml")) {
          checked++;
          validate(parse(part, type), part.getPartName().getName(), errors);
        }
      }
    }
    assertTrue(checked >= least, "parts checked: " + checked);
    return errors;
  }

  private static XmlObject parse(PackagePart part, String type) throws Exception {
    String kind = type.substring(type.indexOf("wordprocessingml.") + 17, type.lastIndexOf('+'));
    try (var stream = part.getInputStream()) {
      return switch (kind) {
        case "document.main" -> DocumentDocument.Factory.parse(stream);
        case "header" -> HdrDocument.Factory.parse(stream);
        case "footer" -> FtrDocument.Factory.parse(stream);
        case "footnotes" -> FootnotesDocument.Factory.parse(stream);
        case "template.main" -> DocumentDocument.Factory.parse(stream);
        case "styles" -> StylesDocument.Factory.parse(stream);
        case "numbering" -> NumberingDocument.Factory.parse(stream);
        case "settings" -> SettingsDocument.Factory.parse(stream);
        default -> throw new IllegalArgumentException("A part nobody knows: " + type);
      };
    }
  }

  private static void validate(XmlObject part, String name, List<String> errors) {
    var found = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(found));
    found.stream()
        .map(XmlError::getMessage)
        .filter(message -> !message.contains("Ignorable@"))
        .forEach(message -> errors.add(name + ": " + message));
  }
}

package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the schema does not check: that every id named is the id of something. */
@ParameterizedClass
@MethodSource("se.radslag.document.Contents#all")
final class ReferencesTest {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final byte[] file;
  private final Map<String, Document> parts = new TreeMap<>();

  ReferencesTest(Content content) throws IOException {
    file = new WordDocument().write(content, Template.builtIn(content.kind()));
    for (var entry : PackageBytes.read(file).entries().entrySet()) {
      if (entry.getKey().startsWith("word/") && entry.getKey().endsWith(".xml")) {
        parts.put(entry.getKey(), Xml.parse(entry.getValue()));
      }
    }
  }

  @Test
  void everyStyleIsThere() {
    Set<String> there =
        elements("style").map(style -> Word.get(style, "styleId")).collect(Collectors.toSet());
    Set<String> named =
        Stream.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
            .flatMap(this::elements)
            .map(style -> Word.get(style, "val"))
            .collect(Collectors.toSet());
    assertFalse(named.isEmpty());
    assertTrue(there.containsAll(named), named + " in " + there);
  }

  @Test
  void everyNumberingIsThere() {
    Set<String> instances =
        elements("num").map(one -> Word.get(one, "numId")).collect(Collectors.toSet());
    Set<String> definitions =
        elements("abstractNum")
            .map(one -> Word.get(one, "abstractNumId"))
            .collect(Collectors.toSet());
    elements("numPr")
        .flatMap(properties -> Word.value(properties, "numId").stream())
        .filter(id -> !id.equals("0"))
        .forEach(id -> assertTrue(instances.contains(id), id));
    elements("num")
        .flatMap(instance -> Word.value(instance, "abstractNumId").stream())
        .forEach(id -> assertTrue(definitions.contains(id), id));
  }

  @Test
  void everyPlaceAPageReferencePointsAtIsThere() {
    Set<String> there =
        elements("bookmarkStart").map(one -> Word.get(one, "name")).collect(Collectors.toSet());
    elements("hyperlink")
        .map(one -> Word.get(one, "anchor"))
        .forEach(name -> assertTrue(there.contains(name), name));
  }

  @Test
  void everyRelationshipIsThere() throws Exception {
    try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file))) {
      for (PackagePart part : opened.getParts()) {
        if (!part.isRelationshipPart()) {
          for (PackageRelationship relationship : part.getRelationships()) {
            assertTrue(opened.containPart(part.getRelatedPart(relationship).getPartName()));
          }
          Document tree = parts.get(part.getPartName().getName().substring(1));
          if (tree != null) {
            relationshipIds(tree)
                .forEach(
                    id -> assertTrue(part.getRelationship(id) != null, part.getPartName() + id));
          }
        }
      }
    }
  }

  @Test
  void theLanguageIsSwedishAndNothingElse() {
    Set<String> languages =
        Stream.of("lang", "themeFontLang")
            .flatMap(this::elements)
            .flatMap(one -> Stream.of("val", "eastAsia", "bidi").map(name -> Word.get(one, name)))
            .filter(language -> !language.isEmpty())
            .collect(Collectors.toSet());
    assertEquals(Set.of("sv-SE"), languages);
  }

  @Test
  void everyFontIsSetForEveryScript() {
    elements("rFonts")
        .forEach(
            fonts ->
                Stream.of("ascii", "hAnsi", "eastAsia", "cs")
                    .forEach(script -> assertEquals("Arial", Word.get(fonts, script), script)));
  }

  @Test
  void everyTableHasAGrid() {
    elements("tbl").forEach(table -> assertTrue(Word.child(table, "tblGrid").isPresent()));
  }

  private Stream<Element> elements(String name) {
    return parts.values().stream().flatMap(part -> Word.below(part, name));
  }

  private static Stream<String> relationshipIds(Document tree) {
    return Xml.below(tree)
        .map(element -> element.getAttributeNS(RELATIONSHIPS, "id"))
        .filter(id -> !id.isEmpty());
  }
}

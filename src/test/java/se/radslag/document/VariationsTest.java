package se.radslag.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.LibreOffice;

/** Whatever communicators did to the template, it is filled, and nothing else is touched. */
final class VariationsTest {

  private static final Set<String> ALWAYS_FILLED =
      Set.of(Variation.MAIN, "word/header1.xml", "docProps/core.xml");

  private static final List<String> SAMPLES =
      List.of(
          "Exempel<",
          "Mötets titel",
          "Mötesrum",
          "Förnamn Efternamn",
          "Löpande text",
          "Ordförande");

  @ParameterizedTest
  @MethodSource("se.radslag.document.Variations#all")
  void whatIsAskedForIsFilled(Variation variation) throws IOException {
    PackageBytes document = PackageBytes.read(write(variation));
    for (var said : variation.said().entrySet()) {
      String xml = new String(document.entry(said.getKey()).orElseThrow(), UTF_8);
      said.getValue().forEach(text -> assertTrue(xml.contains(text), text + " in " + xml));
    }
  }

  @ParameterizedTest
  @MethodSource("se.radslag.document.Variations#all")
  void allElseIsLeftByteForByte(Variation variation) throws IOException {
    PackageBytes template = PackageBytes.read(variation.template());
    PackageBytes document = PackageBytes.read(write(variation));
    assertEquals(template.entries().keySet(), document.entries().keySet());
    var filled = new HashSet<>(ALWAYS_FILLED);
    filled.addAll(variation.filled());
    for (String entry : template.entries().keySet()) {
      if (!filled.contains(entry)) {
        assertArrayEquals(
            template.entry(entry).orElseThrow(), document.entry(entry).orElseThrow(), entry);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("se.radslag.document.Variations#all")
  void noSampleAndNoPlaceholderIsLeft(Variation variation) throws IOException {
    PackageBytes document = PackageBytes.read(write(variation));
    var filled = new HashSet<>(ALWAYS_FILLED);
    filled.addAll(variation.filled());
    for (String part : filled) {
      String xml = new String(document.entry(part).orElseThrow(), UTF_8);
      SAMPLES.forEach(sample -> assertFalse(xml.contains(sample), sample + " in " + xml));
      assertFalse(xml.contains("showingPlcHdr") || xml.contains("dataBinding"), xml);
    }
  }

  @ParameterizedTest
  @MethodSource("se.radslag.document.Variations#all")
  void theDocumentIsValid(Variation variation) throws Exception {
    assertEquals(List.of(), SchemaTest.errors(write(variation)));
  }

  @Test
  void libreOfficeOpensEachOfThem(@TempDir Path folder) throws Exception {
    for (Variation variation : Variations.all().toList()) {
      Path file = folder.resolve("dokument.docx");
      Files.write(file, write(variation));
      String printed = LibreOffice.printed(file, folder);
      assertTrue(printed.contains("Rådet ställer sig bakom förslaget."), variation.name());
      assertTrue(printed.contains("Vid anteckningarna"), variation.name());
    }
  }

  private static byte[] write(Variation variation) throws IOException {
    return new WordDocument().write(Contents.minutes(), Templates.read(variation.template()));
  }
}

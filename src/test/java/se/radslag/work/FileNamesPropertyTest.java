package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody calls a file, the name made of it works on Windows, macOS and Linux. */
final class FileNamesPropertyTest {

  private static final List<String> DEVICES =
      List.of("CON", "PRN", "AUX", "NUL", "COM1", "COM9", "LPT1", "LPT9", "COM²");

  @Property(tries = 500)
  void everyNameWorksEverywhere(@ForAll("names") String given) {
    String name = FileNames.of(given);
    assertTrue(FileNames.usable(name), name);
    assertFalse(name.isBlank());
    assertTrue(
        name.codePoints().noneMatch(sign -> sign < 0x20 || "\\/:*?\"<>|".indexOf(sign) >= 0));
    assertFalse(name.endsWith(".") || name.endsWith(" ") || name.startsWith("."), name);
    assertFalse(DEVICES.contains(name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT)), name);
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String written = Normalizer.normalize(name, form);
      assertTrue(written.getBytes(StandardCharsets.UTF_8).length <= 255, name);
    }
    assertTrue(name.length() <= 120);
  }

  @Property(tries = 300)
  void aGoodNameStaysAsItIs(@ForAll("names") String given) {
    String name = FileNames.of(given);
    assertEquals(name, FileNames.of(name));
  }

  @Property(tries = 200)
  void thisSystemTakesIt(@ForAll("names") String given) throws IOException {
    Path folder = Files.createTempDirectory("names");
    Path file = Files.createFile(folder.resolve(FileNames.of(given)));
    String another = FileNames.another(file);
    assertTrue(FileNames.usable(another));
    assertTrue(Files.notExists(folder.resolve(another)));
    Files.delete(file);
    Files.delete(folder);
  }

  @Example
  void namesOfDevicesAreKnownWhateverTheirEnding() {
    for (String device : DEVICES) {
      for (String name :
          List.of(device, device.toLowerCase(Locale.ROOT) + ".docx", device + " .a.b")) {
        assertFalse(FileNames.usable(name), name);
      }
    }
    assertTrue(FileNames.usable("CONTO.docx"));
    assertEquals("_nul.docx", FileNames.of("nul.docx"));
  }

  @Example
  void longNamesKeepTheirEndingAndWholeLetters() {
    String name = FileNames.of("å".repeat(300) + ".docx");
    assertTrue(name.endsWith("å.docx"), name);
    assertFalse(FileNames.usable("ö".repeat(130) + ".docx"));
    assertTrue(FileNames.usable("ö".repeat(80) + ".docx"));
    assertTrue(FileNames.of("👍🏽".repeat(100) + ".pdf").endsWith(".pdf"));
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> swedish = Arbitraries.strings().withChars("abåäöÅÄÖ é. -§").ofMaxLength(300);
    Arbitrary<String> nasty =
        Arbitraries.strings().withChars("a./\\:*?\"<>| \t\n\u200f\u2028~$").ofMaxLength(30);
    Arbitrary<String> device =
        Combinators.combine(
                Arbitraries.of(DEVICES), Arbitraries.of("", " ", ".", ".docx", "x", ".a.b", ". "))
            .as(String::concat);
    Arbitrary<String> ending = Arbitraries.of("", ".docx", ".pdf", ".", " .docx", ".CON");
    return Combinators.combine(Arbitraries.oneOf(any, swedish, nasty, device), ending)
        .as(String::concat);
  }
}

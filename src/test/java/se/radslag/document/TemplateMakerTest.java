package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.model.DocumentKind;

final class TemplateMakerTest {

  @ParameterizedTest
  @EnumSource
  void theTemplateIsMadeOfItsParts(DocumentKind kind) throws Exception {
    PackageBytes made = TemplateMaker.make(kind);
    PackageBytes kept = PackageBytes.read(Files.readAllBytes(TemplateMaker.template(kind)));
    String mend = "run `mvn test-compile exec:exec@template`";
    assertEquals(List.copyOf(made.entries().keySet()), List.copyOf(kept.entries().keySet()), mend);
    for (String entry : made.entries().keySet()) {
      assertArrayEquals(
          made.entry(entry).orElseThrow(), kept.entry(entry).orElseThrow(), entry + ": " + mend);
    }
  }
}

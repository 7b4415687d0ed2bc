package se.radslag.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceFormatTest {

  @Test
  void everySourceIsInTheFormat() throws Exception {
    List<Path> sources = SourceFormat.sources(Path.of("src"));
    assertFalse(sources.isEmpty(), "no sources found");
    var unformatted = new ArrayList<Path>();
    for (Path file : sources) {
      String source = Files.readString(file);
      if (!SourceFormat.formatted(source).equals(source)) {
        unformatted.add(file);
      }
    }
    assertEquals(
        List.of(),
        unformatted,
        "run `mvn test-compile exec:exec@format` to put these in the format");
  }
}

package se.radslag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Terminal.Answer;
import se.radslag.document.OpenedDocument;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.document.pdf.PdfText;

/**
 * The main job on real input: minutes go in, live in the data file, and come out as Word documents
 * and PDFs that say the same thing in the same order.
 */
final class SeedsThroughTest {

  @TempDir private Path folder;

  @Test
  void sayTheSameAsPoiReadsThem() throws IOException {
    for (Map.Entry<Path, Path> one : through().entrySet()) {
      String printed =
          String.join("\n", OpenedDocument.of(Files.readAllBytes(one.getValue())).printed());
      assertEquals(source(one.getKey()), Seeds.characters(printed), one.getKey().toString());
    }
  }

  @Test
  void sayTheSameAsLibreOfficePrintsThem() throws IOException, InterruptedException {
    for (Map.Entry<Path, Path> one : through().entrySet()) {
      String printed = LibreOffice.printed(one.getValue(), folder);
      assertEquals(source(one.getKey()), Seeds.characters(printed), one.getKey().toString());
    }
  }

  @Test
  void sayTheSameAsThePdfMadeWithoutAWordProcessor() throws IOException {
    for (Map.Entry<Path, Path> one : through().entrySet()) {
      String printed = PdfText.of(new PdfDocument().of(Files.readAllBytes(one.getValue())));
      assertEquals(source(one.getKey()), Seeds.characters(printed), one.getKey().toString());
    }
  }

  /** Each seed with the document that came of it. */
  private Map<Path, Path> through() throws IOException {
    var documents = new HashMap<Path, Path>();
    var terminal = new Terminal(folder);
    for (Path seed : Seeds.all()) {
      Answer imported = terminal.type("import", seed, "--json");
      assertEquals(0, imported.exitCode(), imported.messages());
      JsonElement meeting = imported.json().getAsJsonArray().get(0).getAsJsonObject().get("id");
      Path document = folder.resolve(seed.getFileName() + ".docx");
      Answer exported = terminal.type("export", meeting.getAsString(), "--to", document);
      assertEquals(0, exported.exitCode(), exported.messages());
      documents.put(seed, document);
    }
    return documents;
  }

  private static String source(Path seed) throws IOException {
    return Seeds.characters(Normalizer.normalize(Files.readString(seed), Normalizer.Form.NFC));
  }
}

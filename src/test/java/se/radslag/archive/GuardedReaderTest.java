package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radslag.archive.WordParts.p;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.radslag.Outcomes;
import se.radslag.model.Outcome;
import se.radslag.model.Problem.Kind;

/** No file harms the program; each is read, or refused with a reason, and the next one is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GuardedReaderTest {

  private static final String MINUTES = "Datum 3 maj 2031\n\n1 Inledning\n\nMötet öppnades.\n";

  private final GuardedReader reader = new GuardedReader();

  @AfterAll
  void close() {
    reader.close();
  }

  @Test
  void minutesAreRead() {
    EarlierFile file = Outcomes.value(read(reader, utf8(MINUTES)));
    assertEquals(1, file.minutes().orElseThrow().items().size());
    assertEquals(List.of("Datum 3 maj 2031", "1 Inledning", "Mötet öppnades."), file.text());
  }

  @Test
  void whatIsNoDocumentIsRefused() throws IOException {
    assertEquals(Kind.FILE_EMPTY, problem(new byte[0]));
    assertEquals(Kind.FILE_EMPTY, problem(utf8(" \n ")));
    byte[] noise = new byte[5000];
    new Random(4).nextBytes(noise);
    assertEquals(Kind.FILE_NOT_TEXT, problem(noise));
    assertEquals(Kind.FILE_KIND_UNKNOWN, problem(WordParts.zip(Map.of("kalkyl.xml", "<kalkyl/>"))));
    assertEquals(Kind.FILE_DAMAGED, problem(utf8("%PDF-1.7\nNothing more")));
  }

  @Test
  void filesCutShortAreRefusedOrReadAsFarAsTheyGo() throws IOException {
    byte[] word = new WordParts().body(p("Ord").repeat(400)).bytes();
    byte[] pdf = new PdfPages().page().at(60, 300, "En rad med ord att läsa").bytes();
    for (byte[] whole : List.of(word, pdf)) {
      for (int part = 1; part < 10; part++) {
        byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
        Outcome<EarlierFile> read = read(reader, cut);
        assertTrue(
            read instanceof Outcome.Done
                || Set.of(Kind.FILE_DAMAGED, Kind.FILE_WITHOUT_TEXT)
                    .contains(Outcomes.problem(read)),
            () -> String.valueOf(read));
      }
    }
  }

  @Test
  void filesMadeToFillTheMemoryAreRefused() throws IOException {
    assertEquals(Kind.FILE_UNSAFE, problem(new WordParts().body(" ".repeat(30_000_000)).bytes()));
    assertEquals(Kind.FILE_TOO_LONG, problem(new WordParts().body(p("a").repeat(400_000)).bytes()));
    String laughs =
        "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<w:document xmlns:w=\"x\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body>"
            + "</w:document>";
    assertEquals(
        Kind.FILE_UNSAFE,
        problem(new WordParts().body("").raw("word/document.xml", laughs).bytes()));
    String deep = "<w:sdt>".repeat(200_000) + "</w:sdt>".repeat(200_000);
    assertTrue(
        Set.of(Kind.FILE_UNSAFE, Kind.FILE_TOO_HEAVY, Kind.FILE_DAMAGED)
            .contains(problem(new WordParts().body(deep).bytes())));
    assertEquals(Kind.FILE_UNSAFE, problem(utf8("{\\rtf1 " + "{".repeat(1_000_000))));
    assertEquals(1, Outcomes.value(read(reader, utf8(MINUTES))).minutes().stream().count());
  }

  @Test
  void whoeverTakesTooLongIsEnded() {
    var started = new AtomicInteger();
    try (var slow =
        new GuardedReader(
            () -> {
              started.incrementAndGet();
              return new ProcessBuilder("sleep", "600");
            },
            Duration.ofMillis(300))) {
      assertEquals(Kind.FILE_TOO_SLOW, Outcomes.problem(read(slow, utf8(MINUTES))));
      assertEquals(Kind.FILE_TOO_SLOW, Outcomes.problem(read(slow, utf8(MINUTES))));
      assertEquals(2, started.get(), "another one is started in its place");
      assertEquals(
          Kind.FILE_CANCELLED, Outcomes.problem(slow.read("a.txt", utf8(MINUTES), () -> true)));
    }
  }

  @Test
  void aFileThatNeverEndsIsRefusedAndTheNextIsRead() throws IOException {
    try (var patient = new GuardedReader(ReaderCommand::builder, Duration.ofSeconds(10))) {
      assertEquals(1, Outcomes.value(read(patient, utf8(MINUTES))).minutes().stream().count());
      assertEquals(Kind.FILE_TOO_SLOW, Outcomes.problem(read(patient, PdfPages.drawnForYears())));
      assertEquals(1, Outcomes.value(read(patient, utf8(MINUTES))).minutes().stream().count());
    }
  }

  @Test
  void noMinutesAreLookedForWhereOnlyTheTextIsWanted() {
    assertEquals(
        List.of("Datum 3 maj 2031", "1 Inledning", "Mötet öppnades."),
        Outcomes.value(reader.text("möte.txt", utf8(MINUTES), () -> false)));
  }

  @Test
  void whoeverEndsByItselfIsStartedAnew() {
    try (var dying = new GuardedReader(() -> new ProcessBuilder("false"), Duration.ofSeconds(20))) {
      assertEquals(Kind.FILE_TOO_HEAVY, Outcomes.problem(read(dying, utf8(MINUTES))));
      assertEquals(Kind.FILE_TOO_HEAVY, Outcomes.problem(read(dying, utf8(MINUTES))));
    }
  }

  @Test
  void aFileThatIsTooLargeIsNotEvenTried() {
    assertEquals(Kind.FILE_TOO_LARGE, problem(new byte[GuardedReader.LARGEST_FILE + 1]));
  }

  private Kind problem(byte[] bytes) {
    return Outcomes.problem(read(reader, bytes));
  }

  private static Outcome<EarlierFile> read(GuardedReader reader, byte[] bytes) {
    return reader.read("möte.docx", bytes, () -> false);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

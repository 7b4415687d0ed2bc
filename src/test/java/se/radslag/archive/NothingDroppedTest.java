package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import se.radslag.Seeds;
import se.radslag.model.Outcome;
import se.radslag.model.PlainText;
import se.radslag.model.Problem;

/**
 * Whatever the text, the reader never throws and never drops a word.
 *
 * <p>What holds differs with how much is known of the text: running text in any layout keeps every
 * character in its order; any characters at all keep their letters and digits in order, since signs
 * at the start of a line may be bullets; and labelled parts in any order keep every word once,
 * since what has no place is moved to the nearest item.
 */
final class NothingDroppedTest {

  private static final String HEAD = "PROTOKOLL \n \nDatum Måndagen den 3 mars 2031 \n \n";

  private Optional<Path> file = Optional.empty();

  @BeforeProperty
  void createFile() throws IOException {
    file = Optional.of(Files.createTempFile("minutes", ".txt"));
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file.orElseThrow());
  }

  @Property(tries = 300)
  void runningTextKeepsEveryCharacterInOrder(@ForAll("runningText") String body)
      throws IOException {
    String text = HEAD + "1 Inledning \n \nDet här är text.  \n" + body;
    ReadMinutes minutes = Reading.of(write(text));
    assertEquals(Seeds.characters(text), Seeds.characters(Reading.printed(minutes)));
  }

  @Property(tries = 300)
  void anyCharactersKeepLettersAndDigitsInOrder(@ForAll("anyText") String body) throws IOException {
    String text = HEAD + "1 Inledning \n \nslut:\n" + body;
    switch (new EarlierMinutes().read(write(text))) {
      case Outcome.Done<ReadMinutes>(ReadMinutes minutes) ->
          assertEquals(Letters.of(PlainText.of(text).text()), Letters.of(Reading.printed(minutes)));
      case Outcome.Failed<ReadMinutes>(Problem problem) ->
          assertEquals(Problem.Kind.FILE_NOT_TEXT, problem.kind());
    }
  }

  @Property(tries = 500)
  void anyPartsInAnyOrderKeepEveryWordOnce(@ForAll("parts") List<String> parts) throws IOException {
    String text =
        IntStream.range(0, parts.size())
            .mapToObj(
                i ->
                    parts
                        .get(i)
                        .replace("#", "Ord" + letters(i) + "slut")
                        .replace("%", "ny" + letters(i) + "e"))
            .collect(Collectors.joining("\n"));
    switch (new EarlierMinutes().read(write(text))) {
      case Outcome.Done<ReadMinutes>(ReadMinutes minutes) -> assertKept(text, minutes);
      case Outcome.Failed<ReadMinutes>(Problem problem) ->
          assertTrue(
              Set.of(Problem.Kind.MINUTES_NOT_RECOGNISED, Problem.Kind.FILE_EMPTY)
                  .contains(problem.kind()),
              problem.toString());
    }
  }

  @Provide
  Arbitrary<String> runningText() {
    Arbitrary<String> word =
        Arbitraries.of(
            "bron", "Åsa", "och", "i", "ån,", "klar.", "vid", "Ek", "när?", "2031.", "19", "vår-",
            "RS-", "(se", "karta)", "bro/väg", "–", "Plats", "Rådets");
    Arbitrary<String> line =
        Combinators.combine(
                Arbitraries.of("", "", " ", "  "),
                word.list().ofMinSize(1).ofMaxSize(12),
                Arbitraries.of("", " ", " ", "  ", "   "))
            .as((before, words, after) -> before + "ord " + String.join(" ", words) + after);
    Arbitrary<String> capital = line.map(one -> one.replaceFirst("ord ", "Nu "));
    return Arbitraries.oneOf(line, capital, Arbitraries.of("", " ", "  ", "3 (5) "))
        .list()
        .ofMaxSize(30)
        .map(lines -> String.join("\n", lines));
  }

  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(40),
            Arbitraries.strings().withChars(" \n\r\t.:-•§1234aåÅB\u00a0\u2028\ud83d\ude00"))
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("\n", pieces));
  }

  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(
            "",
            " ",
            "  ",
            "3 (5) ",
            "\f",
            "MÖTESANTECKNINGAR AB 2031-#",
            "Datum 3 mars 2031 #",
            "Datum",
            "Tid kl. 13:00-14:00 #",
            "Plats #",
            "Närvarande PRO: # %, %#",
            "Närvarande",
            "SPF: %#,",
            "Förvaltningen:",
            "Frånvarande: #",
            "1 Inledning # ",
            "2 # ",
            "§ 3 #",
            "3. #",
            "7 # ",
            "# # ",
            " # % %.  ",
            "# % %",
            "  #",
            "%",
            "Fråga från rådet: #",
            "Inspel från rådet:",
            "Protokollsanteckning: #",
            "Protokollsanteckning:",
            "Beslut: #",
            "Beslut:",
            "Bo #",
            "Vid anteckningarna",
            "Vid anteckningarna #",
            "Justerare: Bo #",
            "Justerare",
            "Nästa möte # den 4 maj",
            "• #",
            "- # %",
            "# #-",
            "och %.",
            "Dnr AB 2031-#",
            "Beslutande",
            "Beslutande: Bo # (S), Eva %",
            "Ej tjänstgörande ersättare",
            "Övriga närvarande Bo #",
            "Övriga deltagare: # %",
            "Närvarande ledamöter",
            "Frånvarande",
            "Anmält förhinder: Bo #",
            "Eva # (PRO), ordförande",
            "Eva #, SPF Seniorerna",
            "Bo # (S) tjänstgörande för Eva #alm (S)",
            "Bo #, ersätter Eva Ek%",
            "Bo # kl. 13.00–14.10",
            "Bo # (M) §§ 8–12, från kl. 14.10",
            "Namn Organisation N F",
            "Bo # PRO N",
            "Eva # (S) F",
            "Bo # X",
            "Ordförande: Bo #",
            "Ordförande",
            "Sekreterare ______ Paragrafer 3–7",
            "Sekreterare: Bo #",
            "Utses att justera Bo #",
            "Paragrafer 3–7",
            "Plats och tid # sal, den 4 maj 2031 kl. 13.00–15.10",
            "Tid och plats",
            "Måndagen den 18 maj #",
            "18 maj 2031",
            "Sammanträdestid kl. 13–15 #",
            "Ajournering kl. 14.00 #",
            "Kallelse",
            "§ 4",
            "§§ 5–7 #",
            "Punkt 4: #",
            "Dagordning",
            "Ärenden:",
            "Bakgrund",
            "Beslut",
            "Rådet beslutar att #",
            "att #",
            "Protokollsanteckning",
            "Reservation")
        .list()
        .ofMaxSize(40);
  }

  /**
   * Every word is there as often as in the text; only a person of whom something was not understood
   * is there once more, in what is kept of her.
   */
  private static void assertKept(String text, ReadMinutes minutes) {
    List<String> kept = words(Reading.held(minutes));
    List<String> once = new ArrayList<>(kept);
    List<String> missing = new ArrayList<>(words(text));
    missing.removeIf(once::remove);
    assertEquals(List.of(), missing, text + "\n--- dropped, kept:\n" + Reading.held(minutes));
    List<String> people = new ArrayList<>(words(Reading.people(minutes)));
    once.removeIf(people::remove);
    assertEquals(List.of(), once, text + "\n--- kept twice:\n" + Reading.held(minutes));
  }

  private static String letters(int number) {
    return Character.toString('a' + number / 26) + Character.toString('a' + number % 26);
  }

  /** The numbered words of the generated parts, sorted. */
  private static List<String> words(String text) {
    return Pattern.compile("Ord[a-z]{2}slut|ny[a-z]{2}e")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .sorted()
        .toList();
  }

  private Path write(String text) throws IOException {
    return Files.write(file.orElseThrow(), Reading.utf8(text));
  }
}

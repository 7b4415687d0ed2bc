package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.search.Condition;
import se.radslag.model.search.Term;

final class QueryReaderTest {

  @Test
  void wordsPhrasesAndWhatMustNotBeThere() {
    assertEquals(
        List.of(word("sjukresor"), word("åre"), phrase("en", "gång"), phrase("maj", "lis")),
        terms("Sjukresor, ÅRE \"en gång\" Maj-Lis"));
    assertEquals(
        List.of(
            Condition.with(word("buss")),
            new Condition(word("taxi"), true),
            new Condition(phrase("två", "ord"), true)),
        QueryReader.read("buss -taxi -\"två ord\"").conditions());
    assertEquals(
        List.of(phrase("2024", "11", "22"), phrase("13", "00")), terms("2024-11-22 13:00"));
    assertEquals(List.of(phrase("aldrig", "stängt")), terms("\u201daldrig stängt"));
    assertEquals(List.of(word("buss")), terms("buss buss BUSS"));
  }

  @Test
  void prefixesSayWhereToLook() {
    assertEquals(
        List.of(
            new Term.Person(List.of("karin", "ek")),
            new Term.Organisation(List.of("skpf")),
            new Term.Title(List.of("vård")),
            new Term.Question(List.of("taxi"))),
        terms("person:\"Karin Ek\" organisation: SKPF punkt:vård fråga:taxi"));
    assertEquals(List.of(new Term.Question(List.of())), terms("fråga:"));
    assertEquals(List.of(word("dnr"), word("nvk")), terms("dnr:NVK"));
    assertEquals(List.of(), terms("person: "));
    assertEquals(
        List.of(new Condition(new Term.Person(List.of("bo")), true)),
        QueryReader.read("-person:Bo").conditions());
  }

  @Test
  void yearsMayBeOneOrSeveral() {
    assertEquals(List.of(years(2019, 2019)), terms("år:2019"));
    assertEquals(List.of(years(2019, 2021)), terms("ÅR:2019-2021"));
    assertEquals(List.of(years(2019, 2021)), terms("ar:2021\u20132019"));
    assertEquals(List.of(years(2019, Year.MAX_VALUE)), terms("år:2019-"));
    assertEquals(List.of(word("ifjol")), terms("år:ifjol"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\"", "\"\"", "-", "*", "( )", "+-*", "\uD83D", "person:", "- -"})
  void whatHasNoWordAsksForNothing(String text) {
    assertFalse(QueryReader.read(text).asks());
  }

  @Test
  void aChipIsWrittenSoThatItIsReadTheSame() {
    Stream.of("Karin Ek", "SPF", "2019-2021")
        .forEach(
            value ->
                assertEquals(
                    List.of(new Term.Title(Words.of(value))),
                    terms(QueryPrefix.TITLE.before(value))));
  }

  private static List<Term> terms(String text) {
    return QueryReader.read(text).wanted();
  }

  private static Term word(String word) {
    return new Term.Word(word);
  }

  private static Term phrase(String... words) {
    return new Term.Phrase(List.of(words));
  }

  private static Term years(int first, int last) {
    return new Term.Years(Year.of(first), Year.of(last));
  }
}

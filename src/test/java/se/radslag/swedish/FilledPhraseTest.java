package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.Seeds;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Phrase;

final class FilledPhraseTest {

  /** The one sentence that the program and the seeds have in common. */
  private static final String SHARED = "godkänns och läggs till handlingarna";

  private static final PhraseFacts FACTS =
      new PhraseFacts(
          new Details(
              "",
              "",
              "",
              "",
              "",
              MeetingDate.of(LocalDate.of(2024, 4, 11)),
              MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(14, 30)),
              "Fyren"),
          new Closing(
              "Gun Ek",
              List.of(),
              new NextMeeting(Optional.of(LocalDate.of(2024, 6, 13)), Optional.empty(), "")),
          Optional.of(LocalDate.of(2024, 2, 1)),
          Optional.of(
              new AgendaItem(
                  ItemId.create(),
                  4,
                  "Kajen",
                  ItemKind.MATTER,
                  List.of("Bo Ask", "Siv Alm", "Per Lind"),
                  List.of())));

  private static final PhraseFacts NOTHING =
      new PhraseFacts(Details.empty(), Closing.empty(), Optional.empty(), Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          från föregående möte {föregående möte} godkänns | från föregående möte den 1 februari 2024 godkänns
          Datum: {datum} | Datum: den 11 april 2024
          Mötet hålls { Tid }. | Mötet hålls kl. 13:00-14:30.
          i {plats} | i Fyren
          tas upp {nästa möte}. | tas upp den 13 juni.
          Punkt {nummer}, {punkt} | Punkt 4, Kajen
          {föredragande} berättar | Bo Ask, Siv Alm och Per Lind berättar
          Antecknat av {SEKRETERARE} | Antecknat av Gun Ek
          {datum} hölls mötet | Den 11 april 2024 hölls mötet
          Inga fält } alls { | Inga fält } alls {
          """)
  void fieldsAreFilledFromTheMeeting(String phrase, String filled) {
    assertEquals(FilledPhrase.plain(filled), FilledPhrase.of(phrase, FACTS));
  }

  @Test
  void whatIsNotKnownIsLeftToType() {
    assertEquals(
        new FilledPhrase("… berättar om … i Fyren …", List.of(0, 14, 24)),
        FilledPhrase.of(
            "{föredragande} berättar om {…} i {plats} {planet}",
            new PhraseFacts(FACTS.details(), Closing.empty(), Optional.empty(), Optional.empty())));
    for (PhraseField field : PhraseField.values()) {
      assertEquals(
          new FilledPhrase("…", List.of(0)), FilledPhrase.of("{" + field.written() + "}", NOTHING));
    }
  }

  @Test
  void theNextMeetingHasItsYearWhereThatDoesNotGoWithoutSaying() {
    var closing =
        new Closing(
            "",
            List.of(),
            new NextMeeting(Optional.of(LocalDate.of(2025, 6, 12)), Optional.empty(), ""));
    assertEquals(
        "den 12 juni 2025",
        FilledPhrase.of(
                "x{nästa möte}",
                new PhraseFacts(FACTS.details(), closing, Optional.empty(), Optional.empty()))
            .text()
            .substring(1));
  }

  @Test
  void fieldsThatAreNoneAreNamed() {
    assertEquals(
        List.of("dattum", ""), FilledPhrase.unknownFields("{dattum} {datum} {} {dattum} {…}"));
  }

  @Test
  void everyPhraseOfTheProgramIsWhole() {
    for (Phrase phrase : StandardPhrases.all()) {
      assertEquals(List.of(), FilledPhrase.unknownFields(phrase.text()));
      assertFalse(FilledPhrase.of(phrase.text(), FACTS).text().contains("{"));
    }
    for (ItemKind kind : ItemKind.values()) {
      assertFalse(
          StandardPhrases.all().stream()
              .filter(phrase -> phrase.kind().equals(Optional.of(kind)))
              .toList()
              .isEmpty());
    }
  }

  @Test
  void noPhraseOfTheProgramIsTakenFromTheSeeds() throws IOException {
    for (Path seed : Seeds.all()) {
      String text = Seeds.characters(Files.readString(seed));
      for (Phrase phrase : StandardPhrases.all()) {
        if (!phrase.text().contains(SHARED)) {
          assertFalse(text.contains(Seeds.characters(phrase.text())), phrase.text());
        }
      }
    }
  }
}

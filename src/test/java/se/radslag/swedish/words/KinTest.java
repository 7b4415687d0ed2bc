package se.radslag.swedish.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KinTest {

  private static final Lexicon LEXICON = Lexicon.swedish();

  @ParameterizedTest
  @CsvSource({
    "läkemedel, läkemedlen",
    "läkemedlet, läkemedel",
    "läkarna, läkare",
    "fråga, frågorna",
    "frågorna, fråga",
    "stad, städer",
    "städerna, stadens",
    "ledamöter, ledamot",
    "bok, böckerna",
    "museet, museum",
    "möte, mötena",
    "skriva, skrev",
    "beskriva, beskrevs",
    "vinter, vintrarna",
    "rum, rummet",
    "vän, vänner",
    "tecken, tecknet",
    "ansökan, ansökningar",
    "regler, regel"
  })
  void aFormIsAkin(String sought, String other) {
    assertEquals(Optional.of(Kinship.FORM), Kin.of(sought, LEXICON).to(other));
  }

  @ParameterizedTest
  @CsvSource({
    "vaccin, äldrevaccinationsprogram", "buss, skolbussarna", "kyrka, kyrkogården",
        "gata, gatubelysning",
    "hund, vårdhunden", "tand, visdomständer", "resa, sjukresor", "skola, grundskolorna",
    "kommun, kommunhuset", "kommun, kommunala"
  })
  void aPartOfACompoundIsAkin(String sought, String other) {
    assertEquals(Optional.of(Kinship.PART), Kin.of(sought, LEXICON).to(other));
  }

  @ParameterizedTest
  @CsvSource({
    "kommun, kommunikation",
    "kommun, kommunicera",
    "tand, standard",
    "person, personalen",
    "fika, trafikanter",
    "vård, vårdag",
    "mat, klimat",
    "hund, hundra",
    "taxi, taxan",
    "läkare, läkemedel",
    "organ, organisation",
    "stat, station",
    "mat, material",
    "lek, elektricitet"
  })
  void lettersAloneAreNoKin(String sought, String other) {
    assertEquals(Optional.empty(), Kin.of(sought, LEXICON).to(other));
  }

  @ParameterizedTest
  @CsvSource({"å, å", "2024, 2024", "skpf, skpf", "ab, ab"})
  void whatIsNoWordIsOnlyItself(String sought, String other) {
    assertEquals(Optional.of(Kinship.SAME), Kin.of(sought, LEXICON).to(other));
    assertEquals(Optional.of(Kinship.SAME), Kin.of(sought, Lexicon.none()).to(other));
  }
}

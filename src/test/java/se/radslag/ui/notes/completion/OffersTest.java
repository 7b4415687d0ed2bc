package se.radslag.ui.notes.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.Abbreviation;
import se.radslag.swedish.FilledPhrase;

final class OffersTest {

  private final Offers offers =
      new Offers(
          List.of(
              Offer.name(OfferKind.KNOWN, "Anna Arvidsson"),
              Offer.name(OfferKind.PRESENT, "Anna Berg"),
              Offer.name(OfferKind.PRESENT, "Berit von Ask"),
              Offer.name(OfferKind.PRESENT, "Maj-Lis Öhrn"),
              Offer.name(OfferKind.PRESENT, "Orvar Ek"),
              Offer.name(OfferKind.EXPECTED, "Anna Bergström"),
              Offer.name(OfferKind.EXPECTED, "Sixten Ek"),
              Offer.name(OfferKind.ORGANISATION, "PRO"),
              Offer.name(OfferKind.ORGANISATION, "Fyrvaktarna"),
              Offer.abbreviation(new Abbreviation("hsf", "hamn- och sjöfartsförvaltningen")),
              phrase(OfferKind.PHRASE, "Rådet tackar för besöket."),
              phrase(OfferKind.PHRASE, "Rådet tackar nej."),
              phrase(OfferKind.ITEM_PHRASE, "Mötet öppnas av Orvar.")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sedan ber | Berit von Ask,Anna Berg,Anna Bergström
          BER | Berit von Ask,Anna Berg,Anna Bergström
          Vi hör Anna Be | Anna Berg,Anna Bergström
          (maj-l | Maj-Lis Öhrn
          öh | Maj-Lis Öhrn
          Sedan hs | hsf → hamn- och sjöfartsförvaltningen
          sjöfa | hsf → hamn- och sjöfartsförvaltningen
          von a | Berit von Ask
          Då säger or | Orvar Ek,Mötet öppnas av Orvar.
          or | Mötet öppnas av Orvar.,Orvar Ek
          Rådet tackar f | Rådet tackar för besöket.
          """)
  void anyWordOfWhatIsMeantFindsIt(String before, String names) {
    assertEquals(
        List.of(names.split(",")),
        offers.fitting(before).offers().stream().map(Offer::name).toList());
  }

  @Test
  void whatIsTypedIsReplacedAndNoMore() {
    assertEquals(7, offers.fitting("Vi hör Anna Be").begun());
    assertEquals(3, offers.fitting("Vi hör ber").begun());
    assertEquals(0, offers.fitting("Vi hör ").begun());
    assertEquals(5, offers.fitting("\u0130\u0130 maj-l").begun(), "small letters may be longer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xyz", "Orn", "arvidssson", "Anna Cb"})
  void whatFitsNothingFindsNothing(String before) {
    assertEquals(Found.nothing(), offers.fitting(before));
  }

  @Test
  void withNothingTypedTheItemsPhrasesComeFirstAndWithinASentenceLast() {
    List<Offer> empty = offers.fitting("").offers();
    List<Offer> within = offers.fitting("Då säger ").offers();
    assertEquals(13, empty.size());
    assertEquals(OfferKind.ITEM_PHRASE, empty.getFirst().kind());
    assertEquals(OfferKind.KNOWN, empty.getLast().kind());
    assertEquals(OfferKind.PRESENT, within.getFirst().kind());
    assertEquals(OfferKind.PHRASE, within.getLast().kind());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ber | Berit von Ask
          Sedan frågar orv | Orvar Ek
          Anna | Anna Berg
          anna b | Anna Berg
          Fyr | Fyrvaktarna
          Möt | Mötet öppnas av Orvar.
          Klart. möt | Mötet öppnas av Orvar.
          Rådet tackar n | Rådet tackar nej.
          """)
  void theOneThingThatIsMeantIsProposed(String before, String name) {
    assertEquals(
        Optional.of(List.of(name)),
        offers.meant(before).map(found -> found.offers().stream().map(Offer::name).toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "be",
        "Rådet",
        "rådet tackar ",
        "Då möt",
        "PRO",
        "Anna Berg",
        "six",
        "Arv",
        "hsf",
        "Bo ",
        "Åsk",
        "",
        "Berit x"
      })
  void whatIsShortOrAmbiguousOrWholeOrSeldomMeantIsNot(String before) {
    assertEquals(Optional.empty(), offers.meant(before));
  }

  private static Offer phrase(OfferKind kind, String text) {
    return Offer.phrase(kind, FilledPhrase.plain(text));
  }
}

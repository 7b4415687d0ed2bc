package se.radslag.swedish;

import java.util.List;
import java.util.Optional;
import se.radslag.model.ItemKind;
import se.radslag.model.Phrase;

/**
 * What is said at most meetings of most councils: what a council begins with that has no phrases of
 * its own yet.
 *
 * <p>There are no abbreviations here: what changes by itself while somebody types must be what she
 * has asked for.
 */
public final class StandardPhrases {

  private static final List<Phrase> ALL =
      List.of(
          of(ItemKind.OPENING, "Mötet öppnas och deltagarna hälsas välkomna."),
          of(ItemKind.OPENING, "Dagordningen godkänns."),
          of(
              ItemKind.PREVIOUS_MINUTES,
              "Mötesanteckningar från föregående möte {föregående möte} godkänns och läggs till handlingarna."),
          of(
              ItemKind.PREVIOUS_MINUTES,
              "Anteckningarna från {föregående möte} godkänns med en rättelse: {…}"),
          of(ItemKind.WATCH_LIST, "Bevakningslistan gås igenom."),
          of(ItemKind.WATCH_LIST, "Frågan om {…} är besvarad och tas bort från listan."),
          of(ItemKind.MATTER, "{föredragande} informerar om {…}."),
          of(
              ItemKind.MATTER,
              "{föredragande} visar en presentation, som skickas ut med anteckningarna."),
          of(ItemKind.OTHER_MATTERS, "Ingen övrig fråga anmäldes."),
          general("Rådet tackar för informationen."),
          general("Rådet ställer sig bakom förslaget."),
          general("Frågan tas upp på nästa möte {nästa möte}."),
          general("Underlaget skickas ut efter mötet."));

  private StandardPhrases() {}

  /** Those of an item's kind first, in the order of an agenda; then those for any item. */
  public static List<Phrase> all() {
    return ALL;
  }

  private static Phrase of(ItemKind kind, String text) {
    return new Phrase(Optional.of(kind), text);
  }

  private static Phrase general(String text) {
    return new Phrase(Optional.empty(), text);
  }
}

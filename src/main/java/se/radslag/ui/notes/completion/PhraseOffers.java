package se.radslag.ui.notes.completion;

import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemKind;
import se.radslag.model.Phrase;
import se.radslag.swedish.FilledPhrase;
import se.radslag.swedish.PhraseFacts;

/** Phrases to offer, filled for an item: first those for items of its kind. */
final class PhraseOffers {

  private PhraseOffers() {}

  static List<Offer> of(List<Phrase> phrases, PhraseFacts facts) {
    Optional<ItemKind> kind = facts.item().map(AgendaItem::kind);
    return phrases.stream()
        .filter(phrase -> !phrase.text().isBlank())
        .map(
            phrase ->
                Offer.phrase(
                    phrase.kind().isPresent() && phrase.kind().equals(kind)
                        ? OfferKind.ITEM_PHRASE
                        : OfferKind.PHRASE,
                    FilledPhrase.of(phrase.text(), facts)))
        .toList();
  }
}

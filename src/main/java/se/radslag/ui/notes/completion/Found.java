package se.radslag.ui.notes.completion;

import java.util.List;

/**
 * What fits the text before the caret.
 *
 * @param begun how many characters before the caret are already the beginning of it
 * @param offers in the order they are offered; each would stand in the place of what is begun
 */
record Found(int begun, List<Offer> offers) {

  Found {
    offers = List.copyOf(offers);
  }

  static Found nothing() {
    return new Found(0, List.of());
  }
}

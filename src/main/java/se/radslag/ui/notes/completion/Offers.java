package se.radslag.ui.notes.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All there is to offer for an item of a meeting, made once and then asked at every key. Immutable.
 *
 * <p>What somebody writes may be the third word of a phrase or the second of a name: of all the
 * words before the caret as many are taken for the beginning of something as fit.
 */
final class Offers {

  /** With fewer letters everything is the beginning of something. */
  private static final int FEWEST = 3;

  private final List<Offer> all;
  private final Beginnings names;
  private final Beginnings phrases;

  Offers(List<Offer> offers) {
    this.all = offers.stream().sorted(Comparator.comparing(Offer::kind)).toList();
    this.names =
        new Beginnings(
            offers.stream().filter(one -> one.kind().proposed() && !one.kind().phrase()).toList());
    this.phrases = new Beginnings(offers.stream().filter(one -> one.kind().phrase()).toList());
  }

  /**
   * What fits what is being written; everything where no word is begun.
   *
   * @param before the paragraph before the caret
   */
  Found fitting(String before) {
    for (int start : WordStarts.in(before)) {
      String begun = Offer.small(before.substring(start));
      boolean lastWord = begun.chars().noneMatch(Character::isWhitespace);
      List<Offer> fitting =
          all.stream()
              .filter(
                  one ->
                      (lastWord || !one.kind().phrase())
                          ? one.fits(begun)
                          : one.sought().startsWith(begun))
              .toList();
      if (!fitting.isEmpty()) {
        return new Found(before.length() - start, ordered(fitting, before, start));
      }
    }
    return WordStarts.within(before)
        ? Found.nothing()
        : new Found(0, ordered(all, before, before.length()));
  }

  /**
   * The one thing that what is being written can be the beginning of, if it is one: somebody who is
   * there, an organisation, or at the start of a sentence a phrase.
   *
   * @param before the paragraph before the caret
   */
  Optional<Found> meant(String before) {
    for (int start : WordStarts.in(before)) {
      String begun = Offer.small(before.substring(start));
      List<Offer> fitting =
          begun.chars().filter(Character::isLetterOrDigit).count() < FEWEST
              ? List.of()
              : beginning(begun, WordStarts.sentence(before, start));
      if (!fitting.isEmpty()) {
        boolean one = fitting.size() == 1 && !fitting.getFirst().sought().equals(begun);
        return one ? Optional.of(new Found(before.length() - start, fitting)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private List<Offer> beginning(String begun, boolean sentence) {
    return sentence
        ? Stream.concat(names.of(begun).stream(), phrases.of(begun).stream()).toList()
        : names.of(begun);
  }

  /**
   * Within a sentence phrases come last; within its kind, what begins with what is begun comes
   * first.
   */
  private static List<Offer> ordered(List<Offer> fitting, String before, int start) {
    String begun = Offer.small(before.substring(start));
    boolean within = !WordStarts.sentence(before, start);
    return fitting.stream()
        .sorted(
            Comparator.comparing((Offer one) -> within && one.kind().phrase())
                .thenComparing(Offer::kind)
                .thenComparing(one -> !one.sought().startsWith(begun)))
        .toList();
  }
}

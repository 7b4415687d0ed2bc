package se.radslag.ui.notes.completion;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Expands abbreviations as they are written; one that was taken back is left alone there. */
final class Expanding {

  private final Writing writing;
  private final Supplier<Expansion> abbreviations;
  private final Set<Place> refused = new HashSet<>();
  private Optional<Last> last = Optional.empty();

  Expanding(Writing writing, Supplier<Expansion> abbreviations) {
    this.writing = writing;
    this.abbreviations = abbreviations;
  }

  /** Other notes are written now. */
  void forget() {
    refused.clear();
    last = Optional.empty();
  }

  /** Something was typed, which may end an abbreviation. */
  void typed(String text) {
    last = Optional.empty();
    String before = writing.before();
    if (Expansion.isEnd(text) && before.endsWith(text)) {
      expand(before.substring(0, before.length() - text.length()), text);
    }
  }

  /** The paragraph ends here. */
  void ends() {
    expand(writing.before(), "");
  }

  /** Somebody who does not want it goes on writing where she was. */
  void undone() {
    last.filter(one -> writing.stands(one.place.paragraph, one.place.column, one.typed()))
        .ifPresent(
            one -> {
              refused.add(one.place);
              writing.moveTo(one.place.paragraph, one.place.column + one.typed().length());
            });
    last = Optional.empty();
  }

  private void expand(String before, String end) {
    abbreviations
        .get()
        .of(before)
        .ifPresent(
            one -> {
              var place = new Place(writing.paragraph(), one.column(), one.brief());
              if (!refused.contains(place)) {
                writing.expand(one, end.length());
                last = Optional.of(new Last(place, end));
              }
            });
  }

  private record Place(int paragraph, int column, String brief) {}

  /**
   * @param end what was typed after it
   */
  private record Last(Place place, String end) {
    String typed() {
      return place.brief + end;
    }
  }
}

package se.radslag.ui.notes.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import se.radslag.model.Abbreviation;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.model.Phrase;
import se.radslag.swedish.PhraseFacts;
import se.radslag.ui.phrases.CouncilTexts;

/**
 * What can be offered while the notes of a meeting are written. Belongs to the window's thread.
 *
 * <p>It listens to nothing: whoever asks is answered from what holds now, and what was made ready
 * for the last answer is used again as long as nothing has changed.
 */
public final class CompletionModel {

  private final Supplier<Now> sources;
  private final CouncilTexts texts;
  private final NameOffers names;
  private final NavigableSet<LocalDate> otherDays;
  private Optional<Ready> ready = Optional.empty();

  /**
   * @param sources what holds of the meeting; asked at every key
   * @param texts the council's phrases and abbreviations
   * @param persons everybody in the register
   * @param organisations of the council
   * @param otherDays on which the council has its other meetings
   */
  public CompletionModel(
      Supplier<Now> sources,
      CouncilTexts texts,
      List<Person> persons,
      List<Organisation> organisations,
      Collection<LocalDate> otherDays) {
    this.sources = sources;
    this.texts = texts;
    this.names = new NameOffers(persons, organisations);
    this.otherDays = new TreeSet<>(otherDays);
  }

  /** What there is to offer for an item. */
  Offers offers(Optional<AgendaItem> item) {
    return ready(item).offers;
  }

  /** The abbreviations that expand. */
  Expansion expansion(Optional<AgendaItem> item) {
    return ready(item).expansion;
  }

  private Ready ready(Optional<AgendaItem> item) {
    Now now = sources.get();
    var basis =
        new Basis(
            now.attendance,
            texts.phrasesProperty().get(),
            texts.abbreviationsProperty().get(),
            new PhraseFacts(now.details, now.closing, before(now.details.date().day()), item));
    Ready made =
        ready
            .filter(one -> one.basis.equals(basis))
            .orElseGet(
                () -> new Ready(basis, new Offers(all(basis)), new Expansion(basis.abbreviations)));
    ready = Optional.of(made);
    return made;
  }

  private Optional<LocalDate> before(Optional<LocalDate> day) {
    if (otherDays.isEmpty()) {
      return Optional.empty();
    }
    return day.map(one -> Optional.ofNullable(otherDays.lower(one)))
        .orElseGet(() -> Optional.of(otherDays.last()));
  }

  private List<Offer> all(Basis basis) {
    var all = new ArrayList<>(names.of(basis.attendance));
    basis.abbreviations.forEach(one -> all.add(Offer.abbreviation(one)));
    all.addAll(PhraseOffers.of(basis.phrases, basis.facts));
    return all;
  }

  /**
   * What holds of a meeting now.
   *
   * @param attendance who is there and who is expected
   */
  public record Now(Details details, Closing closing, List<AttendanceGroup> attendance) {}

  private record Basis(
      List<AttendanceGroup> attendance,
      List<Phrase> phrases,
      List<Abbreviation> abbreviations,
      PhraseFacts facts) {}

  private record Ready(Basis basis, Offers offers, Expansion expansion) {}
}

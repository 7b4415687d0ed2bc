package se.radslag.ui.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Person;
import se.radslag.swedish.Names;

/**
 * Who may be meant by the name that is being written in a list of names. Belongs to the window's
 * thread.
 *
 * <p>A name nobody has is as good as any: nothing is proposed for it, and it stays as it is
 * written.
 */
public final class NameCompletion {

  /** More than can be taken in at a glance helps nobody. */
  private static final int MOST = 7;

  private final List<Person> known;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.nothing());
  private Optional<Integer> dismissed = Optional.empty();

  /**
   * @param known whom the data file knows
   */
  public NameCompletion(List<Person> known) {
    this.known = known.stream().sorted(Comparator.comparing(Person::name)).toList();
  }

  /** What is proposed now. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The list now reads so, and the caret stands there. */
  void typed(String list, int caret) {
    Names.Place place = Names.at(list, caret);
    if (dismissed.filter(from -> from != place.from()).isPresent()) {
      dismissed = Optional.empty();
    }
    boolean within = !list.substring(Math.max(caret, place.from()), place.to()).isBlank();
    List<Person> fitting =
        within || dismissed.isPresent()
            ? List.of()
            : fitting(list.substring(place.from(), place.to()).strip(), others(list, place));
    state.set(fitting.isEmpty() ? State.nothing() : new State(fitting, 0, place));
  }

  /** Goes so many proposals on; after the last comes the first. */
  void step(int by) {
    State now = state.get();
    if (!now.proposals.isEmpty()) {
      int index = Math.floorMod(now.index + by, now.proposals.size());
      state.set(new State(now.proposals, index, now.place));
    }
  }

  /** Chooses a proposal. */
  void choose(int index) {
    state.set(new State(state.get().proposals, index, state.get().place));
  }

  /** Takes what is chosen: what is to stand where. */
  Optional<Accepted> accept() {
    State now = state.get();
    state.set(State.nothing());
    return now.chosen().map(person -> new Accepted(now.place, person.name()));
  }

  /** Proposes nothing more for this name. */
  void dismiss() {
    dismissed = Optional.of(state.get().place.from());
    state.set(State.nothing());
  }

  /** Nobody writes here any more. */
  void leave() {
    dismissed = Optional.empty();
    state.set(State.nothing());
  }

  private static Set<String> others(String list, Names.Place place) {
    var others = new HashSet<>(Names.split(list.substring(0, place.from())));
    others.addAll(Names.split(list.substring(place.to())));
    return others;
  }

  private List<Person> fitting(String typed, Set<String> others) {
    List<String> wanted = Names.parts(typed);
    if (wanted.isEmpty() || known.stream().anyMatch(one -> one.name().equalsIgnoreCase(typed))) {
      return List.of();
    }
    var names = new HashSet<>(others);
    return known.stream()
        .filter(one -> fits(Names.parts(one.name()), wanted))
        .sorted(
            Comparator.comparing(
                one -> !Names.parts(one.name()).getFirst().startsWith(wanted.getFirst())))
        .filter(one -> names.add(one.name()))
        .limit(MOST)
        .toList();
  }

  private static boolean fits(List<String> name, List<String> wanted) {
    return wanted.stream()
        .allMatch(letters -> name.stream().anyMatch(part -> part.startsWith(letters)));
  }

  /**
   * What is proposed.
   *
   * @param index which of the proposals is chosen
   * @param place where the name stands that they are proposed for
   */
  record State(List<Person> proposals, int index, Names.Place place) {

    static State nothing() {
      return new State(List.of(), 0, new Names.Place(0, 0));
    }

    Optional<Person> chosen() {
      return proposals.stream().skip(index).findFirst();
    }
  }

  /** A name that is to stand in a place of the list. */
  record Accepted(Names.Place place, String name) {}
}

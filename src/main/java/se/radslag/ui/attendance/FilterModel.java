package se.radslag.ui.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.model.PlainText;
import se.radslag.model.Presence;
import se.radslag.swedish.Names;

/**
 * The box in which some letters of a name find the person, and a name that is new adds one. Belongs
 * to the window's thread.
 */
final class FilterModel {

  private final AttendanceModel model;
  private final Adding adding;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.nothing());

  FilterModel(AttendanceModel model) {
    this.model = model;
    this.adding = new Adding(model);
    text.subscribe((before, now) -> typed(now));
  }

  /** What stands in the box. */
  StringProperty textProperty() {
    return text;
  }

  /** What Enter would do, or what it did. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Goes so many choices on; after the last comes the first. */
  void step(int by) {
    State now = state.get();
    if (!now.choices.isEmpty()) {
      adding.forget();
      state.set(
          new State(
              now.choices, Math.floorMod(now.index + by, now.choices.size()), Optional.empty()));
    }
  }

  /** Does what is chosen; then the box is empty again, unless it was refused. */
  void enter() {
    State now = state.get();
    answered(now, now.chosen().map(this::enter));
  }

  /** Who is chosen and not there comes now; who is there goes now. Others are as with Enter. */
  void stamp() {
    State now = state.get();
    answered(now, now.chosen().map(this::stamp));
  }

  private void answered(State now, Optional<Answer> answer) {
    if (answer.filter(Answer::done).isPresent()) {
      text.set("");
      state.set(new State(List.of(), 0, answer));
    } else {
      state.set(new State(now.choices, now.index, answer));
    }
  }

  private Answer enter(Choice choice) {
    return switch (choice) {
      case Choice.Toggle(var organisation, var one) ->
          new Answer.Marked(
              one.person().name(),
              organisation,
              model.toggle(new Listed(organisation.id(), one.person().id())));
      case Choice.Add(var organisation, var name) -> adding.add(organisation, name);
    };
  }

  private Answer stamp(Choice choice) {
    return switch (choice) {
      case Choice.Toggle(var organisation, var one) ->
          stamp(organisation, one, new Listed(organisation.id(), one.person().id()));
      case Choice.Add _ -> enter(choice);
    };
  }

  private Answer stamp(Organisation organisation, Attendance one, Listed listed) {
    boolean comes = one.presence() != Presence.PRESENT;
    boolean done = comes ? model.comesNow(listed) : model.goesNow(listed);
    String name = one.person().name();
    return done ? new Answer.Stamped(name, organisation, comes) : new Answer.NotNow(name);
  }

  private void typed(String now) {
    adding.forget();
    state.set(new State(choices(PlainText.of(now).text()), 0, Optional.empty()));
  }

  /** Those who fit, and after them the organisations the name could be added to. */
  private List<Choice> choices(String typed) {
    NewName name = NewName.of(typed);
    if (name.name().isEmpty()) {
      return List.of();
    }
    Stream<Choice> fitting = typed.contains(",") ? Stream.of() : fitting(name.name());
    Stream<Choice.Add> known =
        typed.contains(",") ? Stream.of() : model.known(name.name()).stream();
    return Stream.of(fitting, known, additions(name)).<Choice>flatMap(one -> one).toList();
  }

  private Stream<Choice> fitting(String typed) {
    List<String> wanted = Names.parts(typed);
    return model.groupsProperty().get().stream()
        .flatMap(
            group ->
                group.people().stream()
                    .filter(one -> fits(Names.parts(one.person().name()), wanted))
                    .map(one -> new Choice.Toggle(group.organisation(), one)));
  }

  /** Who is named with a unit works somewhere: the administration is proposed first. */
  private Stream<Choice> additions(NewName name) {
    boolean worker = !name.unit().isEmpty();
    return model.groupsProperty().get().stream()
        .map(AttendanceGroup::organisation)
        .sorted(Comparator.comparing((Organisation one) -> !(worker && one.administration())))
        .map(organisation -> new Choice.Add(organisation, name));
  }

  private static boolean fits(List<String> name, List<String> wanted) {
    return !wanted.isEmpty()
        && wanted.stream()
            .allMatch(letters -> name.stream().anyMatch(word -> word.startsWith(letters)));
  }

  /**
   * What Enter would do, or what it did.
   *
   * @param choices those who fit, then the organisations to add to
   * @param index which of them is chosen
   * @param answer what came of the last Enter, until something else is typed
   */
  record State(List<Choice> choices, int index, Optional<Answer> answer) {

    static State nothing() {
      return new State(List.of(), 0, Optional.empty());
    }

    Optional<Choice> chosen() {
      return choices.stream().skip(index).findFirst();
    }

    /** How many of the choices are people on the list. */
    long fitting() {
      return choices.stream().filter(Choice.Toggle.class::isInstance).count();
    }
  }
}

package se.radslag.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * The box in which a name gives somebody a mandate: some letters find whoever is known in any
 * council, another name is somebody new. Belongs to the window's thread.
 */
final class AddingModel {

  private final RegisterModel register;
  private final OrganisationModel organisation;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State(List.of(), 0, Optional.empty()));

  AddingModel(RegisterModel register, OrganisationModel organisation) {
    this.register = register;
    this.organisation = organisation;
    text.subscribe((before, now) -> state.set(new State(choices(now), 0, Optional.empty())));
  }

  /** What stands in the box. */
  StringProperty textProperty() {
    return text;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Goes so many choices on; after the last comes the first. */
  void step(int by) {
    State now = state.get();
    if (!now.choices.isEmpty()) {
      int index = Math.floorMod(now.index + by, now.choices.size());
      state.set(new State(now.choices, index, Optional.empty()));
    }
  }

  /** Does what is chosen; then the box is empty again, unless it was refused. */
  void enter() {
    State now = state.get();
    Optional<Choice> choice = now.chosen();
    if (choice.isEmpty()) {
      return;
    }
    Optional<Complaint> refused =
        switch (choice.get()) {
          case Choice.Known(var person) -> organisation.add(person, register.today());
          case Choice.New(var name) -> organisation.add(name, register.today());
        };
    if (refused.isEmpty()) {
      text.set("");
    } else {
      state.set(new State(now.choices, now.index, refused));
    }
  }

  /** Who is called just so comes first; others who may be meant come before somebody new. */
  private List<Choice> choices(String typed) {
    String name = NameField.clean(typed);
    if (name.isEmpty()) {
      return List.of();
    }
    List<PersonModel> fitting = register.persons().fitting(name);
    Stream<Choice> same = fitting.stream().filter(one -> named(one, name)).map(Choice.Known::new);
    Stream<Choice> other =
        fitting.stream()
            .filter(one -> !named(one, name) && !organisation.people().contains(one.id()))
            .map(Choice.Known::new);
    return Stream.of(same, other, Stream.of(new Choice.New(name)))
        .<Choice>flatMap(choice -> choice)
        .toList();
  }

  private static boolean named(PersonModel person, String name) {
    return NameField.same(person.name.value(), name);
  }

  /** What Enter may do. */
  sealed interface Choice {

    /** Gives somebody known a mandate. */
    record Known(PersonModel person) implements Choice {}

    /** Gives somebody new a mandate. */
    record New(String name) implements Choice {}

    /** The name of whoever gets it. */
    default String name() {
      return switch (this) {
        case Known(var person) -> person.name.value();
        case New(var name) -> name;
      };
    }
  }

  /**
   * What Enter would do.
   *
   * @param index which of the choices is chosen
   * @param refused why Enter did not do it, until something else is typed
   */
  record State(List<Choice> choices, int index, Optional<Complaint> refused) {

    Optional<Choice> chosen() {
      return choices.stream().skip(index).findFirst();
    }
  }
}

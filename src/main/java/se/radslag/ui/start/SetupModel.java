package se.radslag.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Problem;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;
import se.radslag.work.Background;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.NewCouncil;

/** A council while it is set up. Belongs to the window's thread. */
public final class SetupModel {

  private final Consumer<NewCouncil.Setup> create;
  private final Background background;
  private final ReadOnlyBooleanWrapper unnamed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Path>> template =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> refusal =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public final Field<String> name = text(() -> unnamed.set(false));
  public final Field<List<String>> organisations =
      new Field<>(List.of(), Readings.names(), () -> {});
  public final Field<String> administration = text(() -> {});
  public final Field<String> sender = text(() -> {});
  public final Field<String> unit = text(() -> {});
  public final Field<String> place = text(() -> {});
  public final Field<String> secretary = text(() -> {});

  /**
   * @param create makes the council
   * @param background where a template is read
   */
  public SetupModel(Consumer<NewCouncil.Setup> create, Background background) {
    this.create = create;
    this.background = background;
  }

  /** Whether the council was to be made without a name, and still has none. */
  public ReadOnlyBooleanProperty unnamedProperty() {
    return unnamed.getReadOnlyProperty();
  }

  /** The council's own Word template, if one was chosen. */
  public ReadOnlyObjectProperty<Optional<Path>> templateProperty() {
    return template.getReadOnlyProperty();
  }

  /** Why the file chosen last is no template. */
  public ReadOnlyObjectProperty<Optional<Problem>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Takes a file as the template, if it is one. */
  public void choose(Path file) {
    background
        .attempt(() -> CouncilTemplate.check(file))
        .then(
            usable -> {
              refusal.set(Optional.empty());
              template.set(Optional.of(usable));
            })
        .orElse(problem -> refusal.set(Optional.of(problem)))
        .start();
  }

  /** Takes the program's own template after all. */
  public void useBuiltIn() {
    refusal.set(Optional.empty());
    template.set(Optional.empty());
  }

  /** Makes the council, if it has a name. */
  public void create() {
    name.leave();
    unnamed.set(name.value().isBlank());
    if (!unnamed.get()) {
      create.accept(
          new NewCouncil.Setup(
              name.value(),
              organisations.value(),
              administration.value(),
              sender.value(),
              unit.value(),
              place.value(),
              secretary.value(),
              template.get()));
    }
  }

  private static Field<String> text(Runnable changed) {
    return new Field<>("", Readings.text(), changed);
  }
}

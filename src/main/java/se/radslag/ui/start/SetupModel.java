package se.radslag.ui.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;
import se.radslag.ui.template.ChosenFile;
import se.radslag.ui.template.TemplateModel;
import se.radslag.work.Background;
import se.radslag.work.NewCouncil;

/** A council while it is set up. Belongs to the window's thread. */
public final class SetupModel {

  private final Consumer<NewCouncil.Setup> create;
  private final Background background;
  private final ReadOnlyBooleanWrapper unnamed = new ReadOnlyBooleanWrapper();
  private final ChosenFile chosen = new ChosenFile();
  private final TemplateModel template;

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
    this.template = new TemplateModel(chosen, background);
  }

  /** Whether the council was to be made without a name, and still has none. */
  public ReadOnlyBooleanProperty unnamedProperty() {
    return unnamed.getReadOnlyProperty();
  }

  /** The council's own Word template, if one is chosen. */
  public TemplateModel template() {
    return template;
  }

  /** Where things are done that take a while. */
  Background background() {
    return background;
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
              chosen.file()));
    }
  }

  private static Field<String> text(Runnable changed) {
    return new Field<>("", Readings.text(), changed);
  }
}

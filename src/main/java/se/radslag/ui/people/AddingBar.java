package se.radslag.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.NameBox;

/** The box that gives somebody a mandate, and beside it what Enter would do. */
final class AddingBar extends HBox {

  private final Texts texts;
  private final RegisterModel register;
  private final AddingModel model;
  private final NameBox box;

  AddingBar(Controls controls, RegisterModel register, OrganisationModel organisation) {
    this.texts = controls.texts();
    this.register = register;
    this.model = new AddingModel(register, organisation);
    String name = texts.get("ui.register.add-person");
    this.box = new NameBox("add-mandate", name, name);
    getStyleClass().add("adding");
    box.field().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(box.field(), box.label());
    Attachment.whileShown(
        this,
        () -> box.with(model.textProperty()).and(model.stateProperty().subscribe(this::show)));
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> model.step(1);
      case UP -> model.step(-1);
      case ENTER -> model.enter();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void show(AddingModel.State state) {
    Optional<AddingModel.Choice> choice = state.chosen();
    Optional<String> told =
        state
            .refused()
            .flatMap(why -> choice.map(one -> why.added(texts, one.name())))
            .or(() -> choice.map(one -> words(one, state)));
    box.say(
        told.orElseGet(() -> texts.get("ui.register.add-hint")),
        told.isEmpty(),
        state.refused().isPresent());
  }

  private String words(AddingModel.Choice choice, AddingModel.State state) {
    int more = state.choices().size();
    return switch (choice) {
      case AddingModel.Choice.Known(var person) ->
          texts.get("ui.register.enter-known", known(person), more);
      case AddingModel.Choice.New(var name) -> texts.get("ui.register.enter-new", name, more);
    };
  }

  /** What tells her from others of the name: where she works, and for whom she sits. */
  private String known(PersonModel person) {
    List<String> seats =
        register.seatsOf(person).stream().map(one -> one.headingProperty().get()).toList();
    return Stream.concat(Stream.of(person.name.value(), person.unit.value()), seats.stream())
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(", "));
  }
}

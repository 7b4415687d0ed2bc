package se.radslag.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;

/** The box that gives somebody a mandate, and beside it what Enter would do. */
final class AddingBar extends HBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Texts texts;
  private final RegisterModel register;
  private final AddingModel model;
  private final TextField box = FieldInput.create("add-mandate");
  private final Label says = new Label();

  AddingBar(Controls controls, RegisterModel register, OrganisationModel organisation) {
    this.texts = controls.texts();
    this.register = register;
    this.model = new AddingModel(register, organisation);
    getStyleClass().add("adding");
    box.setPromptText(texts.get("ui.register.add-person"));
    box.setAccessibleText(texts.get("ui.register.add-person"));
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    says.setId("add-mandate-says");
    says.getStyleClass().add("adding-says");
    says.setWrapText(true);
    HBox.setHgrow(says, Priority.ALWAYS);
    getChildren().addAll(box, says);
    Attachment.whileShown(
        this,
        () -> {
          box.textProperty().bindBidirectional(model.textProperty());
          return Subscription.combine(
              model.stateProperty().subscribe(this::show),
              () -> box.textProperty().unbindBidirectional(model.textProperty()));
        });
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
    String words =
        state
            .refused()
            .flatMap(why -> choice.map(one -> why.added(texts, one.name())))
            .or(() -> choice.map(one -> words(one, state)))
            .orElseGet(() -> texts.get("ui.register.add-hint"));
    says.setText(words);
    says.pseudoClassStateChanged(REFUSED, state.refused().isPresent());
    box.setAccessibleHelp(words);
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

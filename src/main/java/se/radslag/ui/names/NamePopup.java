package se.radslag.ui.names;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import se.radslag.model.Person;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;

/**
 * Proposals below a field with names, while one is written: the arrows choose, Enter or Tab
 * accepts, Escape dismisses. The focus stays in the field.
 */
public final class NamePopup {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final TextField input;
  private final NameCompletion model;
  private final Texts texts;
  private final Popup popup = new Popup();
  private final VBox list = new VBox();
  private boolean changed;

  private NamePopup(TextField input, NameCompletion model, Texts texts) {
    this.input = input;
    this.model = model;
    this.texts = texts;
    list.getStyleClass().add("name-proposals");
    popup.setHideOnEscape(false);
    popup.getContent().add(list);
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Completes names in a field, for as long as there is one. */
  public static void complete(TextField input, NameCompletion model, Texts texts) {
    var completing = new NamePopup(input, model, texts);
    Attachment.whileShown(input, completing::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        input.textProperty().subscribe((before, now) -> changed = input.isFocused()),
        input.caretPositionProperty().subscribe((before, caret) -> look(caret.intValue())),
        input
            .focusedProperty()
            .subscribe(
                focused -> {
                  if (!focused) {
                    model.leave();
                  }
                }),
        model.stateProperty().subscribe(this::show),
        model::leave,
        popup::hide);
  }

  /** The caret follows the text; a caret that only wanders asks for nothing. */
  private void look(int caret) {
    if (changed && input.isEditable()) {
      model.typed(input.getText(), caret);
    } else {
      model.leave();
    }
    changed = false;
  }

  private void key(KeyEvent event) {
    if (model.stateProperty().get().proposals().isEmpty()
        || event.isAltDown()
        || event.isShortcutDown()
        || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> model.step(1);
      case UP -> model.step(-1);
      case ENTER, TAB -> accept();
      case ESCAPE -> model.dismiss();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void accept() {
    model
        .accept()
        .ifPresent(
            taken -> {
              input.replaceText(taken.place().from(), taken.place().to(), taken.name());
              model.leave();
            });
  }

  private void show(NameCompletion.State state) {
    List<Person> proposals = state.proposals();
    input.setAccessibleHelp(
        state
            .chosen()
            .map(
                person ->
                    texts.get(
                        "ui.names.proposed", person.name(), state.index() + 1, proposals.size()))
            .orElse(""));
    if (proposals.isEmpty()) {
      popup.hide();
      return;
    }
    list.getChildren()
        .setAll(
            IntStream.range(0, proposals.size())
                .mapToObj(index -> line(proposals.get(index), index, index == state.index()))
                .toList());
    if (!popup.isShowing() && input.getScene() != null) {
      Bounds field = input.localToScreen(input.getLayoutBounds());
      popup.show(input, field.getMinX(), field.getMaxY() + 1);
    }
  }

  private Node line(Person person, int index, boolean chosen) {
    var unit = new Label(person.unit());
    unit.getStyleClass().add("hint");
    var line = new HBox(new Label(person.name()), unit);
    line.getStyleClass().add("name-proposal");
    line.pseudoClassStateChanged(CHOSEN, chosen);
    line.setOnMousePressed(
        event -> {
          model.choose(index);
          accept();
        });
    return line;
  }
}

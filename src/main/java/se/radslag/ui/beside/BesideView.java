package se.radslag.ui.beside;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;

/** The panel beside a meeting. Escape goes back to where one was. */
public final class BesideView extends BorderPane {

  private final Controls controls;
  private final BesideModel model;
  private final BesideParts parts;
  private final Runnable leave;
  private final Map<Beside, PanelPart> made = new EnumMap<>(Beside.class);
  private final Map<Beside, ToggleButton> buttons = new EnumMap<>(Beside.class);

  /**
   * @param keys what shows each
   * @param hideKeys what hides the panel
   * @param leave goes back to where one was before
   */
  public BesideView(
      Controls controls,
      BesideModel model,
      BesideParts parts,
      Function<Beside, KeyCombination> keys,
      KeyCombination hideKeys,
      Runnable leave) {
    this.controls = controls;
    this.model = model;
    this.parts = parts;
    this.leave = leave;
    setId("beside");
    getStyleClass().add("beside");
    var bar = new FlowPane();
    bar.getStyleClass().add("beside-bar");
    for (Beside which : Beside.values()) {
      var button = new ToggleButton(controls.texts().get("ui.beside." + Texts.key(which)));
      button.setId("beside-" + Texts.key(which));
      button.setMnemonicParsing(false);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> choose(which));
      buttons.put(which, controls.withKeys(button, keys.apply(which)));
    }
    bar.getChildren().addAll(buttons.values());
    Button hide = controls.sign("beside-hide", "×", "", model::hide);
    String words = controls.texts().get("ui.beside.hide");
    hide.setAccessibleText(words);
    hide.getTooltip().setText(words + "  " + controls.keys(hideKeys));
    bar.getChildren().add(hide);
    setTop(bar);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(this, () -> model.shownProperty().subscribe(this::show));
  }

  /** Goes to where one begins to type or to choose. */
  public void enter() {
    shown().ifPresent(PanelPart::enter);
  }

  private void choose(Beside which) {
    model.show(which);
    // Pressed once more it stays pressed.
    show(model.shownProperty().get());
  }

  private void show(Optional<Beside> which) {
    buttons.forEach((one, button) -> button.setSelected(which.filter(one::equals).isPresent()));
    shown().map(PanelPart::node).ifPresent(this::setCenter);
  }

  private Optional<PanelPart> shown() {
    return model
        .shownProperty()
        .get()
        .map(which -> made.computeIfAbsent(which, one -> parts.make(controls, one)));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (!shown().map(PanelPart::back).orElse(false)) {
        leave.run();
      }
    }
  }

  /** Whether a node is in the panel. */
  boolean holds(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(this)) {
        return true;
      }
    }
    return false;
  }
}

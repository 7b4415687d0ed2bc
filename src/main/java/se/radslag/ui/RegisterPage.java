package se.radslag.ui;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.radslag.model.CouncilId;
import se.radslag.ui.common.Controls;
import se.radslag.ui.people.RegisterModel;
import se.radslag.ui.people.RegisterView;
import se.radslag.work.SaveState;

/** The register in the place of the meeting: how it stands with saving, and the way back. */
final class RegisterPage extends BorderPane {

  private final RegisterView view;

  /**
   * @param template shows and chooses a council's Word template
   * @param back shows the meeting again
   */
  RegisterPage(
      Controls controls,
      RegisterModel model,
      Function<CouncilId, Node> template,
      ObservableValue<SaveState> saveState,
      Runnable back) {
    this.view = new RegisterView(controls, model, template);
    Label title = controls.text("ui.register.title", "meeting-heading");
    Label hint = controls.text("ui.register.hint", "hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    var which = new VBox(title, hint);
    which.setMinWidth(0);
    HBox.setHgrow(which, Priority.ALWAYS);
    Button close = controls.button("close-register", "ui.register.back", back);
    close.setMinWidth(USE_PREF_SIZE);
    var header = new HBox(which, new SaveStateView(controls.texts(), saveState), close);
    header.getStyleClass().addAll("meeting-header", "register-header");
    setTop(new VBox(header, new SaveProblemView(controls.texts(), saveState)));
    setCenter(view);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (!view.giveUpWriting()) {
              back.run();
            }
          }
        });
  }

  /** Goes to the organisations. */
  void enter() {
    // What is inside is there only when the look of it is known.
    applyCss();
    layout();
    view.enterList();
  }
}

package se.radslag.ui.beside;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.WatchEntry;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;
import se.radslag.work.SaveState;

/** What was promised: ticked when it is answered, put into the notes with a key. */
final class WatchPanel extends VBox implements PanelPart {

  private final WatchModel model;
  private final boolean locked;
  private final ListView<WatchEntry> list = new ListView<>();

  /**
   * @param saveState what is promised in the notes is known when it is saved
   */
  WatchPanel(
      Controls controls, WatchModel model, ObservableValue<SaveState> saveState, boolean locked) {
    this.model = model;
    this.locked = locked;
    getStyleClass().add("panel-part");
    list.setId("watch-entries");
    list.setAccessibleText(controls.texts().get("ui.beside.watch"));
    Label none = controls.text("ui.watch.none", "hint");
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setCellFactory(view -> new WatchCell(controls.texts(), view));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    Button answer = controls.button("watch-answer", "ui.watch.answer", () -> chosen(model::turn));
    Button insert = controls.button("watch-insert", "ui.watch.insert", () -> chosen(model::insert));
    var buttons = new FlowPane(answer, insert);
    buttons.getStyleClass().add("panel-buttons");
    buttons.setDisable(locked);
    Label hint = controls.text("ui.watch.keys", "panel-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(list, hint, buttons);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model.entriesProperty().subscribe(this::show),
                saveState.subscribe(
                    now -> {
                      if (!(now instanceof SaveState.Saving)) {
                        model.refresh();
                      }
                    })));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void enter() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
    list.requestFocus();
  }

  @Override
  public boolean back() {
    return false;
  }

  /** What is the same stays as it is, so that the choice and the place are kept. */
  private void show(List<WatchEntry> entries) {
    if (!entries.equals(list.getItems())) {
      int chosen = list.getSelectionModel().getSelectedIndex();
      list.getItems().setAll(entries);
      if (!entries.isEmpty()) {
        list.getSelectionModel().clearAndSelect(Math.clamp(chosen, 0, entries.size() - 1));
      }
    }
  }

  private void key(KeyEvent event) {
    boolean held = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
    if (locked || held) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, SPACE -> chosen(model::turn);
      case I, INSERT -> chosen(model::insert);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void chosen(Consumer<WatchEntry> action) {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(action);
  }
}

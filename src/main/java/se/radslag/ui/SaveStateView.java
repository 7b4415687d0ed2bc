package se.radslag.ui;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Shown;
import se.radslag.work.SaveState;

/** How it stands with what was typed, always in sight. */
final class SaveStateView extends VBox {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Texts texts;
  private final Label state = new Label();
  private final Label reason = new Label();

  SaveStateView(Texts texts, ObservableValue<SaveState> shown) {
    this.texts = texts;
    getStyleClass().add("save-state");
    state.setId("save-state");
    state.setAccessibleRole(AccessibleRole.TEXT);
    reason.setId("save-reason");
    reason.getStyleClass().add("save-reason");
    state.setMinWidth(USE_PREF_SIZE);
    reason.setWrapText(true);
    reason.setMinHeight(USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(state, reason);
    Attachment.whileShown(this, () -> shown.subscribe(this::show));
  }

  private void show(SaveState now) {
    pseudoClassStateChanged(FAILED, now instanceof SaveState.NotSaved);
    state.setText(
        switch (now) {
          case SaveState.Unchanged() -> texts.get("ui.save.unchanged");
          case SaveState.Saving() -> texts.get("ui.save.saving");
          case SaveState.Saved(var at) -> texts.get("ui.save.saved", SECOND.format(at));
          case SaveState.NotSaved _ -> texts.get("ui.save.failed");
        });
    reason.setText(now instanceof SaveState.NotSaved(var problem) ? texts.of(problem) : "");
    Shown.set(reason, now instanceof SaveState.NotSaved);
  }
}

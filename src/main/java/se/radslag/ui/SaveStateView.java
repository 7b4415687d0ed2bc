package se.radslag.ui;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.work.SaveState;

/** How it stands with what was typed, always in sight. */
final class SaveStateView extends Label {

  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final Texts texts;

  SaveStateView(Texts texts, ObservableValue<SaveState> shown) {
    this.texts = texts;
    setId("save-state");
    getStyleClass().add("save-state");
    setMinWidth(USE_PREF_SIZE);
    Attachment.whileShown(this, () -> shown.subscribe(this::show));
  }

  private void show(SaveState now) {
    pseudoClassStateChanged(FAILED, now instanceof SaveState.NotSaved);
    setText(
        switch (now) {
          case SaveState.Unchanged() -> texts.get("ui.save.unchanged");
          case SaveState.Saving() -> texts.get("ui.save.saving");
          case SaveState.Saved(var at) -> texts.get("ui.save.saved", SECOND.format(at));
          case SaveState.NotSaved _ -> texts.get("ui.save.failed");
        });
  }
}

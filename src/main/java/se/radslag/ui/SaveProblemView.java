package se.radslag.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Shown;
import se.radslag.work.SaveState;

/** Why something is not saved, and what to do; across the window, so that all of it can be read. */
final class SaveProblemView extends Label {

  SaveProblemView(Texts texts, ObservableValue<SaveState> shown) {
    setId("save-reason");
    getStyleClass().add("save-reason");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    Attachment.whileShown(this, () -> shown.subscribe(now -> show(texts, now)));
  }

  private void show(Texts texts, SaveState now) {
    setText(now instanceof SaveState.NotSaved(var problem) ? texts.of(problem) : "");
    Shown.set(this, now instanceof SaveState.NotSaved);
  }
}

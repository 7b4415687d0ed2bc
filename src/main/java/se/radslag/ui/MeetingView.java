package se.radslag.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.work.SaveState;

/** The meeting that is open: its header, its steps, and the step chosen. */
final class MeetingView extends BorderPane {

  /**
   * @param section which step is shown
   */
  MeetingView(
      Controls controls,
      MeetingModel meeting,
      ObjectProperty<Section> section,
      ObservableValue<SaveState> saveState,
      Button export,
      MeetingSteps steps) {
    setId("meeting");
    var top =
        new VBox(
            new MeetingHeader(
                controls, meeting, new SaveStateView(controls.texts(), saveState), export),
            new SaveProblemView(controls.texts(), saveState),
            new SectionBar(controls, section));
    if (meeting.locked()) {
      Label locked = controls.text("ui.locked", "locked");
      locked.setId("locked");
      locked.setWrapText(true);
      top.getChildren().add(locked);
    }
    setTop(top);
    Attachment.whileShown(this, () -> section.subscribe(step -> setCenter(steps.view(step))));
  }
}

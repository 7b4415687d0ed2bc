package se.radslag.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import se.radslag.ui.attendance.AttendanceView;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.notes.NotesView;
import se.radslag.ui.prepare.DetailsView;
import se.radslag.work.Background;
import se.radslag.work.SaveState;

/** The meeting that is open: its header, its steps, and the step chosen. */
final class MeetingView extends BorderPane {

  private final Controls controls;
  private final Background background;
  private final MeetingModel meeting;
  private final Map<Section, Node> shown = new EnumMap<>(Section.class);

  /**
   * @param section which step is shown
   */
  MeetingView(
      Controls controls,
      Background background,
      MeetingModel meeting,
      ObjectProperty<Section> section,
      ObservableValue<SaveState> saveState,
      Button export) {
    this.controls = controls;
    this.background = background;
    this.meeting = meeting;
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
    Attachment.whileShown(this, () -> section.subscribe(this::show));
  }

  private void show(Section section) {
    setCenter(shown.computeIfAbsent(section, this::view));
  }

  private Node view(Section section) {
    return switch (section) {
      case PREPARE ->
          new DetailsView(controls, meeting.details(), meeting.warnings(), meeting.locked());
      case ATTENDANCE -> new AttendanceView(controls, meeting.attendance(), meeting.locked());
      case NOTES -> new NotesView(controls, background, meeting.agenda(), meeting.locked());
    };
  }
}

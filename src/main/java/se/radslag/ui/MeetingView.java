package se.radslag.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.beside.Beside;
import se.radslag.ui.beside.BesideFrame;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.work.SaveState;

/** The meeting that is open: its header, its steps, and the step chosen. */
final class MeetingView extends BorderPane {

  private final BesideFrame frame;
  private final Label making;
  private Optional<Node> before = Optional.empty();

  /**
   * @param section which step is shown
   * @param going the clock of the meeting, and what begins and ends it
   * @param frame a step, and beside it the panel
   */
  MeetingView(
      Controls controls,
      MeetingModel meeting,
      ObjectProperty<Section> section,
      ObservableValue<SaveState> saveState,
      Node original,
      Button export,
      MeetingSteps steps,
      GoingBar going,
      BesideFrame frame) {
    this.frame = frame;
    setId("meeting");
    var top =
        new VBox(
            new MeetingHeader(
                controls,
                meeting,
                new SaveStateView(controls.texts(), saveState),
                original,
                export),
            new SaveProblemView(controls.texts(), saveState),
            bar(new SectionBar(controls, section), going));
    if (meeting.locked()) {
      Label locked = controls.text("ui.locked", "locked");
      locked.setId("locked");
      locked.setWrapText(true);
      top.getChildren().add(locked);
    }
    setTop(top);
    setCenter(frame);
    making = controls.text("ui.send.making", "making");
    making.setId("sending");
    making.setWrapText(true);
    making.setFocusTraversable(true);
    top.getChildren().add(making);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                section.subscribe(step -> frame.setStep(steps.view(step))),
                meeting.sendingProperty().subscribe(now -> hold(now, going))));
  }

  /** While documents are made nothing can be written, as calmly as can be: it takes a second. */
  private void hold(boolean now, GoingBar going) {
    if (now) {
      Shown.set(making, true);
      before =
          Optional.ofNullable(getScene()).flatMap(at -> Optional.ofNullable(at.getFocusOwner()));
      getStyleClass().add("held");
      // What is typed meanwhile goes nowhere, rather than to whatever comes next in the window.
      making.requestFocus();
    } else {
      getStyleClass().remove("held");
    }
    frame.setDisable(now);
    going.setDisable(now);
    if (!now && before.isPresent()) {
      before.ifPresent(Node::requestFocus);
      before = Optional.empty();
    }
    Shown.set(making, now);
  }

  /** Shows a panel and goes there, or back from there. */
  void beside(Beside which) {
    frame.call(which);
  }

  /** What does not fit beside the steps stands below them. */
  private static FlowPane bar(SectionBar steps, GoingBar going) {
    var bar = new FlowPane(steps, going);
    bar.getStyleClass().add("step-bar");
    return bar;
  }
}

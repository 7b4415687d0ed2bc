package se.radslag.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Controls;

/** What is shown while there is no meeting: what to do first. */
final class EmptyView extends VBox {

  EmptyView(Controls controls, Actions actions) {
    setId("empty");
    getStyleClass().add("empty");
    Label words = controls.text("ui.empty.words", "empty-words");
    words.setWrapText(true);
    Button create = controls.button("empty-new", "ui.meetings.new", actions::createMeeting);
    Button read = controls.button("empty-import", "ui.meetings.import", actions::importFiles);
    read.getStyleClass().add("accent");
    var buttons = new HBox(read, create);
    buttons.getStyleClass().add("empty-buttons");
    getChildren().addAll(controls.text("ui.empty.heading", "meeting-heading"), words, buttons);
  }
}

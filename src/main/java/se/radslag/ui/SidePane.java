package se.radslag.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.ui.meetings.CouncilFilter;
import se.radslag.ui.meetings.MeetingListView;
import se.radslag.ui.search.SearchField;
import se.radslag.ui.search.SearchView;

/** At the left: searching, the meetings, making and reading meetings. */
final class SidePane extends VBox {

  private final SearchField field;
  private final MeetingListView list;

  SidePane(Controls controls, WorkspaceModel model, Actions actions, Runnable enterMeeting) {
    setId("side");
    getStyleClass().add("side");
    list = new MeetingListView(controls, model.list(), model::open, enterMeeting);
    var results = new SearchView(controls, model.search(), model::open);
    field =
        new SearchField(
            controls, model.search(), results, controls.keys(Command.SEARCH.keys().getFirst()));
    var meetings = new VBox(new CouncilFilter(controls, model.list()), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    var middle = new StackPane(meetings, results);
    VBox.setVgrow(middle, Priority.ALWAYS);
    Button create =
        controls.withKeys(
            controls.button("new-meeting", "ui.meetings.new", actions::createMeeting),
            Command.NEW_MEETING.keys().getFirst());
    Button read = controls.button("import", "ui.meetings.import", actions::importFiles);
    Button folder =
        controls.button("import-folder", "ui.meetings.import-folder", actions::importFolder);
    Button register = quiet(controls, "show-register", Command.REGISTER, actions::showRegister);
    Button figures = quiet(controls, "show-figures", Command.FIGURES, actions::showFigures);
    Button timeline = quiet(controls, "show-timeline", Command.TIMELINE, actions::showTimeline);
    Button settings = quiet(controls, "show-settings", Command.SETTINGS, actions::showSettings);
    Button keys = quiet(controls, "show-keys", Command.KEYS, actions::showKeys);
    for (Button button : List.of(create, read, folder)) {
      button.setMaxWidth(Double.MAX_VALUE);
      button.setWrapText(true);
    }
    var making = new VBox(create, read, folder);
    making.getStyleClass().add("making-buttons");
    var quiet = new FlowPane(register, timeline, figures, settings, keys);
    quiet.getStyleClass().add("quiet-buttons");
    var buttons = new VBox(making, quiet);
    buttons.getStyleClass().add("side-buttons");
    // Of the buttons themselves the style sheet says how low they may be.
    buttons.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(field, middle, buttons);
    Attachment.whileShown(
        this,
        () ->
            model
                .search()
                .resultProperty()
                .subscribe(
                    result -> {
                      Shown.set(results, result.active());
                      Shown.set(meetings, !result.active());
                      // What is found needs the room, in large letters most of all.
                      Shown.set(making, !result.active());
                    }));
  }

  private static Button quiet(Controls controls, String id, Command command, Runnable action) {
    Button button =
        controls.withKeys(controls.button(id, command.words(), action), command.keys().getFirst());
    button.getStyleClass().addAll("flat", "quiet-button");
    return button;
  }

  /** Goes to the meetings. */
  void enterList() {
    list.requestFocus();
  }

  /** Goes to the search field. */
  void search() {
    field.enter();
  }
}

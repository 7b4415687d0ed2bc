package se.radslag.ui;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** All that is in the window. */
final class WorkspaceView extends BorderPane {

  private static final double SIDE_SHARE = 0.2;
  private static final double SIDE_LEAST = 236;

  private final Controls controls;
  private final WorkspaceModel model;
  private final Actions actions;
  private final SidePane side;
  private final StackPane main = new StackPane();

  WorkspaceView(Controls controls, WorkspaceModel model, Actions actions) {
    this.controls = controls;
    this.model = model;
    this.actions = actions;
    this.side = new SidePane(controls, model, actions, this::enterMeeting);
    getStyleClass().add("workspace");
    side.setMinWidth(SIDE_LEAST);
    SplitPane.setResizableWithParent(side, false);
    var split = new SplitPane(side, main);
    split.setDividerPositions(SIDE_SHARE);
    setCenter(split);
    setBottom(new NoticeView(controls, model.noticeProperty(), model::dismissNotice));
    Attachment.whileShown(this, this::listen);
  }

  /** Where the keys go at first. */
  @Override
  public void requestFocus() {
    side.enterList();
  }

  private Subscription listen() {
    keys().forEach((keys, action) -> getScene().getAccelerators().put(keys, action));
    return Subscription.combine(
        model.openedProperty().subscribe(this::show),
        model.list().groupsProperty().subscribe(groups -> show(model.openedProperty().get())));
  }

  private Map<KeyCombination, Runnable> keys() {
    return Map.of(
        Actions.NEW,
        actions::createMeeting,
        Actions.SEARCH,
        side::search,
        Actions.EXPORT,
        actions::export,
        Actions.NEXT_ITEM,
        () -> actions.step(1),
        Actions.PREVIOUS_ITEM,
        () -> actions.step(-1),
        SectionBar.keys(Section.PREPARE),
        () -> model.sectionProperty().set(Section.PREPARE),
        SectionBar.keys(Section.ATTENDANCE),
        this::enterAttendance,
        SectionBar.keys(Section.NOTES),
        () -> model.sectionProperty().set(Section.NOTES));
  }

  private void show(Optional<MeetingModel> meeting) {
    if (meeting.isPresent()) {
      if (!shows(meeting.get())) {
        main.getChildren().setAll(view(meeting.get()));
      }
    } else if (model.list().groupsProperty().get().isPresent()) {
      // Nothing is said before it is known whether there are meetings.
      main.getChildren().setAll(new EmptyView(controls, actions));
    }
  }

  private boolean shows(MeetingModel meeting) {
    return main.getChildren().stream().anyMatch(node -> node.getUserData() == meeting);
  }

  private Node view(MeetingModel meeting) {
    Button export =
        controls.withKeys(
            controls.button("export", "ui.export.button", actions::export), Actions.EXPORT);
    var view =
        new MeetingView(
            controls,
            model.background(),
            meeting,
            model.sectionProperty(),
            model.saveStateProperty(),
            export);
    view.setUserData(meeting);
    return view;
  }

  /** Who asks for the step with a key begins with typing names. */
  private void enterAttendance() {
    model.sectionProperty().set(Section.ATTENDANCE);
    main.lookupAll("#attendance-filter").forEach(Node::requestFocus);
  }

  private void enterMeeting() {
    main.lookupAll("#notes, #attendance-filter, #title").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}

package se.radslag.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingSummary;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** The meetings by year, the latest first. */
public final class MeetingListView extends TreeView<MeetingListView.Row> {

  private final MeetingListModel model;
  private final Consumer<MeetingId> open;
  private boolean following;

  /**
   * @param open told which meeting is chosen
   * @param enter called when somebody wants to go into the meeting that is open
   */
  public MeetingListView(
      Controls controls, MeetingListModel model, Consumer<MeetingId> open, Runnable enter) {
    this.model = model;
    this.open = open;
    setId("meetings");
    setAccessibleText(controls.texts().get("ui.meetings.list"));
    setShowRoot(false);
    setRoot(new TreeItem<>(new Row.Root()));
    setCellFactory(view -> new MeetingCell(controls.texts(), model));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            enter.run();
            event.consume();
          }
        });
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        model.groupsProperty().subscribe(groups -> show(groups.orElse(List.of()))),
        model.chosenProperty().subscribe(this::mark),
        getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> choose(chosen)));
  }

  private void show(List<MeetingGroup> groups) {
    following = true;
    getRoot().getChildren().setAll(groups.stream().map(MeetingListView::group).toList());
    following = false;
    mark(model.chosenProperty().get());
  }

  private static TreeItem<Row> group(MeetingGroup group) {
    var heading = new TreeItem<Row>(new Row.Heading(group));
    // All at once: each change to a tree is told all the way up.
    heading
        .getChildren()
        .setAll(group.meetings().stream().map(one -> new TreeItem<Row>(new Row.One(one))).toList());
    heading.setExpanded(true);
    return heading;
  }

  private void mark(Optional<MeetingId> chosen) {
    following = true;
    chosen
        .flatMap(this::item)
        .ifPresentOrElse(
            item -> getSelectionModel().select(item), getSelectionModel()::clearSelection);
    following = false;
  }

  private Optional<TreeItem<Row>> item(MeetingId id) {
    return getRoot().getChildren().stream()
        .flatMap(heading -> heading.getChildren().stream())
        .filter(item -> item.getValue() instanceof Row.One one && one.meeting().id().equals(id))
        .findFirst();
  }

  private void choose(TreeItem<Row> chosen) {
    if (!following && chosen != null && chosen.getValue() instanceof Row.One(var meeting)) {
      open.accept(meeting.id());
    }
  }

  /** What stands in the list. */
  public sealed interface Row {

    /** The root, which is not shown. */
    record Root() implements Row {}

    /** A year, or the meetings to come. */
    record Heading(MeetingGroup group) implements Row {}

    /** A meeting. */
    record One(MeetingSummary meeting) implements Row {}
  }
}

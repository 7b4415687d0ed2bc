package se.radslag.ui.meetings;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingSummary;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;

/** A year, or a meeting by its day and title. */
final class MeetingCell extends TreeCell<MeetingListView.Row> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Texts texts;
  private final MeetingListModel model;
  private final Label day = new Label();
  private final Label title = new Label();
  private final Label state = new Label();
  private final HBox row = new HBox(day, title, state);

  MeetingCell(Texts texts, MeetingListModel model) {
    this.texts = texts;
    this.model = model;
    day.getStyleClass().add("meeting-day");
    day.setMinWidth(Region.USE_PREF_SIZE);
    title.getStyleClass().add("hint");
    state.getStyleClass().add("meeting-state");
    state.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("meeting-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(MeetingListView.Row value, boolean empty) {
    super.updateItem(value, empty);
    if (empty || value == null) {
      show("", null, "");
      return;
    }
    switch (value) {
      case MeetingListView.Row.Root() -> show("", null, "");
      case MeetingListView.Row.Heading(var group) -> show(group);
      case MeetingListView.Row.One(var meeting) -> show(meeting);
    }
  }

  /** A cell that shows the same kind of row as before keeps its parts: making them anew is slow. */
  private void show(String heading, @Nullable Node graphic, String said) {
    pseudoClassStateChanged(HEADING, !heading.isEmpty());
    setText(heading);
    setGraphic(graphic);
    setAccessibleText(said);
  }

  private void show(MeetingGroup group) {
    String heading =
        group.year().map(year -> year.toString()).orElseGet(() -> texts.get("ui.meetings.coming"));
    show(heading, null, heading);
  }

  private void show(MeetingSummary meeting) {
    String words =
        model
            .name(meeting.council())
            .filter(name -> !name.isEmpty())
            .orElseGet(() -> meeting.title().isEmpty() ? meeting.place() : meeting.title());
    day.setText(
        meeting.date().map(Dates::shortForm).orElseGet(() -> texts.get("ui.meetings.no-date")));
    title.setText(words);
    state.setText(
        meeting.state() == MeetingState.IN_PROGRESS ? texts.get("state.in-progress") : "");
    show(
        "",
        row,
        meeting.date().map(Dates::plain).orElseGet(day::getText)
            + ", "
            + words
            + ", "
            + texts.get("state." + Texts.key(meeting.state())));
  }
}

package se.radslag.ui.timeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.radslag.model.search.TimelineEntry;
import se.radslag.ui.common.Shown;

/** A place on the timeline: the year where it begins, the day and the item, and what was said. */
final class TimelineCell extends ListCell<TimelineEntry> {

  private static final double ROOM = 44;

  private final TimelineText words;
  private final ListView<TimelineEntry> list;
  private final Label year = new Label();
  private final Label head = new Label();
  private final Label said = new Label();
  private final VBox row = new VBox(year, head, said);

  TimelineCell(TimelineText words, ListView<TimelineEntry> list) {
    this.words = words;
    this.list = list;
    year.getStyleClass().add("timeline-year");
    head.getStyleClass().add("hit-item");
    said.getStyleClass().add("timeline-said");
    // A cell asks for its height before it knows its width.
    for (Label label : List.of(year, head, said)) {
      label.prefWidthProperty().bind(list.widthProperty().subtract(ROOM));
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    row.getStyleClass().add("timeline-entry");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(TimelineEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    year.setText(year(entry));
    Shown.set(year, !year.getText().isEmpty() && beginsYear(entry));
    head.setText(words.head(entry));
    said.setText(String.join("\n", words.lines(entry)));
    Shown.set(said, !said.getText().isEmpty());
    setAccessibleText(head.getText() + "\n" + said.getText());
    setGraphic(row);
  }

  private boolean beginsYear(TimelineEntry entry) {
    int place = getIndex();
    return place <= 0
        || place > list.getItems().size()
        || !year(list.getItems().get(place - 1)).equals(year(entry));
  }

  private static String year(TimelineEntry entry) {
    return entry.hit().date().map(day -> Integer.toString(day.getYear())).orElse("");
  }
}

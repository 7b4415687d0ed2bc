package se.radslag.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import se.radslag.model.SearchHit;
import se.radslag.model.SearchHit.Where;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Shown;

/**
 * A hit: above the first of a meeting the meeting's day and title, then the item and the words
 * around what was found, with that in bold.
 */
final class HitCell extends ListCell<SearchHit> {

  private final Texts texts;
  private final ListView<SearchHit> list;
  private final Label meeting = new Label();
  private final Label item = new Label();
  private final Label where = new Label();
  private final TextFlow snippet = new TextFlow();
  private final VBox row = new VBox(meeting, item, where, snippet);

  HitCell(Texts texts, ListView<SearchHit> list) {
    this.texts = texts;
    this.list = list;
    meeting.getStyleClass().add("hit-meeting");
    item.getStyleClass().add("hit-item");
    where.getStyleClass().add("hint");
    row.getStyleClass().add("hit");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SearchHit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    meeting.setText(hit.date().map(Dates::plain).orElseGet(() -> texts.get("ui.meetings.no-date")));
    Shown.set(meeting, beginsMeeting(hit));
    item.setText(hit.number() > 0 ? hit.number() + " " + hit.title() : hit.title());
    where.setText(kind(hit.where()));
    Shown.set(where, !where.getText().isEmpty());
    snippet.getChildren().setAll(marked(hit.snippet()));
    Shown.set(snippet, hit.where() != Where.TITLE);
    setAccessibleText(
        Stream.of(meeting.getText(), item.getText(), where.getText(), hit.plainSnippet())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
    setGraphic(row);
  }

  private boolean beginsMeeting(SearchHit hit) {
    int place = getIndex();
    return place <= 0
        || place > list.getItems().size()
        || !list.getItems().get(place - 1).meeting().equals(hit.meeting());
  }

  /** What kind of text it is, where that is not plain to see. */
  private String kind(Where where) {
    return switch (where) {
      case TITLE, NOTES, QUESTION -> "";
      case PRESENTERS, DECISION, WATCH, ATTACHMENT, ATTENDANCE, DETAILS ->
          texts.get("ui.search.where." + Texts.key(where));
    };
  }

  private static List<Text> marked(String snippet) {
    var parts = new ArrayList<Text>();
    int from = 0;
    boolean found = false;
    for (int i = 0; i <= snippet.length(); i++) {
      if (i == snippet.length() || isMark(snippet.charAt(i))) {
        parts.add(part(snippet.substring(from, i), found));
        found = i < snippet.length() && snippet.charAt(i) == SearchHit.MARK_BEGIN;
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean isMark(char one) {
    return one == SearchHit.MARK_BEGIN || one == SearchHit.MARK_END;
  }

  private static Text part(String words, boolean found) {
    var part = new Text(words);
    part.getStyleClass().add(found ? "hit-found" : "hit-words");
    return part;
  }
}

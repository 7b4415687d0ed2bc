package se.radslag.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import se.radslag.model.SearchHit;
import se.radslag.swedish.Dates;

/** A hit: the meeting's day, the item, the words around what was found with that in bold. */
final class HitCell extends ListCell<SearchHit> {

  private final Label date = new Label();
  private final Label item = new Label();
  private final TextFlow snippet = new TextFlow();
  private final VBox row = new VBox(date, item, snippet);

  HitCell() {
    date.getStyleClass().add("hint");
    item.getStyleClass().add("hit-item");
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
    date.setText(hit.date().map(Dates::plain).orElse(""));
    item.setText(hit.number() + " " + hit.title());
    snippet.getChildren().setAll(marked(hit.snippet()));
    setAccessibleText(String.join(", ", date.getText(), item.getText(), hit.plainSnippet()));
    setGraphic(row);
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

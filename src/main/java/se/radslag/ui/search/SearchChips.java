package se.radslag.ui.search;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import se.radslag.swedish.QueryPrefix;
import se.radslag.ui.common.Controls;

/** What may be put before a word to say where it is sought, for those who do not type it. */
final class SearchChips extends FlowPane {

  private static final List<QueryPrefix> ALL = List.of(QueryPrefix.values());

  /**
   * @param prefix stands before the ids
   * @param field takes what is chosen
   */
  SearchChips(Controls controls, String prefix, SearchField field) {
    getStyleClass().add("search-chips");
    for (QueryPrefix one : ALL) {
      String key =
          switch (one) {
            case PERSON -> "ui.search.chip.person";
            case ORGANISATION -> "ui.search.chip.organisation";
            case YEARS -> "ui.search.chip.years";
            case TITLE -> "ui.search.chip.title";
            case QUESTION -> "ui.search.chip.question";
          };
      Button chip =
          controls.button(
              prefix + "chip-" + key.substring(key.lastIndexOf('.') + 1),
              key,
              () -> field.add(one));
      chip.getStyleClass().addAll("small", "search-chip");
      chip.setAccessibleText(controls.texts().get("ui.search.chip.name", chip.getText()));
      getChildren().add(chip);
    }
  }
}

package se.radslag.ui.search;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.swedish.QueryPrefix;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/**
 * Where the words to search for are typed. Escape ends the search, Down goes into what was found.
 */
public final class SearchField extends VBox {

  private final TextField input;

  /**
   * @param keys what goes to the field, in words
   */
  public SearchField(Controls controls, SearchModel model, SearchView results, String keys) {
    this(
        controls,
        "search",
        model,
        results,
        controls.texts().get("ui.search.name"),
        controls.texts().get("ui.search.prompt", keys));
  }

  /**
   * A field for another search.
   *
   * @param name what it is called
   * @param prompt what stands in it while it is empty
   */
  public SearchField(
      Controls controls,
      String id,
      SearchModel model,
      SearchView results,
      String name,
      String prompt) {
    input = FieldInput.create(id);
    getStyleClass().add("search-field");
    input.setPromptText(prompt);
    input.setAccessibleText(name);
    var chips = new SearchChips(controls, id + "-", this);
    getChildren().addAll(input, chips);
    // In a window where nobody searches they would only be in the way.
    Subscription.combine(
        focusWithinProperty().subscribe(() -> arrange(chips)),
        input.textProperty().subscribe(text -> arrange(chips)));
    input.textProperty().bindBidirectional(model.textProperty());
    input.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, results));
  }

  /** Goes to the field; what stands there is replaced by typing. */
  public void enter() {
    input.requestFocus();
    input.selectAll();
  }

  private void arrange(SearchChips chips) {
    Shown.set(chips, isFocusWithin() || !input.getText().isEmpty());
  }

  /** Puts a prefix behind what is typed, to be gone on with. */
  void add(QueryPrefix prefix) {
    String before = input.getText().stripTrailing();
    input.setText(before.isEmpty() ? prefix.written() : before + " " + prefix.written());
    input.requestFocus();
    input.end();
  }

  /** Empties the field, where somebody types in it; whether there was anything to take away. */
  public boolean clear() {
    boolean typed = input.isFocused() && !input.getText().isEmpty();
    if (typed) {
      input.clear();
    }
    return typed;
  }

  private void key(KeyEvent event, SearchView results) {
    switch (event.getCode()) {
      case ENTER -> results.openFirst();
      case DOWN -> results.enter();
      case ESCAPE -> input.clear();
      default -> {
        return;
      }
    }
    event.consume();
  }
}

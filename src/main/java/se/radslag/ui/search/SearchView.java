package se.radslag.ui.search;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.SearchHit;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** What was searched for and found. */
public final class SearchView extends VBox {

  private final Controls controls;
  private final Consumer<SearchHit> open;
  private final Label count = new Label();
  private final ListView<SearchHit> hits = new ListView<>();

  /**
   * @param open told which hit somebody wants to see
   */
  public SearchView(Controls controls, SearchModel model, Consumer<SearchHit> open) {
    this(controls, model, open, "");
  }

  /**
   * The same for another search.
   *
   * @param prefix stands before the ids
   */
  public SearchView(Controls controls, SearchModel model, Consumer<SearchHit> open, String prefix) {
    this.controls = controls;
    this.open = open;
    getStyleClass().add("search-results");
    count.setId(prefix + "hit-count");
    count.getStyleClass().add("hit-count");
    hits.setId(prefix + "hits");
    hits.setAccessibleText(controls.texts().get("ui.search.hits"));
    hits.setCellFactory(view -> new HitCell());
    hits.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    hits.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            openSelected();
          }
        });
    VBox.setVgrow(hits, Priority.ALWAYS);
    getChildren().addAll(count, hits);
    Attachment.whileShown(this, () -> listen(model));
  }

  private Subscription listen(SearchModel model) {
    return model.resultProperty().subscribe(this::show);
  }

  private void show(SearchModel.Result result) {
    hits.getItems().setAll(result.found().each().toList());
    count.setText(controls.texts().get("ui.search.count", result.found().hits()));
  }

  /** Goes to the hit that was chosen last. */
  public void enterAgain() {
    hits.requestFocus();
  }

  /** Goes into the list, from the field above it. */
  void enter() {
    hits.getSelectionModel().selectFirst();
    hits.requestFocus();
  }

  /** Opens the best hit. */
  void openFirst() {
    hits.getItems().stream().findFirst().ifPresent(open);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      openSelected();
      event.consume();
    }
  }

  private void openSelected() {
    SearchHit hit = hits.getSelectionModel().getSelectedItem();
    if (hit != null) {
      open.accept(hit);
    }
  }
}

package se.radslag.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.SearchHit;
import se.radslag.model.search.Found;
import se.radslag.model.search.Order;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** What was searched for and found, meeting by meeting. */
public final class SearchView extends VBox {

  private final Controls controls;
  private final SearchModel model;
  private final Consumer<SearchHit> open;
  private final Label count = new Label();
  private final Button order;
  private final Button instead;
  private final Label none;
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
    this.model = model;
    this.open = open;
    getStyleClass().add("search-results");
    count.setId(prefix + "hit-count");
    count.getStyleClass().add("hit-count");
    order = controls.button(prefix + "hit-order", "ui.search.order.best", this::turnOrder);
    order.getStyleClass().addAll("flat", "small");
    order.setMinWidth(USE_PREF_SIZE);
    instead = controls.button(prefix + "instead", "ui.search.instead", this::searchInstead);
    instead.getStyleClass().addAll("flat", "small", "search-instead");
    instead.setWrapText(true);
    none = controls.text("ui.search.none", "panel-hint");
    none.setId(prefix + "no-hits");
    none.setWrapText(true);
    none.setMinHeight(USE_PREF_SIZE);
    hits.setId(prefix + "hits");
    hits.setAccessibleText(controls.texts().get("ui.search.hits"));
    hits.setCellFactory(view -> new HitCell(controls.texts(), view));
    hits.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    hits.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            openSelected();
          }
        });
    VBox.setVgrow(hits, Priority.ALWAYS);
    var head = new FlowPane(count, order);
    head.getStyleClass().add("hit-head");
    getChildren().addAll(head, instead, none, hits);
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        model.resultProperty().subscribe(this::show), model.orderProperty().subscribe(this::show));
  }

  private void show(SearchModel.Result result) {
    Found found = result.found();
    Optional<SearchHit> reached =
        Optional.of(hits)
            .filter(ListView::isFocused)
            .map(list -> list.getSelectionModel().getSelectedItem());
    hits.getItems().setAll(found.each().toList());
    // Somebody may be among the hits when more are found.
    reached.flatMap(this::there).ifPresent(hits.getSelectionModel()::select);
    count.setText(count(found));
    Shown.set(none, result.active() && found.hits() == 0);
    Shown.set(hits, found.hits() > 0);
    Shown.set(order, found.inMeetings() > 1);
    Optional<String> other = found.instead().stream().findFirst();
    Shown.set(instead, other.isPresent());
    other.ifPresent(text -> instead.setText(controls.texts().get("ui.search.instead", text)));
  }

  private String count(Found found) {
    Texts texts = controls.texts();
    String hits =
        texts.get(found.more() ? "ui.search.count.least" : "ui.search.count", found.hits());
    return found.hits() > 1
        ? hits + " " + texts.get("ui.search.in-meetings", found.inMeetings())
        : hits;
  }

  private Optional<SearchHit> there(SearchHit reached) {
    return hits.getItems().stream()
        .filter(one -> one.meeting().equals(reached.meeting()) && one.item().equals(reached.item()))
        .findFirst();
  }

  private void show(Order now) {
    order.setText(controls.texts().get("ui.search.order." + Texts.key(now)));
    order.setAccessibleText(controls.texts().get("ui.search.order.name", order.getText()));
  }

  private void turnOrder() {
    model
        .orderProperty()
        .set(
            switch (model.orderProperty().get()) {
              case BEST -> Order.NEWEST;
              case NEWEST -> Order.BEST;
            });
  }

  private void searchInstead() {
    model.resultProperty().get().found().instead().stream().findFirst().ifPresent(model::search);
  }

  /** Goes to the hit that was chosen last. */
  public void enterAgain() {
    hits.requestFocus();
  }

  /** Goes into the list, from the field above it. */
  void enter() {
    if (!hits.getItems().isEmpty()) {
      hits.getSelectionModel().selectFirst();
      hits.requestFocus();
    }
  }

  /** Opens the first hit. */
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

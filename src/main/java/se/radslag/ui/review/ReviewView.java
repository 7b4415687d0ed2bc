package se.radslag.ui.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** What there is to look at before sending out; Enter goes to where it is put right. */
public final class ReviewView extends VBox {

  private final FactWords words;
  private final Supplier<List<Fact>> facts;
  private final Consumer<Place> go;
  private final ListView<Fact> list = new ListView<>();
  private final Label nothing;
  private final Button there;

  /**
   * @param facts as they are at this moment; asked each time the step is shown
   * @param go shows a place
   */
  public ReviewView(Controls controls, Supplier<List<Fact>> facts, Consumer<Place> go) {
    this.words = new FactWords(controls.texts());
    this.facts = facts;
    this.go = go;
    setId("review");
    getStyleClass().addAll("page", "review");
    list.setId("facts");
    list.setAccessibleText(controls.texts().get("ui.review.list"));
    list.setCellFactory(view -> new FactCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    there = controls.button("go-there", "ui.review.go", this::go);
    nothing = controls.text("ui.review.nothing", "hint");
    nothing.setId("no-facts");
    nothing.setWrapText(true);
    Label heading = controls.text("ui.review.list", "form-heading");
    getChildren().addAll(heading, nothing, list, there);
    Attachment.whileShown(this, this::show);
  }

  private Subscription show() {
    list.getItems().setAll(facts.get());
    list.getSelectionModel().selectFirst();
    boolean any = !list.getItems().isEmpty();
    Shown.set(nothing, !any);
    Shown.set(list, any);
    Shown.set(there, any);
    return Subscription.EMPTY;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      go();
    }
  }

  private void go() {
    list.getSelectionModel().getSelectedItems().stream().findFirst().map(Fact::place).ifPresent(go);
  }

  private final class FactCell extends ListCell<Fact> {

    FactCell() {
      setWrapText(true);
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
              go();
            }
          });
    }

    @Override
    protected void updateItem(Fact fact, boolean empty) {
      super.updateItem(fact, empty);
      setText(empty || fact == null ? null : words.of(fact));
    }
  }
}

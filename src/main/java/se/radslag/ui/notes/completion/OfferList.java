package se.radslag.ui.notes.completion;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Shown;

/**
 * The list beside the caret. It never has the focus: the editor's keys move in it, and the editor
 * tells a screen reader which line is chosen.
 */
final class OfferList extends ListView<Offer> {

  private static final int MOST_ROWS = 9;
  private static final double FRAME = 10;

  private final Texts texts;
  private final Consumer<Offer> taken;

  /**
   * @param taken told of the line that is clicked
   */
  OfferList(Texts texts, Consumer<Offer> taken) {
    this.texts = texts;
    this.taken = taken;
    setId("offers");
    getStyleClass().add("offers");
    setAccessibleText(texts.get("ui.offers"));
    setFocusTraversable(false);
    setManaged(false);
    setCellFactory(list -> new OfferCell());
    setVisible(false);
  }

  boolean open() {
    return isVisible();
  }

  void show(Found found) {
    if (!open() || !getItems().equals(found.offers())) {
      getItems().setAll(found.offers());
      choose(0);
    }
    setVisible(true);
  }

  void close() {
    setVisible(false);
  }

  Optional<Offer> chosen() {
    return open() ? Optional.ofNullable(getSelectionModel().getSelectedItem()) : Optional.empty();
  }

  /** Goes so many lines down; at an end it stays. */
  void move(int lines) {
    choose(
        Math.clamp(
            (long) getSelectionModel().getSelectedIndex() + lines, 0, getItems().size() - 1));
  }

  /** So many lines are seen at once. */
  int page() {
    return MOST_ROWS - 1;
  }

  /** The line that is chosen, as it is seen. */
  Optional<Node> chosenLine() {
    int chosen = getSelectionModel().getSelectedIndex();
    return open()
        ? flow().flatMap(flow -> Optional.ofNullable(flow.getCell(chosen)))
        : Optional.empty();
  }

  /** How high it is with what is in it. */
  double height() {
    return Math.min(MOST_ROWS, getItems().size()) * getFixedCellSize() + FRAME;
  }

  private void choose(int line) {
    getSelectionModel().clearAndSelect(line);
    flow().ifPresent(flow -> flow.scrollTo(line));
  }

  private Optional<VirtualFlow<?>> flow() {
    for (Node part : getChildrenUnmodifiable()) {
      if (part instanceof VirtualFlow<?> flow) {
        return Optional.of(flow);
      }
    }
    return Optional.empty();
  }

  private final class OfferCell extends ListCell<Offer> {

    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox row = new HBox(name, kind);

    OfferCell() {
      row.getStyleClass().add("offer");
      kind.getStyleClass().add("offer-kind");
      kind.setMinWidth(Region.USE_PREF_SIZE);
      name.setMaxWidth(Double.MAX_VALUE);
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      setPrefWidth(0);
      // The list's own press would take the focus.
      addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            event.consume();
            Optional.ofNullable(getItem()).ifPresent(taken);
          });
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      Shown.set(row, !empty);
      if (empty || offer == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(offer.name());
      kind.setText(texts.get("ui.offer." + Texts.key(offer.kind())));
      setAccessibleText(offer.name() + ", " + kind.getText());
      setGraphic(row);
    }
  }
}

package se.radslag.ui.beside;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;
import se.radslag.ui.common.Shown;
import se.radslag.ui.search.SearchField;
import se.radslag.ui.search.SearchView;

/** Other meetings: a search of its own, and one of them to be read and copied from. */
final class EarlierPanel extends VBox implements PanelPart {

  private final EarlierModel model;
  private final SearchField field;
  private final SearchView results;
  private final Label hint;
  private final ReadingPane reader;

  /**
   * @param locked whether nothing may be written in the meeting beside it
   */
  EarlierPanel(Controls controls, EarlierModel model, boolean locked) {
    Texts texts = controls.texts();
    this.model = model;
    getStyleClass().add("panel-part");
    results = new SearchView(controls, model.search(), model::read, "earlier-");
    field =
        new SearchField(
            controls,
            "earlier-search",
            model.search(),
            results,
            texts.get("ui.earlier.search"),
            texts.get("ui.earlier.search"));
    hint = controls.text("ui.earlier.hint", "panel-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    reader = new ReadingPane(controls, model, locked, this::back);
    var middle = new StackPane(results, reader);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(field, hint, middle);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model.search().resultProperty().subscribe(found -> arrange()),
                model.readProperty().subscribe(this::show)));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void enter() {
    if (reader.isVisible()) {
      reader.enter();
    } else {
      field.enter();
    }
  }

  @Override
  public boolean back() {
    boolean reading = model.back();
    if (reading) {
      results.enterAgain();
    }
    return reading || field.clear();
  }

  private void show(Optional<EarlierModel.Reading> reading) {
    boolean within = isFocusWithin();
    arrange();
    reading.ifPresent(reader::show);
    if (reading.isPresent() && within) {
      reader.enter();
    }
  }

  private void arrange() {
    boolean reading = model.readProperty().get().isPresent();
    boolean searching = model.search().resultProperty().get().active();
    Shown.set(reader, reading);
    Shown.set(field, !reading);
    Shown.set(results, !reading && searching);
    Shown.set(hint, !reading && !searching);
  }
}

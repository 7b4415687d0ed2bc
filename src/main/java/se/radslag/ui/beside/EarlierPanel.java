package se.radslag.ui.beside;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Names;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;
import se.radslag.ui.common.Shown;
import se.radslag.ui.notes.NoteLines;
import se.radslag.ui.search.SearchField;
import se.radslag.ui.search.SearchView;

/** Other meetings: a search of its own, and an item of one of them to be read and copied from. */
final class EarlierPanel extends VBox implements PanelPart {

  private final Texts texts;
  private final EarlierModel model;
  private final SearchField field;
  private final SearchView results;
  private final Label hint;
  private final Label day = new Label();
  private final Label title = new Label();
  private final TextArea text = new TextArea();
  private final VBox reader;

  EarlierPanel(Controls controls, EarlierModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("panel-part");
    results = new SearchView(controls, model.search(), model::read, "earlier-");
    field =
        new SearchField(
            "earlier-search",
            model.search(),
            results,
            texts.get("ui.earlier.search"),
            texts.get("ui.earlier.search"));
    hint = controls.text("ui.earlier.hint", "panel-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    reader = reader(controls);
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
      text.requestFocus();
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

  private VBox reader(Controls controls) {
    day.getStyleClass().add("hint");
    title.setId("earlier-title");
    title.getStyleClass().add("hit-item");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    text.setId("earlier-text");
    text.setEditable(false);
    text.setWrapText(true);
    text.getStyleClass().add("earlier-text");
    text.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            back();
          }
        });
    VBox.setVgrow(text, Priority.ALWAYS);
    Button back = controls.button("earlier-back", "ui.earlier.back", this::back);
    var box = new VBox(day, title, text, back);
    box.getStyleClass().add("earlier-reader");
    return box;
  }

  private void show(Optional<EarlierModel.Reading> reading) {
    boolean within = isFocusWithin();
    reading.ifPresent(this::fill);
    arrange();
    if (reading.isPresent() && within) {
      text.requestFocus();
    }
  }

  /** What was found is selected, and so is in sight. */
  private void fill(EarlierModel.Reading reading) {
    day.setText(reading.hit().date().map(Dates::plain).orElse(""));
    title.setText(reading.item().number() + " " + reading.item().title());
    String presenters = Names.join(reading.item().presenters());
    String notes = NoteLines.of(texts, reading.item().written());
    text.setText(presenters.isEmpty() ? notes : presenters + "\n\n" + notes);
    text.setAccessibleText(day.getText() + ", " + title.getText());
    String found = reading.found();
    int at = text.getText().toLowerCase(Locale.ROOT).indexOf(found.toLowerCase(Locale.ROOT));
    if (at >= 0) {
      text.selectRange(at, at + found.length());
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

package se.radslag.ui.beside;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import se.radslag.model.AgendaItem;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Controls;

/** An earlier meeting to be read beside the one that is written. */
final class ReadingPane extends VBox {

  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final Texts texts;
  private final EarlierModel model;
  private final boolean locked;
  private final Runnable back;
  private final Label day = new Label();
  private final Label title = new Label();
  private final Label place = new Label();
  private final MarkedText text = new MarkedText();
  private final Button document;
  private Optional<ReadMeeting> shown = Optional.empty();

  /**
   * @param locked whether nothing may be written in the meeting beside it
   * @param back shows the hits again
   */
  ReadingPane(Controls controls, EarlierModel model, boolean locked, Runnable back) {
    this.texts = controls.texts();
    this.model = model;
    this.locked = locked;
    this.back = back;
    getStyleClass().add("earlier-reader");
    day.getStyleClass().add("hint");
    title.setId("earlier-title");
    title.getStyleClass().add("hit-item");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    place.setId("earlier-place");
    place.getStyleClass().add("hint");
    text.setId("earlier-text");
    text.getStyleClass().add("earlier-text");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    text.selectionProperty().addListener((all, before, now) -> tellPlace());
    var scroll = new VirtualizedScrollPane<>(text);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button insert = controls.button("earlier-insert", "ui.earlier.insert", this::insert);
    insert.setDisable(locked);
    document = controls.button("earlier-document", "ui.earlier.document", model::openDocument);
    Button copy = controls.button("earlier-copy", "ui.earlier.copy", this::copy);
    controls.withKeys(copy, COPY);
    var buttons =
        new FlowPane(
            controls.button("earlier-back", "ui.earlier.back", back),
            controls.sign(
                "earlier-previous", "‹", texts.get("ui.earlier.previous"), () -> step(false)),
            controls.sign("earlier-next", "›", texts.get("ui.earlier.next"), () -> step(true)),
            copy,
            insert,
            document);
    buttons.getStyleClass().add("panel-buttons");
    getChildren().addAll(day, title, place, scroll, buttons);
  }

  void show(EarlierModel.Reading reading) {
    var read = new ReadMeeting(texts, reading.meeting());
    shown = Optional.of(read);
    day.setText(reading.hit().date().map(Dates::plain).orElse(""));
    text.show(read.text(), read.headings(), reading.marking().in(read.text()));
    text.setAccessibleText(day.getText() + ", " + reading.meeting().details().title());
    document.setDisable(!reading.hasDocument());
    text.goTo(read.placeOf(reading.hit().item()));
    tellPlace();
  }

  void enter() {
    text.requestFocus();
  }

  /** What is selected, or all of the item, and behind it where it stands. */
  private void copy() {
    shown.ifPresent(
        read -> {
          int at = text.getSelection().getStart();
          var content = new ClipboardContent();
          content.putString(
              texts.get("ui.earlier.copied", text.getSelectedText(), read.source(at)).strip());
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private void insert() {
    if (!locked) {
      shown.ifPresent(
          read -> {
            String reference = read.reference(text.getSelection().getStart());
            model.insert(reference);
            place.setText(texts.get("ui.earlier.inserted", reference));
          });
    }
  }

  private void step(boolean forward) {
    text.step(forward);
    text.requestFocus();
  }

  private void tellPlace() {
    shown.ifPresent(
        read -> {
          title.setText(
              read.itemAt(text.getSelection().getStart())
                  .map((AgendaItem item) -> item.number() + " " + item.title())
                  .orElse(""));
          place.setText(texts.get("ui.earlier.place", text.current(), text.marks()));
        });
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (COPY.match(event)) {
      copy();
    } else if (event.isAltDown() || event.isShortcutDown()) {
      return;
    } else if (code == KeyCode.F3) {
      step(!event.isShiftDown());
    } else if (code == KeyCode.N || code == KeyCode.P) {
      step(code == KeyCode.N);
    } else if (code == KeyCode.I || code == KeyCode.INSERT) {
      insert();
    } else if (code == KeyCode.O && !document.isDisabled()) {
      model.openDocument();
    } else if (code == KeyCode.BACK_SPACE) {
      back.run();
    } else {
      return;
    }
    event.consume();
  }
}

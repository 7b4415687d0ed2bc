package se.radslag.ui.notes;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.Revision;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FillsSheet;
import se.radslag.ui.common.Shown;

/** Earlier versions: which there are, the one chosen beside them, and bringing it back. */
public final class VersionsView extends VBox implements FillsSheet {

  private final Texts texts;
  private final VersionsModel model;
  private final ZoneId zone;
  private final boolean locked;
  private final ListView<Revision> list = new ListView<>();
  private final ListView<ParagraphChange> paragraphs = new ListView<>();
  private final Label words;
  private final HBox both;
  private final Button back;

  /**
   * @param zone of the times that are shown
   * @param locked whether the meeting was sent out, so that nothing can be brought back
   */
  public VersionsView(Controls controls, VersionsModel model, ZoneId zone, boolean locked) {
    this.texts = controls.texts();
    this.model = model;
    this.zone = zone;
    this.locked = locked;
    getStyleClass().add("versions");
    words = controls.text("ui.versions.none", "hint");
    words.setId("versions-words");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    list.setId("versions-list");
    list.setAccessibleText(texts.get("ui.versions.list"));
    list.setCellFactory(view -> new VersionCell());
    list.getStyleClass().add("versions-list");
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    paragraphs.setId("versions-paragraphs");
    paragraphs.setAccessibleText(texts.get("ui.versions.paragraphs"));
    paragraphs.setCellFactory(view -> new ParagraphCell(texts, view));
    paragraphs.getStyleClass().add("versions-paragraphs");
    HBox.setHgrow(paragraphs, Priority.ALWAYS);
    both = new HBox(list, paragraphs);
    both.getStyleClass().add("versions-both");
    both.setMinHeight(0);
    VBox.setVgrow(both, Priority.ALWAYS);
    back = controls.button("bring-back", "ui.versions.bring-back", this::bringBack);
    back.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(words, both, back);
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    Subscription listening =
        Subscription.combine(
            model.foundProperty().subscribe(this::show),
            list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, now) -> show(Optional.ofNullable(now).stream().toList())));
    model.refresh();
    return listening;
  }

  private void show(Optional<List<Revision>> found) {
    boolean any = found.filter(all -> !all.isEmpty()).isPresent();
    words.setText(texts.get(any ? "ui.versions.words" : "ui.versions.none"));
    Shown.set(words, found.isPresent());
    Shown.set(both, any);
    Shown.set(back, any && !locked);
    list.getItems().setAll(found.orElse(List.of()));
    if (any) {
      list.getSelectionModel().selectFirst();
      list.requestFocus();
    }
  }

  private void show(List<Revision> chosen) {
    paragraphs
        .getItems()
        .setAll(chosen.stream().flatMap(one -> model.changes(one).stream()).toList());
    paragraphs.scrollTo(0);
    back.setDisable(chosen.isEmpty());
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !locked) {
      event.consume();
      bringBack();
    }
  }

  private void bringBack() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(
            version -> {
              model.bringBack(version);
              getScene().getWindow().hide();
            });
  }

  private String when(Revision version) {
    ZonedDateTime kept = version.kept().atZone(zone);
    return texts.get(
        "ui.versions.when", Dates.shortForm(kept.toLocalDate()), Times.of(kept.toLocalTime()));
  }

  private final class VersionCell extends ListCell<Revision> {

    VersionCell() {
      setPrefWidth(0);
      setWrapText(true);
    }

    @Override
    protected void updateItem(Revision version, boolean empty) {
      super.updateItem(version, empty);
      setText(
          empty || version == null
              ? null
              : model.gone(version)
                  ? texts.get("ui.versions.gone", when(version), version.title())
                  : when(version));
    }
  }

  /** A paragraph, with a sign and a colour where only one of the versions has it. */
  private static final class ParagraphCell extends ListCell<ParagraphChange> {

    private static final PseudoClass THEN = PseudoClass.getPseudoClass("then");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final double ROOM = 44;

    private final Texts texts;
    private final Label words = new Label();

    ParagraphCell(Texts texts, ListView<ParagraphChange> list) {
      this.texts = texts;
      // A cell asks for its height before it knows its width.
      words.prefWidthProperty().bind(list.widthProperty().subtract(ROOM));
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(ParagraphChange change, boolean empty) {
      super.updateItem(change, empty);
      boolean none = empty || change == null;
      pseudoClassStateChanged(THEN, !none && change.in() == ParagraphChange.In.THEN);
      pseudoClassStateChanged(NOW, !none && change.in() == ParagraphChange.In.NOW);
      if (none) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      String text = NoteLines.of(texts, change.note());
      words.setText(
          switch (change.in()) {
            case BOTH -> text;
            case THEN -> texts.get("ui.versions.then", text);
            case NOW -> texts.get("ui.versions.now", text);
          });
      setAccessibleText(words.getText());
      setGraphic(words);
    }
  }
}

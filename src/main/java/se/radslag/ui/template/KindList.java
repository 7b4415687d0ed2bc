package se.radslag.ui.template;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.radslag.model.DocumentKind;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;

/** Every document there is, and beside it what its template is; the chosen one is worked on. */
final class KindList extends ListView<DocumentKind> {

  /** Above and below the rows. */
  private static final double EDGES = 2;

  private final Texts texts;
  private final TemplateModel model;

  KindList(Texts texts, TemplateModel model) {
    this.texts = texts;
    this.model = model;
    setId("template-kinds");
    getStyleClass().add("template-kinds");
    setAccessibleText(texts.get("ui.template.kinds"));
    getItems().setAll(model.kinds());
    setCellFactory(list -> new Cell());
    getSelectionModel().select(model.kindProperty().get());
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        fixedCellSizeProperty()
            .subscribe(row -> setPrefHeight(getItems().size() * row.doubleValue() + EDGES)),
        model.namesProperty().subscribe(names -> refresh()),
        model.kindProperty().subscribe(kind -> getSelectionModel().select(kind)),
        getSelectionModel()
            .selectedItemProperty()
            .subscribe(now -> Optional.ofNullable(now).ifPresent(model.kindProperty()::set)));
  }

  private final class Cell extends ListCell<DocumentKind> {

    private final Label kind = new Label();
    private final Label template = new Label();
    private final HBox both = new HBox(kind, template);

    Cell() {
      kind.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(kind, Priority.ALWAYS);
      kind.setMinWidth(USE_PREF_SIZE);
      template.getStyleClass().add("hint");
      both.getStyleClass().add("template-line");
      both.setMinWidth(0);
      both.setPrefWidth(1);
    }

    @Override
    protected void updateItem(DocumentKind item, boolean empty) {
      super.updateItem(item, empty);
      Optional<DocumentKind> shown = empty ? Optional.empty() : Optional.ofNullable(item);
      setGraphic(shown.isPresent() ? both : null);
      shown.ifPresent(
          one -> {
            kind.setText(texts.get("ui.document." + Texts.key(one)));
            template.setText(
                model.name(one).orElseGet(() -> texts.get("ui.start.template-built-in")));
            setAccessibleText(
                texts.get("ui.template.kind-row", kind.getText(), template.getText()));
          });
    }
  }
}

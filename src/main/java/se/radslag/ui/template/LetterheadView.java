package se.radslag.ui.template;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import se.radslag.document.TemplateDraft;
import se.radslag.document.TemplateGuide;
import se.radslag.model.TemplatePlace;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** The lines of a letter, and beside each what it is to hold. */
final class LetterheadView extends VBox {

  private final Texts texts;
  private final LetterheadModel model;
  private final TemplateFiles files;
  private final GridPane lines = new GridPane();
  private final Label problem = new Label();
  private final Label done = new Label();

  LetterheadView(Controls controls, LetterheadModel model, TemplateFiles files) {
    this.texts = controls.texts();
    this.model = model;
    this.files = files;
    setId("letterhead-lines");
    getStyleClass().add("letterhead");
    Label words = controls.text("ui.template.letterhead-words", "hint");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    lines.getStyleClass().add("form");
    var grows = new ColumnConstraints();
    grows.setHgrow(Priority.ALWAYS);
    grows.setMinWidth(0);
    var fixed = new ColumnConstraints();
    fixed.setMinWidth(USE_PREF_SIZE);
    lines.getColumnConstraints().addAll(grows, fixed);
    Button save = controls.button("save-template", "ui.template.save", this::save);
    save.getStyleClass().add("accent");
    label(problem, "letterhead-refused", "complaint");
    label(done, "letterhead-done", "template-outcome");
    model.lines().forEach(this::add);
    getChildren().addAll(words, lines, problem, done, save);
    Attachment.whileShown(this, this::listen);
  }

  /** Goes to the first line. */
  void enter() {
    lines.getChildren().stream()
        .filter(ComboBox.class::isInstance)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private static void label(Label label, String id, String style) {
    label.setId(id);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  private Subscription listen() {
    return Subscription.combine(
        model
            .problemProperty()
            .subscribe(
                now -> {
                  problem.setText(now.map(texts::of).orElse(""));
                  Shown.set(problem, now.isPresent());
                }),
        model
            .writtenProperty()
            .subscribe(
                now -> {
                  done.setText(
                      now.map(file -> texts.get("ui.template.saved", file.toString())).orElse(""));
                  Shown.set(done, now.isPresent());
                }));
  }

  private void add(TemplateDraft.Line line) {
    String said = line.words().isEmpty() ? texts.get("ui.template.empty-line") : line.words();
    var words = new Label(said);
    words.setWrapText(true);
    words.setMinWidth(0);
    var where = new Label(texts.of(place(line)));
    where.getStyleClass().add("hint");
    var choices = new ArrayList<Optional<String>>();
    choices.add(Optional.empty());
    model.tags(line).stream().map(Optional::of).forEach(choices::add);
    var choice = new ComboBox<Optional<String>>();
    choice.setId("line-" + line.number());
    choice.getItems().setAll(choices);
    choice.setConverter(new Names(texts));
    choice.setValue(Optional.empty());
    choice.setAccessibleText(texts.get("ui.template.line", said, where.getText()));
    choice.valueProperty().subscribe(now -> model.choose(line, now));
    lines.addRow(lines.getRowCount(), new VBox(words, where), choice);
  }

  /** The words stand above the place already. */
  private static TemplatePlace place(TemplateDraft.Line line) {
    var place = line.place();
    return new TemplatePlace(place.part(), place.section(), place.cell(), "");
  }

  private void save() {
    if (!model.complete()) {
      problem.setText(texts.get("ui.template.no-agenda", TemplateGuide.name(texts, model.body())));
      Shown.set(problem, true);
      return;
    }
    files
        .saveDocument(
            texts.get("ui.template.file-name", texts.get("ui.document." + Texts.key(model.kind()))))
        .ifPresent(model::write);
  }

  /** What tags are called among people. */
  private static final class Names extends StringConverter<Optional<String>> {

    private final Texts texts;

    Names(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(Optional<String> tag) {
      return tag.map(one -> TemplateGuide.name(texts, one))
          .orElseGet(() -> texts.get("ui.template.stays"));
    }

    @Override
    public Optional<String> fromString(String name) {
      return Optional.empty();
    }
  }
}

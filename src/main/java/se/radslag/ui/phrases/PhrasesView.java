package se.radslag.ui.phrases;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.swedish.PhraseField;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/** The page where a council's phrases and abbreviations are written. */
public final class PhrasesView extends VBox {

  private static final String PHRASE = "phrase";
  private static final String ABBREVIATION = "abbreviation";

  private final Texts texts;

  public PhrasesView(Controls controls, PhrasesModel model) {
    this.texts = controls.texts();
    setId("phrases");
    getStyleClass().addAll("settings", "phrases");
    getChildren()
        .addAll(
            controls.text("ui.phrases.phrases", "form-heading"),
            hint(texts.get("ui.phrases.phrases-hint")),
            hint(
                texts.get(
                    "ui.phrases.fields",
                    fields(),
                    inBraces(Stream.of(PhraseField.OPEN.written())))),
            new RowsView<>(
                controls, PHRASE, model.phrases(), "ui.phrases.add-phrase", this::phrase),
            controls.text("ui.phrases.abbreviations", "form-heading"),
            hint(texts.get("ui.phrases.abbreviations-hint")),
            new RowsView<>(
                controls,
                ABBREVIATION,
                model.abbreviations(),
                "ui.phrases.add-abbreviation",
                this::abbreviation));
  }

  private RowInput phrase(PhraseRow row) {
    TextField text = field("ui.phrases.phrase", PHRASE);
    text.setPromptText(texts.get("ui.phrases.phrase-prompt"));
    HBox.setHgrow(text, Priority.ALWAYS);
    var kind = RowInput.named(KindChoice.of(texts, row), PHRASE + "-kind");
    Label complaint = complaint();
    Attachment.whileShown(
        text,
        () ->
            Subscription.combine(
                FieldInput.bind(text, row.text),
                row.unknownProperty().subscribe(unknown -> say(complaint, unknown(unknown)))));
    return new RowInput(List.of(text, kind), complaint);
  }

  private RowInput abbreviation(AbbreviationRow row) {
    TextField brief = field("ui.phrases.brief", ABBREVIATION);
    brief.setPromptText(texts.get("ui.phrases.brief-prompt"));
    brief.getStyleClass().add("brief");
    TextField full = field("ui.phrases.full", ABBREVIATION + "-full");
    full.setPromptText(texts.get("ui.phrases.full-prompt"));
    HBox.setHgrow(full, Priority.ALWAYS);
    Label complaint = complaint();
    Attachment.whileShown(
        brief,
        () ->
            Subscription.combine(
                FieldInput.bind(brief, row.brief),
                FieldInput.bind(full, row.full),
                row.brief.refusedProperty().subscribe(() -> say(complaint, refused(row.brief))),
                row.brief.textProperty().subscribe(() -> say(complaint, refused(row.brief)))));
    return new RowInput(List.of(brief, full), complaint);
  }

  private TextField field(String name, String part) {
    TextField field = RowInput.named(FieldInput.create(part), part);
    field.setAccessibleText(texts.get(name));
    return field;
  }

  private String unknown(List<String> names) {
    return names.isEmpty()
        ? ""
        : texts.get("ui.phrases.unknown", names.size(), inBraces(names.stream()));
  }

  private String refused(Field<String> brief) {
    if (!brief.refusedProperty().get()) {
      return "";
    }
    String holds =
        brief.value().isEmpty()
            ? texts.get("ui.phrases.not-kept")
            : texts.get("ui.phrases.still", brief.value());
    String reason =
        brief.impossibleProperty().get()
            ? texts.get("ui.phrases.twice", brief.textProperty().get().strip())
            : texts.get("ui.phrases.space");
    return reason + " " + holds;
  }

  private Label complaint() {
    var complaint = new Label();
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    Shown.set(complaint, false);
    return complaint;
  }

  private static void say(Label complaint, String sentence) {
    complaint.setText(sentence);
    Shown.set(complaint, !sentence.isEmpty());
  }

  private Label hint(String sentence) {
    var hint = new Label(sentence);
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    return hint;
  }

  private static String fields() {
    return inBraces(
        Stream.of(PhraseField.values())
            .filter(field -> field != PhraseField.OPEN)
            .map(PhraseField::written));
  }

  private static String inBraces(Stream<String> names) {
    return names.map(name -> "{" + name + "}").collect(Collectors.joining(", "));
  }
}

package se.radslag.ui.template;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import se.radslag.model.TemplateFinding;
import se.radslag.texts.Texts;

/** One thing that was found in a template: what it is and what to do, and where it stands. */
final class FindingCell extends ListCell<TemplateFinding> {

  private static final PseudoClass REFUSES = PseudoClass.getPseudoClass("refuses");

  private final Texts texts;
  private final Label words = new Label();
  private final Label place = new Label();
  private final VBox both = new VBox(words, place);

  /** What is beside the words: edges, and the bar where the list is scrolled. */
  private static final double EDGES = 36;

  FindingCell(Texts texts, ListView<TemplateFinding> list) {
    this.texts = texts;
    words.setWrapText(true);
    words.getStyleClass().add("finding-words");
    place.setWrapText(true);
    place.getStyleClass().add("hint");
    // A cell asks for its height before it knows its width.
    words.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    place.prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    words.setMinHeight(USE_PREF_SIZE);
    place.setMinHeight(USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(TemplateFinding finding, boolean empty) {
    super.updateItem(finding, empty);
    Optional<TemplateFinding> shown = empty ? Optional.empty() : Optional.ofNullable(finding);
    setGraphic(shown.isPresent() ? both : null);
    pseudoClassStateChanged(REFUSES, shown.filter(TemplateFinding::refuses).isPresent());
    shown.ifPresent(
        one -> {
          words.setText(texts.of(one));
          place.setText(texts.of(one.place()));
          setAccessibleText(texts.get("template.near", texts.of(one), texts.of(one.place())));
        });
  }
}

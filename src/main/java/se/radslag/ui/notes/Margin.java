package se.radslag.ui.notes;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import se.radslag.texts.Texts;

/**
 * What stands left of a paragraph and says its kind: a council remark's label, the name of a kind
 * that is printed apart, a bullet's sign. All text begins at the same place, bullets a little
 * further in.
 *
 * <p>The text area makes it anew at every key in its paragraph, so it is of few and plain nodes,
 * and paragraphs without a sign have none but room of their own. With labels in it a key took half
 * as long again.
 */
final class Margin implements IntFunction<@Nullable Node> {

  private static final String BULLET = "•";
  private static final String DEEPER = "–";

  /** What there is room for; the bar above the notes has the whole label. */
  private static final int LONGEST = 21;

  private final Texts texts;
  private final IntFunction<NoteStyle> styles;

  Margin(Texts texts, IntFunction<NoteStyle> styles) {
    this.texts = texts;
    this.styles = styles;
  }

  @Override
  public @Nullable Node apply(int paragraph) {
    NoteStyle style = styles.apply(paragraph);
    return switch (style.kind()) {
      case TEXT, SUBHEADING -> null;
      case BULLET ->
          style.level() == 1
              ? margin(BULLET, "margin-bullet", "margin-sign")
              : margin(DEEPER, "margin-deeper", "margin-sign");
      case COUNCIL_REMARK -> margin(shown(style.label()), style.look() + "-margin", "margin-name");
      case RECORD_NOTE, DECISION, FOLLOW_UP ->
          margin(
              texts.get("ui.kind." + Texts.key(style.kind())),
              style.look() + "-margin",
              "margin-name");
    };
  }

  private static Node margin(String words, String styleClass, String wordsClass) {
    var text = new Text(words);
    text.getStyleClass().add(wordsClass);
    var margin = new HBox(text);
    margin.getStyleClass().addAll("margin", styleClass);
    margin.setAlignment(Pos.TOP_RIGHT);
    return margin;
  }

  private static String shown(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
  }
}

package se.radslag.ui.notes;

import java.util.function.IntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import se.radslag.texts.Texts;

/**
 * What stands left of a paragraph and says its kind: a council remark's label, the name of a kind
 * that is printed apart, a bullet's sign. All text begins at the same place, bullets a little
 * further in.
 */
final class Margin implements IntFunction<Node> {

  private static final String BULLET = "•";
  private static final String DEEPER = "–";

  private final Texts texts;
  private final IntFunction<NoteStyle> styles;

  Margin(Texts texts, IntFunction<NoteStyle> styles) {
    this.texts = texts;
    this.styles = styles;
  }

  @Override
  public Node apply(int paragraph) {
    NoteStyle style = styles.apply(paragraph);
    var margin = new HBox(name(style));
    margin.getStyleClass().addAll("margin", style.look() + "-margin");
    margin.setAlignment(Pos.TOP_RIGHT);
    if (style.kind() == NoteKind.BULLET) {
      margin.getChildren().add(bullet(style.level()));
    }
    margin.setMinWidth(Region.USE_PREF_SIZE);
    return margin;
  }

  private Label name(NoteStyle style) {
    var name =
        new Label(
            switch (style.kind()) {
              case COUNCIL_REMARK -> style.label();
              case RECORD_NOTE, DECISION, FOLLOW_UP ->
                  texts.get("ui.kind." + Texts.key(style.kind()));
              case TEXT, SUBHEADING, BULLET -> "";
            });
    name.getStyleClass().add("margin-name");
    name.setAlignment(Pos.TOP_RIGHT);
    return name;
  }

  private static Label bullet(int level) {
    var sign = new Label(level == 1 ? BULLET : DEEPER);
    sign.getStyleClass().addAll("margin-sign", level == 1 ? "margin-bullet" : "margin-deeper");
    sign.setAlignment(Pos.TOP_RIGHT);
    return sign;
  }
}

package se.radslag.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import se.radslag.texts.Texts;

/** Makes controls that have an id, their words from the bundle and a name a screen reader says. */
public final class Controls {

  private final Texts texts;
  private final KeyNames names;

  public Controls(Texts texts) {
    this.texts = texts;
    this.names = new KeyNames(texts);
  }

  /** The bundle. */
  public Texts texts() {
    return texts;
  }

  /** A button with its words on it. */
  public Button button(String id, String key, Runnable action) {
    var button = new Button(texts.get(key));
    button.setId(id);
    button.setMnemonicParsing(false);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** A button with a sign on it, whose words are said and shown beside the pointer. */
  public Button sign(String id, String sign, String name, Runnable action) {
    var button = new Button(sign);
    button.setId(id);
    button.setMnemonicParsing(false);
    button.getStyleClass().add("sign-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(event -> action.run());
    return button;
  }

  /** Gives a button with a sign on it other words. */
  public static void rename(ButtonBase button, String name) {
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
  }

  /** Says beside the pointer which keys do the same. */
  public <B extends ButtonBase> B withKeys(B button, KeyCombination keys) {
    String said = button.getAccessibleText();
    String name = said == null ? button.getText() : said;
    button.setTooltip(new Tooltip(name + "  " + keys(keys)));
    return button;
  }

  /** What keys are called. */
  public String keys(KeyCombination keys) {
    return names.of(keys);
  }

  /** The name of a field, beside it. */
  public Label label(String key, Node field) {
    var label = new Label(texts.get(key));
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setAccessibleText(texts.get(key));
    return label;
  }

  /** A heading or a sentence. */
  public Label text(String key, String styleClass) {
    var label = new Label(texts.get(key));
    label.getStyleClass().add(styleClass);
    return label;
  }
}

package se.radslag.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** The steps of a meeting; one is shown. */
final class SectionBar extends HBox {

  private final Map<Section, ToggleButton> buttons = new EnumMap<>(Section.class);

  SectionBar(Controls controls, ObjectProperty<Section> shown) {
    getStyleClass().add("section-bar");
    for (Section section : Section.values()) {
      var button = new ToggleButton(controls.texts().get("ui.section." + Texts.key(section)));
      button.setId("section-" + Texts.key(section));
      button.setMnemonicParsing(false);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            shown.set(section);
          });
      buttons.put(section, controls.withKeys(button, keys(section)));
    }
    getChildren().addAll(buttons.values());
    Attachment.whileShown(
        this,
        () ->
            shown.subscribe(
                now -> buttons.forEach((section, one) -> one.setSelected(section == now))));
  }

  /** Ctrl+1, Ctrl+2 … */
  static KeyCombination keys(Section section) {
    return new KeyCodeCombination(
        KeyCode.getKeyCode(String.valueOf(section.digit())), KeyCombination.SHORTCUT_DOWN);
  }
}

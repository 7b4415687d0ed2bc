package se.radslag.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
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
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            shown.set(section);
          });
      buttons.put(section, controls.withKeys(button, Command.of(section).keys().getFirst()));
    }
    getChildren().addAll(buttons.values());
    Attachment.whileShown(
        this,
        () ->
            shown.subscribe(
                now -> buttons.forEach((section, one) -> one.setSelected(section == now))));
  }
}

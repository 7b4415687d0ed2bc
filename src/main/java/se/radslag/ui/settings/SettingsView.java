package se.radslag.ui.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.work.Preferences;

/** The choices there are; each counts at once. */
public final class SettingsView extends VBox {

  private final Controls controls;
  private final SettingsModel model;

  /**
   * @param spoken the language the window speaks now
   */
  public SettingsView(Controls controls, SettingsModel model, Preferences.Language spoken) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("settings");
    getChildren()
        .addAll(
            controls.text("ui.settings.look", "form-heading"),
            choices(
                "look",
                "ui.settings.look",
                Preferences.Look.class,
                Preferences::look,
                model::choose),
            controls.text("ui.settings.text-size", "form-heading"),
            textSize(),
            controls.text("ui.settings.language", "form-heading"),
            choices(
                "language",
                "ui.settings.language",
                Preferences.Language.class,
                Preferences::language,
                model::choose),
            nextStart(spoken));
  }

  private <E extends Enum<E>> Node choices(
      String id, String name, Class<E> kind, Function<Preferences, E> chosen, Consumer<E> choose) {
    var row = new HBox();
    row.getStyleClass().add("choices");
    var group = new ToggleGroup();
    Map<E, RadioButton> buttons = new EnumMap<>(kind);
    for (E one : kind.getEnumConstants()) {
      var button = new RadioButton(controls.texts().get("ui.settings." + Texts.key(one)));
      button.setId(id + "-" + Texts.key(one));
      button.setToggleGroup(group);
      button.setAccessibleText(controls.texts().get(name) + ": " + button.getText());
      button.setOnAction(event -> choose.accept(one));
      buttons.put(one, button);
      row.getChildren().add(button);
    }
    Attachment.whileShown(
        row,
        () ->
            model
                .preferencesProperty()
                .subscribe(
                    now ->
                        buttons.forEach(
                            (one, button) -> button.setSelected(one == chosen.apply(now)))));
    return row;
  }

  private Node textSize() {
    var size = new Label();
    size.setId("text-size");
    size.getStyleClass().add("text-size");
    Button smaller =
        controls.sign("smaller", "−", controls.texts().get("ui.settings.smaller"), model::smaller);
    Button larger =
        controls.sign("larger", "+", controls.texts().get("ui.settings.larger"), model::larger);
    Button usual = controls.button("usual-size", "ui.settings.usual-size", model::usualSize);
    var row = new HBox(smaller, size, larger, usual);
    row.getStyleClass().add("choices");
    Attachment.whileShown(
        row,
        () ->
            model
                .preferencesProperty()
                .subscribe(
                    now ->
                        size.setText(
                            controls.texts().get("ui.settings.per-cent", now.textSize()))));
    return row;
  }

  private Node nextStart(Preferences.Language spoken) {
    Label words = controls.text("ui.settings.next-start", "hint");
    words.setId("next-start");
    words.setWrapText(true);
    Attachment.whileShown(
        words,
        () ->
            model
                .preferencesProperty()
                .subscribe(now -> Shown.set(words, now.language() != spoken)));
    return words;
  }
}

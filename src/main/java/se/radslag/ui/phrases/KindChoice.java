package se.radslag.ui.phrases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import se.radslag.model.ItemKind;
import se.radslag.texts.Texts;

/** For which items a phrase is offered first. */
final class KindChoice {

  /** All items alike come first. */
  private static final List<Optional<ItemKind>> KINDS =
      Stream.concat(
              Stream.of(Optional.<ItemKind>empty()), Stream.of(ItemKind.values()).map(Optional::of))
          .toList();

  private KindChoice() {}

  static ComboBox<String> of(Texts texts, PhraseRow row) {
    var choice = new ComboBox<String>();
    KINDS.stream().map(kind -> words(texts, kind)).forEach(choice.getItems()::add);
    choice.getSelectionModel().select(KINDS.indexOf(row.phrase().kind()));
    choice.setAccessibleText(texts.get("ui.phrases.kind"));
    choice.setOnAction(
        event -> row.kind(KINDS.get(Math.max(0, choice.getSelectionModel().getSelectedIndex()))));
    return choice;
  }

  private static String words(Texts texts, Optional<ItemKind> kind) {
    return texts.get("ui.phrases.kind-" + kind.map(Texts::key).orElse("any"));
  }
}

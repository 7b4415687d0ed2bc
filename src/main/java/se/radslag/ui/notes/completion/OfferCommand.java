package se.radslag.ui.notes.completion;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/** What keys do with what is offered while notes are written. */
public enum OfferCommand implements Keyed {
  OFFER("ui.keys.offers"),
  ACCEPT("ui.keys.proposal");

  private final String words;

  OfferCommand(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<KeyCombination> keys() {
    return List.of(
        switch (this) {
          case OFFER -> new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);
          case ACCEPT -> new KeyCodeCombination(KeyCode.TAB);
        });
  }
}

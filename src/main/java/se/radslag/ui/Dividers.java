package se.radslag.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.SplitPane;

/**
 * Where the dividers stand, so that the next meeting, and the next start, has them there too.
 * Belongs to the window's thread.
 */
final class Dividers {

  private final Map<String, Double> places;

  /**
   * @param places where they stood, each under the id of what it divides and its number there
   */
  Dividers(Map<String, Double> places) {
    this.places = new HashMap<>(places);
  }

  /** Puts the dividers where they stood, if that is known, and remembers where they are moved. */
  void follow(SplitPane split) {
    List<SplitPane.Divider> dividers = split.getDividers();
    for (int i = 0; i < dividers.size(); i++) {
      SplitPane.Divider divider = dividers.get(i);
      String name = split.getId() + "-" + i;
      Double known = places.get(name);
      if (known != null) {
        divider.setPosition(known);
      }
      divider
          .positionProperty()
          .subscribe(
              (before, now) -> {
                if (split.getScene() != null) {
                  places.put(name, now.doubleValue());
                }
              });
    }
  }

  /** Puts dividers where they stood, once the window has the size they stood in. */
  void restore(SplitPane split, Map<String, Double> stood) {
    List<SplitPane.Divider> dividers = split.getDividers();
    for (int i = 0; i < dividers.size(); i++) {
      Double known = stood.get(split.getId() + "-" + i);
      if (known != null) {
        dividers.get(i).setPosition(known);
      }
    }
  }

  /** Where they stand now. */
  Map<String, Double> places() {
    return Map.copyOf(places);
  }
}

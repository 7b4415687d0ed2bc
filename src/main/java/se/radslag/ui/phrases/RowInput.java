package se.radslag.ui.phrases;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * What a line is written in.
 *
 * @param parts beside each other; each knows its {@link #NAME}
 * @param complaint below them, hidden where there is nothing to complain of
 */
record RowInput(List<Node> parts, Label complaint) {

  /** Under this a part keeps what it is called, whichever line it is in. */
  static final String NAME = "name";

  RowInput {
    parts = List.copyOf(parts);
  }

  /** A part with its name. */
  static <N extends Node> N named(N part, String name) {
    part.getProperties().put(NAME, name);
    return part;
  }

  /** Where writing begins. */
  Node first() {
    return parts.getFirst();
  }
}

package se.radslag.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import se.radslag.model.MeetingId;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.work.BringIn;

/** Opens the file a meeting was brought in from; not there where there is none. */
record OriginalButton(Workplace place) {

  /**
   * The button, hidden until it is known that there is an original.
   *
   * @param open shows the original
   */
  Node of(Controls controls, MeetingId meeting, Runnable open) {
    Button button =
        controls.withKeys(
            controls.button("open-original", Command.ORIGINAL.words(), open),
            Command.ORIGINAL.keys().getFirst());
    button.setMinWidth(Button.USE_PREF_SIZE);
    Shown.set(button, false);
    place
        .background()
        .run(() -> new BringIn(place.data()).original(meeting))
        .then(original -> Shown.set(button, original.isPresent()))
        .start();
    return button;
  }
}

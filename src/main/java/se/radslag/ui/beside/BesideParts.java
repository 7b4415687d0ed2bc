package se.radslag.ui.beside;

import javafx.beans.value.ObservableValue;
import se.radslag.ui.attendance.AttendanceModel;
import se.radslag.ui.attendance.PresencePanel;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;
import se.radslag.work.SaveState;

/**
 * What the panel beside one meeting shows.
 *
 * @param saveState how it stands with saving
 * @param locked whether the meeting was sent out
 */
public record BesideParts(
    AttendanceModel attendance,
    WatchModel watch,
    EarlierModel earlier,
    PagesModel pages,
    ObservableValue<SaveState> saveState,
    boolean locked) {

  PanelPart make(Controls controls, Beside which) {
    return switch (which) {
      case ATTENDANCE -> new PresencePanel(controls, attendance, locked);
      case WATCH -> new WatchPanel(controls, watch, saveState, locked);
      case EARLIER -> new EarlierPanel(controls, earlier, locked);
      case PAGES -> new PagesPanel(controls, pages, saveState);
    };
  }
}

package se.radslag.ui.attendance;

import java.util.List;
import se.radslag.texts.Texts;
import se.radslag.ui.common.KeyHelp;

/** The keys of the step Närvaro, for the list of all keys. */
public final class AttendanceKeys {

  private final Texts texts;

  public AttendanceKeys(Texts texts) {
    this.texts = texts;
  }

  /** In groups. */
  public List<KeyHelp> groups() {
    return List.of(
        KeyHelp.of(texts, "ui.keys.attendance", List.of(FilterCommand.values())),
        KeyHelp.of(texts, "ui.keys.person", List.of(PersonCommand.values())));
  }
}

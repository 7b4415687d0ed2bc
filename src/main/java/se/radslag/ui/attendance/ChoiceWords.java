package se.radslag.ui.attendance;

import se.radslag.model.Presence;
import se.radslag.texts.Texts;

/** What is said of what Enter would do. */
final class ChoiceWords {

  private ChoiceWords() {}

  static String of(Texts texts, Choice choice, FilterModel.State state) {
    return switch (choice) {
      case Choice.Toggle(var organisation, var one) ->
          texts.get(
              one.presence() == Presence.PRESENT
                  ? "ui.attendance.enter-absent"
                  : "ui.attendance.enter-present",
              one.person().name(),
              organisation.name(),
              state.index() + 1,
              state.fitting());
      case Choice.Add(var organisation, var name) ->
          texts.get(
              "ui.attendance.enter-add", name.name(), organisation.name(), state.choices().size());
    };
  }
}

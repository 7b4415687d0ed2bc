package se.radslag.ui.attendance;

import se.radslag.model.Presence;
import se.radslag.texts.Texts;

/** What is said of what became of something typed. */
final class AnswerWords {

  private AnswerWords() {}

  static String of(Texts texts, Answer answer) {
    return switch (answer) {
      case Answer.Added(var name, var organisation) ->
          name.unit().isEmpty()
              ? texts.get("ui.attendance.added", name.name(), organisation.name())
              : texts.get(
                  "ui.attendance.added-with-unit", name.name(), organisation.name(), name.unit());
      case Answer.Marked(var name, var organisation, var presence) ->
          texts.get(
              presence == Presence.PRESENT
                  ? "ui.attendance.marked-present"
                  : "ui.attendance.marked-absent",
              name,
              organisation.name());
      case Answer.AlreadyThere(var name, var organisation) ->
          texts.get("ui.attendance.already-there", name, organisation.name());
      case Answer.ThereForAnother(var name, var other, var organisation) ->
          texts.get("ui.attendance.there-for-another", name, other.name(), organisation.name());
      case Answer.Stamped(var name, var organisation, boolean came) ->
          texts.get(
              came ? "ui.attendance.came-now" : "ui.attendance.went-now",
              name,
              organisation.name());
      case Answer.NotNow(var name) -> texts.get("ui.attendance.not-now", name);
      case Answer.NoName() -> texts.get("ui.attendance.no-name");
    };
  }
}

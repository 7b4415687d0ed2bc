package se.radslag.ui.people;

import se.radslag.texts.Texts;

/** Why something written in the register is not taken. */
enum Complaint {
  NO_NAME,
  NAME_TAKEN,
  NO_SUCH_DAY,
  END_BEFORE_START,
  /** The same person for the same organisation at the same time. */
  TWICE,
  NO_SUCH_MINUTES;

  /** The sentence about something that is not added; what was written stays. */
  String added(Texts texts, String written) {
    return switch (this) {
      case NAME_TAKEN, TWICE -> texts.get("ui.register.already-there", written);
      case NO_NAME, NO_SUCH_DAY, END_BEFORE_START, NO_SUCH_MINUTES ->
          texts.get("ui.register.write-name");
    };
  }

  /**
   * The sentence beside a field.
   *
   * @param subject the value that holds meanwhile
   */
  String words(Texts texts, String subject) {
    return switch (this) {
      case NO_NAME -> texts.get("ui.register.no-name", subject);
      case NAME_TAKEN -> texts.get("ui.register.name-taken", subject);
      case NO_SUCH_DAY -> texts.get("ui.register.no-such-day", subject);
      case END_BEFORE_START -> texts.get("ui.register.end-before-start", subject);
      case TWICE -> texts.get("ui.register.twice", subject);
      case NO_SUCH_MINUTES -> texts.get("ui.register.no-such-minutes", subject);
    };
  }
}

package se.radslag.ui.attendance;

import se.radslag.model.Organisation;
import se.radslag.model.Presence;

/** What became of something typed to the list. */
sealed interface Answer {

  /** Whether it was done; otherwise what was typed stays, to be mended. */
  default boolean done() {
    return this instanceof Added || this instanceof Marked || this instanceof Stamped;
  }

  /** Somebody new is on the list, and there. */
  record Added(NewName name, Organisation organisation) implements Answer {}

  /** Somebody on the list is there now, or is not. */
  record Marked(String name, Organisation organisation, Presence presence) implements Answer {}

  /**
   * Somebody came or went now.
   *
   * @param came otherwise she went
   */
  record Stamped(String name, Organisation organisation, boolean came) implements Answer {}

  /** Refused: she would have gone before she came. */
  record NotNow(String name) implements Answer {}

  /** Refused: the organisation has somebody of that name already. */
  record AlreadyThere(String name, Organisation organisation) implements Answer {}

  /** Asked: another organisation has somebody of that name. The same once more adds her. */
  record ThereForAnother(String name, Organisation other, Organisation organisation)
      implements Answer {}

  /** No name was typed. */
  record NoName() implements Answer {}
}

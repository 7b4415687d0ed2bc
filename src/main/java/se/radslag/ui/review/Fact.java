package se.radslag.ui.review;

import se.radslag.model.ItemId;
import se.radslag.model.Warning;

/** Something to look at before the minutes are sent out, seen without judging what is written. */
public sealed interface Fact {

  /** Where it is put right. */
  Place place();

  /** Something was uncertain when the meeting was read from earlier minutes. */
  record Uncertain(Warning warning) implements Fact {
    @Override
    public Place place() {
      return switch (warning.kind()) {
        case DATE_UNCERTAIN, DATE_MISSING, DATE_FROM_FILE_NAME -> new Place.Head("date");
        case TIME_NOT_UNDERSTOOD -> new Place.Head("from");
        case NEXT_MEETING_NOT_UNDERSTOOD -> new Place.Head("next-date");
        case NUMBERS_NOT_IN_ORDER, KEPT_AS_TEXT, CHARACTERS_REMOVED, NOT_RECOGNISED ->
            new Place.Agenda();
      };
    }
  }

  /** There is no day. */
  record NoDate() implements Fact {
    @Override
    public Place place() {
      return new Place.Head("date");
    }
  }

  /** Nobody is said to have taken the notes. */
  record NoSecretary() implements Fact {
    @Override
    public Place place() {
      return new Place.Head("secretary");
    }
  }

  /** Nobody is ticked. */
  record NobodyPresent() implements Fact {
    @Override
    public Place place() {
      return new Place.Attendance();
    }
  }

  /** The agenda is empty. */
  record NoItems() implements Fact {
    @Override
    public Place place() {
      return new Place.Agenda();
    }
  }

  /** An item has no title. */
  record Untitled(ItemId item, int number) implements Fact {
    @Override
    public Place place() {
      return new Place.Title(item);
    }
  }

  /** An item has no notes. */
  record WithoutNotes(ItemId item, int number, String title) implements Fact {
    @Override
    public Place place() {
      return new Place.Notes(item);
    }
  }
}

package se.radslag.model.search;

import java.time.Year;
import java.util.List;

/** One thing that is sought. Words are small letters, as the index has them. */
public sealed interface Term {

  /** A word, in any of its forms and in the words that are made with it. */
  record Word(String text) implements Term {}

  /** These words and no others, one after the other in one paragraph, a title or a name. */
  record Phrase(List<String> words) implements Term {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** Somebody who presented, is named or was there: every word begins a part of the name. */
  record Person(List<String> words) implements Term {
    public Person {
      words = List.copyOf(words);
    }
  }

  /** An organisation that is named or was there: every word begins a part of its name. */
  record Organisation(List<String> words) implements Term {
    public Organisation {
      words = List.copyOf(words);
    }
  }

  /** Meetings of these years, the first and the last included. */
  record Years(Year first, Year last) implements Term {}

  /** Words of an item's title. */
  record Title(List<String> words) implements Term {
    public Title {
      words = List.copyOf(words);
    }
  }

  /** Words of what the council itself asked or put forward; none for anything it asked. */
  record Question(List<String> words) implements Term {
    public Question {
      words = List.copyOf(words);
    }
  }
}

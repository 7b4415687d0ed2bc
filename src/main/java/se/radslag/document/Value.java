package se.radslag.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.MeetingTime;

/** What there is to say under a tag. */
sealed interface Value {

  /** Whether there is nothing to say. */
  boolean isEmpty();

  /** A text for each paragraph, none of them blank. */
  record Words(List<String> texts) implements Value {
    public Words {
      texts = List.copyOf(texts);
    }

    @Override
    public boolean isEmpty() {
      return texts.isEmpty();
    }
  }

  /**
   * A date.
   *
   * @param usual what is written where the template asks for no form of its own
   */
  record Day(Optional<LocalDate> day, String usual) implements Value {
    @Override
    public boolean isEmpty() {
      return usual.isBlank() && day.isEmpty();
    }
  }

  /**
   * A meeting's time.
   *
   * @param usual what is written where the template asks for no form of its own
   */
  record Hours(MeetingTime time, String usual) implements Value {
    @Override
    public boolean isEmpty() {
      return usual.isBlank();
    }
  }

  /**
   * Several things, each with tags of its own.
   *
   * @param texts the same in words, where the template has one place for each
   */
  record Rows(List<Scope> rows, List<String> texts) implements Value {
    public Rows {
      rows = List.copyOf(rows);
      texts = List.copyOf(texts);
    }

    @Override
    public boolean isEmpty() {
      return rows.isEmpty();
    }
  }

  /** The agenda, with or without notes. */
  record Agenda(List<Entry> entries) implements Value {
    public Agenda {
      entries = List.copyOf(entries);
    }

    @Override
    public boolean isEmpty() {
      return entries.isEmpty();
    }
  }

  /**
   * One item as it is to be written.
   *
   * @param time when its turn is and for how long, or the empty text
   * @param attachments a text for each that belongs to it
   */
  record Entry(AgendaItem item, String time, List<String> attachments) {
    public Entry {
      attachments = List.copyOf(attachments);
    }

    static Entry of(AgendaItem item) {
      return new Entry(item, "", List.of());
    }
  }

  /** One text, or nothing where it is blank. */
  static Value of(String text) {
    return text.isBlank() ? new Words(List.of()) : new Words(List.of(text));
  }

  static Value of(List<String> texts) {
    return new Words(texts.stream().filter(text -> !text.isBlank()).toList());
  }
}

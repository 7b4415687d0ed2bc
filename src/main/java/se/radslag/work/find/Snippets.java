package se.radslag.work.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import se.radslag.model.Note;
import se.radslag.model.SearchHit;
import se.radslag.model.SearchHit.Where;
import se.radslag.swedish.Marking;
import se.radslag.swedish.Marking.Range;
import se.radslag.swedish.Names;
import se.radslag.swedish.Words;

/** Some words around what was found, with that marked. Threads may share it. */
final class Snippets {

  private static final int BEFORE = 6;
  private static final int WORDS = 22;
  private static final String LEFT_OUT = "\u2026";

  private final Marking marking;

  Snippets(Marking marking) {
    this.marking = marking;
  }

  /** From the text that has most of what was sought; none if there is nothing in any. */
  Optional<Snippet> best(Stream<Text> texts) {
    return texts
        .map(text -> new Marked(text, marking.in(text.text)))
        .filter(one -> !one.marks.isEmpty())
        .max(Comparator.comparingLong(Marked::different))
        .map(one -> new Snippet(one.text.where, cut(one.text.text, one.marks)));
  }

  /** The beginning of a text, without a mark. */
  static String beginning(String text) {
    return cut(text, List.of());
  }

  /** The texts of an item's notes, each with what kind of text it is. */
  static Stream<Text> of(List<Note> notes) {
    return notes.stream().filter(note -> !note.isEmpty()).map(Snippets::of);
  }

  /** The names of those who present an item. */
  static Stream<Text> presenters(List<String> names) {
    return Stream.of(new Text(Where.PRESENTERS, Names.join(names)));
  }

  private static Text of(Note note) {
    return switch (note) {
      case Note.CouncilRemark(String label, String text) ->
          new Text(Where.QUESTION, label.isBlank() ? text : label + ": " + text);
      case Note.Decision(String text) -> new Text(Where.DECISION, text);
      case Note.FollowUp(String text) -> new Text(Where.WATCH, text);
      case Note.Text(String text) -> new Text(Where.NOTES, text);
      case Note.Subheading(String text) -> new Text(Where.NOTES, text);
      case Note.Bullet(_, String text) -> new Text(Where.NOTES, text);
      case Note.RecordNote(String text) -> new Text(Where.NOTES, text);
    };
  }

  private static String cut(String text, List<Range> marks) {
    List<Range> words = new ArrayList<>();
    Matcher word = Words.in(text);
    int first = 0;
    while (word.find()) {
      if (!marks.isEmpty() && word.start() < marks.getFirst().from()) {
        first++;
      }
      words.add(new Range(word.start(), word.end()));
    }
    if (words.isEmpty()) {
      return text;
    }
    int from = Math.max(0, Math.min(first - BEFORE, words.size() - WORDS));
    int to = Math.min(words.size(), from + WORDS);
    int begin = from == 0 ? 0 : words.get(from).from();
    int end = to == words.size() ? text.length() : words.get(to - 1).to();
    return (from == 0 ? "" : LEFT_OUT)
        + marked(text, begin, end, marks)
        + (to == words.size() ? "" : LEFT_OUT);
  }

  private static String marked(String text, int begin, int end, List<Range> marks) {
    var out = new StringBuilder();
    int at = begin;
    for (Range mark : marks) {
      if (mark.from() >= at && mark.to() <= end) {
        out.append(text, at, mark.from())
            .append(SearchHit.MARK_BEGIN)
            .append(text, mark.from(), mark.to())
            .append(SearchHit.MARK_END);
        at = mark.to();
      }
    }
    return out.append(text, at, end).toString();
  }

  /** A text of some kind. */
  record Text(Where where, String text) {}

  /** What is shown of it. */
  record Snippet(Where where, String text) {}

  private record Marked(Text text, List<Range> marks) {

    long different() {
      return marks.stream()
          .map(mark -> Words.small(text.text.substring(mark.from(), mark.to())))
          .distinct()
          .count();
    }
  }
}

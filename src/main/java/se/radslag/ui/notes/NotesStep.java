package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Note;

/**
 * One change of an item's paragraphs: some, never none, that stood there and those that stand there
 * instead. Immutable.
 *
 * @param first where they begin, counted from 0
 */
public record NotesStep(int first, List<Note> before, List<Note> after) {

  /** More than this at once was not typed. */
  private static final int ONE_KEY = 2;

  public NotesStep {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /**
   * What made one list of paragraphs the other.
   *
   * @param before at least one
   * @param after at least one
   */
  static NotesStep between(List<Note> before, List<Note> after) {
    int shorter = Math.min(before.size(), after.size());
    int first = 0;
    while (first < shorter && before.get(first).equals(after.get(first))) {
      first++;
    }
    int last = 0;
    while (last < shorter - first
        && before.get(before.size() - 1 - last).equals(after.get(after.size() - 1 - last))) {
      last++;
    }
    // Something is always put in the place of something: a neighbour is taken along.
    if (first + last == shorter) {
      if (first > 0) {
        first--;
      } else {
        last--;
      }
    }
    return new NotesStep(
        first,
        before.subList(first, before.size() - last),
        after.subList(first, after.size() - last));
  }

  /** Where a paragraph is after the step; one that is gone is where the step's last one is. */
  int place(int paragraph) {
    return paragraph < first + before.size()
        ? Math.min(paragraph, first + after.size() - 1)
        : paragraph + after.size() - before.size();
  }

  /** The way back. */
  NotesStep back() {
    return new NotesStep(first, /* before= */ after, /* after= */ before);
  }

  /** The paragraphs after this step. */
  List<Note> applied(List<Note> paragraphs) {
    var changed = new ArrayList<>(paragraphs);
    var place = changed.subList(first, first + before.size());
    place.clear();
    place.addAll(after);
    return List.copyOf(changed);
  }

  /** Where in the last of the new paragraphs the change ends. */
  int endColumn() {
    String old = before.getLast().text();
    String now = after.getLast().text();
    int begin = before.size() == 1 && after.size() == 1 ? Edit.commonStart(old, now) : 0;
    return now.length() - Edit.commonEnd(old, now, begin);
  }

  /**
   * The same place counted in the whole text, each paragraph but the last ending in one character.
   *
   * @param paragraphs as they are after this step
   */
  int end(List<Note> paragraphs) {
    int last = first + after.size() - 1;
    return paragraphs.subList(0, last).stream().mapToInt(note -> note.text().length() + 1).sum()
        + endColumn();
  }

  /** Whether this is what one key does to the text of a paragraph, or to a remark's label. */
  boolean isTyping() {
    return labelOnly()
        || edit()
            .filter(edit -> edit.removed.length() + edit.inserted.length() <= ONE_KEY)
            .isPresent();
  }

  /**
   * This step and the one after it as one, if both are the same word being written or taken away.
   */
  Optional<NotesStep> with(NotesStep next) {
    boolean same = first == next.first && next.before.size() == 1 && after.equals(next.before);
    boolean label = labelOnly() && next.labelOnly();
    boolean word =
        edit().flatMap(mine -> next.edit().map(its -> mine.goesOnWith(its))).orElse(false);
    return same && (label || word)
        ? Optional.of(new NotesStep(first, before, next.after))
        : Optional.empty();
  }

  private boolean labelOnly() {
    return before.size() == 1
        && after.size() == 1
        && before.getFirst() instanceof Note.CouncilRemark(String was, String old)
        && after.getFirst() instanceof Note.CouncilRemark(String is, String now)
        && old.equals(now)
        && !was.equals(is);
  }

  private Optional<Edit> edit() {
    return before.size() == 1
            && after.size() == 1
            && NoteStyle.of(before.getFirst()).equals(NoteStyle.of(after.getFirst()))
        ? Optional.of(Edit.between(before.getFirst().text(), after.getFirst().text()))
        : Optional.empty();
  }

  /** What was done within one paragraph's text. */
  private record Edit(int at, String removed, String inserted) {

    static Edit between(String before, String after) {
      int start = commonStart(before, after);
      int end = commonEnd(before, after, start);
      return new Edit(
          start,
          before.substring(start, before.length() - end),
          after.substring(start, after.length() - end));
    }

    boolean goesOnWith(Edit next) {
      if (removed.isEmpty() && next.removed.isEmpty()) {
        return next.at == at + inserted.length() && !(endsWord(inserted) && begins(next.inserted));
      }
      return inserted.isEmpty()
          && next.inserted.isEmpty()
          && (next.at == at || next.at + next.removed.length() == at);
    }

    private static boolean endsWord(String text) {
      return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean begins(String text) {
      return !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
    }

    static int commonStart(String one, String other) {
      int shorter = Math.min(one.length(), other.length());
      int same = 0;
      while (same < shorter && one.charAt(same) == other.charAt(same)) {
        same++;
      }
      return same;
    }

    static int commonEnd(String one, String other, int start) {
      int shorter = Math.min(one.length(), other.length()) - start;
      int same = 0;
      while (same < shorter
          && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
        same++;
      }
      return same;
    }
  }
}

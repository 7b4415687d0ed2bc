package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.Note;

/** Pasted text as notes: each line a paragraph, lines that begin with a bullet's sign bullets. */
final class PastedLines {

  /** Word writes its own signs: "o" for the second level, "§" for the third. */
  private static final Pattern BULLET =
      Pattern.compile(
          "([ \\t\\u00a0]*)(?:([-*–—•·●▪■‣\\uf0b7])[ \\t\\u00a0]+|([◦○])\\s+|([o§])\\t)(\\S.*)");

  private static final int TAB = 4;

  private PastedLines() {}

  /** Lines without anything on them are none. */
  static List<Note> notes(String text) {
    var notes = new ArrayList<Note>();
    int outermost = Integer.MAX_VALUE;
    for (String line : text.lines().toList()) {
      Matcher bullet = BULLET.matcher(line);
      if (bullet.matches()) {
        int indent = width(bullet.group(1));
        outermost = Math.min(outermost, indent);
        boolean deep = bullet.group(2) == null || indent > outermost;
        notes.add(new Note.Bullet(deep ? Note.Bullet.DEEPEST : 1, bullet.group(5).strip()));
      } else if (!line.isBlank()) {
        outermost = Integer.MAX_VALUE;
        notes.add(new Note.Text(line.strip()));
      }
    }
    return List.copyOf(notes);
  }

  /** The bullet a single line is, if it begins with a bullet's sign. */
  static Optional<Note> bullet(String line) {
    return notes(line).stream().filter(Note.Bullet.class::isInstance).findFirst();
  }

  private static int width(String indent) {
    return indent.chars().map(one -> one == '\t' ? TAB : 1).sum();
  }
}

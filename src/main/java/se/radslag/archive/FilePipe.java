package se.radslag.archive;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.radslag.archive.extract.FileKind;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * How the program and its reader process speak: a file's name and bytes one way, what it says the
 * other. Nothing that comes back is believed to be larger than a file may be.
 */
final class FilePipe {

  /** The largest file that is read. */
  static final int LARGEST_FILE = 64 << 20;

  private static final int MOST_PARAGRAPHS = 1 << 20;

  private static final int LARGEST_TEXT = 64 << 20;

  private FilePipe() {}

  /**
   * Asks what a file says.
   *
   * @param minutes whether minutes are to be looked for in it
   */
  static void ask(DataOutputStream out, String name, boolean minutes, byte[] bytes)
      throws IOException {
    text(out, name);
    out.writeBoolean(minutes);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  static void answer(DataOutputStream out, Outcome<EarlierFile> read) throws IOException {
    switch (read) {
      case Outcome.Failed<EarlierFile>(Problem(var kind, var arguments)) -> {
        out.writeBoolean(false);
        text(out, kind.name());
        texts(out, arguments);
      }
      case Outcome.Done<EarlierFile>(EarlierFile file) -> {
        out.writeBoolean(true);
        text(out, file.kind().name());
        out.writeInt(file.removed());
        out.writeBoolean(file.minutes().isPresent());
        out.writeInt(file.paragraphs().size());
        for (Paragraph paragraph : file.paragraphs()) {
          text(out, paragraph.mark().name());
          out.writeBoolean(paragraph.spaced());
          out.writeInt(paragraph.heading());
          texts(out, paragraph.lines());
        }
      }
    }
    out.flush();
  }

  static Outcome<EarlierFile> answered(DataInputStream in) throws IOException {
    if (!in.readBoolean()) {
      return Outcome.failed(new Problem(Problem.Kind.valueOf(text(in)), texts(in)));
    }
    FileKind kind = FileKind.valueOf(text(in));
    int removed = in.readInt();
    boolean minutes = in.readBoolean();
    int count = bounded(in.readInt(), MOST_PARAGRAPHS);
    var paragraphs = new ArrayList<Paragraph>();
    for (int i = 0; i < count; i++) {
      Paragraph.ListMark mark = Paragraph.ListMark.valueOf(text(in));
      boolean spaced = in.readBoolean();
      int heading = in.readInt();
      paragraphs.add(new Paragraph(texts(in), mark, spaced, heading));
    }
    return Outcome.done(new EarlierFile(kind, paragraphs, removed, minutes));
  }

  static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(bounded(in.readInt(), LARGEST_TEXT));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static byte[] bytes(DataInputStream in) throws IOException {
    return in.readNBytes(bounded(in.readInt(), LARGEST_FILE));
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = bounded(in.readInt(), MOST_PARAGRAPHS);
    var texts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String one : texts) {
      text(out, one);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static int bounded(int number, int most) throws IOException {
    if (number < 0 || number > most) {
      throw new IOException("No such number is possible: " + number);
    }
    return number;
  }
}

package se.radslag.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * The process that reads files somebody else wrote, so that none of them can harm the program: it
 * has little memory, is ended when it takes too long, and opens nothing but what it is handed. It
 * ends when its standard input does.
 */
public final class ReaderProcess {

  /** What the program is started with to be this process. */
  public static final String ARGUMENT = "--read-files";

  /** Should the program be gone and nobody end it. */
  private static final int SECONDS_ALONE = 60;

  private static final int GONE = 3;

  private ReaderProcess() {}

  /** Reads what it is handed on standard input until that ends. */
  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    // Libraries that print would break what is said on standard output.
    System.setOut(System.err);
    try {
      serve(System.in, new FileOutputStream(FileDescriptor.out));
    } catch (IOException gone) {
      // The program has ended, or has no use for this process any more.
      Runtime.getRuntime().halt(GONE);
    }
  }

  /** Answers until there is nothing more asked. */
  static void serve(InputStream asked, OutputStream answers) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(asked));
    var out = new DataOutputStream(new BufferedOutputStream(answers));
    while (true) {
      String name;
      try {
        name = FilePipe.text(in);
      } catch (EOFException done) {
        return;
      }
      boolean minutes = in.readBoolean();
      byte[] bytes = FilePipe.bytes(in);
      CompletableFuture<Void> end =
          CompletableFuture.runAsync(
              () -> Runtime.getRuntime().halt(GONE),
              CompletableFuture.delayedExecutor(SECONDS_ALONE, TimeUnit.SECONDS));
      FilePipe.answer(out, read(name, minutes, bytes));
      end.cancel(false);
    }
  }

  private static Outcome<EarlierFile> read(String name, boolean minutes, byte[] bytes) {
    try {
      return EarlierFiles.read(name, minutes, bytes);
    } catch (StackOverflowError deep) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_UNSAFE, name));
    }
  }
}

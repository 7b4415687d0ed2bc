package se.radslag.document;

import java.io.IOException;

/** A file is made to fill the memory, or to have its reader fetch something. */
final class UnsafeFileException extends IOException {

  private static final long serialVersionUID = 1;

  UnsafeFileException(String message) {
    super(message);
  }

  UnsafeFileException(String message, Throwable cause) {
    super(message, cause);
  }
}

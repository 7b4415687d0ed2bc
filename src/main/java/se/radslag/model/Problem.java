package se.radslag.model;

import java.util.List;

/**
 * Why something could not be done, for a person to read: the words are in the bundles, under the
 * kind.
 *
 * @param arguments what fills the sentence, such as a file's name
 */
public record Problem(Kind kind, List<String> arguments) {

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem of(Kind kind, String... arguments) {
    return new Problem(kind, List.of(arguments));
  }

  /** What went wrong. */
  public enum Kind {
    FILE_MISSING,
    FILE_IS_FOLDER,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_NOT_READABLE,
    /** Written to by somebody else at the same moment. */
    FILE_CHANGING,
    /** The person thought better of it. */
    FILE_CANCELLED,
    FILE_NOT_OPENED,
    /** Bytes that are no text. */
    FILE_NOT_TEXT,
    /** A kind of file that is not read. */
    FILE_KIND_UNKNOWN,
    /** Encrypted with a password. */
    FILE_PROTECTED,
    /** Not whole, or not what it says it is. */
    FILE_DAMAGED,
    /** Made to fill the memory, or to have its reader fetch something. */
    FILE_UNSAFE,
    /** Pictures of pages, without letters; or nothing at all. */
    FILE_WITHOUT_TEXT,
    FILE_TOO_LONG,
    /** Reading it did not end in time. */
    FILE_TOO_SLOW,
    /** Reading it took more memory than there is, or ended its reader. */
    FILE_TOO_HEAVY,
    FILE_NOT_WRITABLE,
    /** Another program has it open and lets nobody replace it. */
    FILE_OPEN_ELSEWHERE,
    FILE_READ_ONLY,
    /** A name that one of the systems does not have. */
    FILE_NAME_UNUSABLE,
    FILE_EXISTS,
    FOLDER_MISSING,
    FOLDER_READ_ONLY,
    /** There is no room for a document; the data file is another matter. */
    DOCUMENT_DISK_FULL,
    DATA_FOREIGN,
    DATA_NEWER,
    DATA_EMPTY,
    DATA_DAMAGED,
    DATA_DAMAGE_FOUND,
    DATA_IN_USE,
    DATA_NOT_WRITABLE,
    DATA_MOVED,
    /** No data file, but the WAL of one. */
    DATA_LEFTOVER,
    DISK_FULL,
    MINUTES_NOT_RECOGNISED,
    MEETING_EXISTS,
    /** The same bytes were brought in before. */
    FILE_KNOWN,
    /** The same bytes stand under another name among those that are brought in. */
    FILE_TWICE,
    /** Another file among those that are brought in is of the same meeting. */
    MEETING_TWICE,
    FOLDER_WITHOUT_FILES,
    ORIGINAL_MISSING,
    MEETING_MISSING,
    MEETING_AMBIGUOUS,
    MEETING_LOCKED,
    /** Somebody wrote in it while its documents were made. */
    MEETING_CHANGED,
    /** Somebody wrote in it while what differs from a Word document was shown. */
    READ_BACK_CHANGED,
    READ_BACK_NOT_RECOGNISED,
    /** A document that needs the meeting's day. */
    MEETING_WITHOUT_DAY,
    /** There is no later meeting of the council to note a correction at. */
    NEXT_MEETING_MISSING,
    ATTACHMENT_EXISTS,
    ATTACHMENT_MISSING,
    /** No document of a meeting was ever sent out or kept. */
    DOCUMENT_NOT_KEPT,
    TEMPLATE_DAMAGED,
    TEMPLATE_MACROS,
    /** Encrypted with a password. */
    TEMPLATE_PROTECTED,
    /** Written by Word up to 2003. */
    TEMPLATE_OLD_WORD,
    TEMPLATE_ODT,
    TEMPLATE_PDF,
    TEMPLATE_NOT_WORD,
    /** Made to fill the memory, or to have its reader fetch something. */
    TEMPLATE_UNSAFE,
    TEMPLATE_UNUSABLE,
    TEMPLATE_TAG_UNKNOWN,
    TEMPLATE_TAG_MISSING,
    DISPLAY_UNREACHABLE,
    UNEXPECTED
  }
}

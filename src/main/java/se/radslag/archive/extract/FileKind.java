package se.radslag.archive.extract;

/** The kinds of files that are read, told by what is in them and not by their names. */
public enum FileKind {
  WORD,
  /** Written by Word up to 2003. */
  OLD_WORD,
  OPEN_DOCUMENT,
  RICH_TEXT,
  PDF,
  TEXT
}
